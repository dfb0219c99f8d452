using System.Runtime.InteropServices;

namespace ArticleClean.Documents;

/// <summary>The CPU time of the current thread. The platform's library has it for the whole process only.</summary>
internal static class ThreadTime
{
    /// <summary>CLOCK_THREAD_CPUTIME_ID of Linux and of macOS.</summary>
    private const int LinuxClock = 3, MacClock = 16;

    /// <summary>The CPU time so far; <c>null</c> on a system where it is not known.</summary>
    public static TimeSpan? Now
    {
        get
        {
            var clock = OperatingSystem.IsLinux() ? LinuxClock : OperatingSystem.IsMacOS() ? MacClock : -1;
            return clock >= 0 && GetTime(clock, out var time) == 0
                ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000)
                : null;
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out UnixTime time);

    /// <summary>The C library's <c>timespec</c>.</summary>
    private readonly struct UnixTime
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
