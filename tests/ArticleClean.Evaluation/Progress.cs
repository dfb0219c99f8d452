using System.Diagnostics;
using System.Globalization;

namespace ArticleClean.Evaluation;

/// <summary>Says how far a long run is: a bar on a terminal, a line for each step elsewhere. Safe for many threads.</summary>
internal sealed class Progress(TextWriter output)
{
    private const int Width = 30;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Lock _lock = new();
    private string _step = "";
    private int _total, _done;

    /// <summary>Begins a step of so many parts.</summary>
    public void Begin(string step, int total)
    {
        (_step, _total, _done) = (step, total, 0);
        if (Console.IsErrorRedirected) Say(step);
    }

    /// <summary>One part is done.</summary>
    public void Advance()
    {
        lock (_lock)
        {
            _done++;
            if (Console.IsErrorRedirected) return;
            var filled = _done * Width / Math.Max(1, _total);
            output.Write($"\r{Time} {_step,-24} [{new string('#', filled)}{new string(' ', Width - filled)}] {_done}/{_total}");
            if (_done == _total) output.WriteLine();
        }
    }

    /// <summary>Says something once.</summary>
    public void Say(string message) => output.WriteLine($"{Time} {message}");

    private string Time => _clock.Elapsed.ToString("m\\:ss", CultureInfo.InvariantCulture);
}
