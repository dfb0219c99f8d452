using System.Diagnostics;
using System.Globalization;

namespace ArticleClean.Bench;

/// <summary>Measures work that is repeated in one process.</summary>
internal static class Passes
{
    /// <summary>Repeats the work, and prints the median CPU time and the median wall time of one pass, in seconds.</summary>
    /// <param name="count">How often the work is done.</param>
    /// <param name="pass">The work. It returns a number that depends on all of it, so that the compiler cannot remove any.</param>
    public static void PrintMedian(int count, Func<long> pass)
    {
        var cpu = new double[count];
        var wall = new double[count];
        var sum = 0L;
        for (var i = 0; i < count; i++)
        {
            // The garbage of one pass is not charged to the next.
            GC.Collect();
            var cpuBefore = Environment.CpuUsage.TotalTime;
            var wallBefore = Stopwatch.GetTimestamp();
            sum += pass();
            wall[i] = Stopwatch.GetElapsedTime(wallBefore).TotalSeconds;
            cpu[i] = (Environment.CpuUsage.TotalTime - cpuBefore).TotalSeconds;
        }

        Array.Sort(cpu);
        Array.Sort(wall);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cpu[count / 2]:0.0000} {wall[count / 2]:0.0000} {sum}"));
    }
}
