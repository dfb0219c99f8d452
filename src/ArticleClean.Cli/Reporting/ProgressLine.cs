using System.Diagnostics;
using System.Globalization;
using ArticleClean.Cli.Batches;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Reporting;

/// <summary>A line on the terminal that says how far a run is: how many documents, at which rate, how long still, how many failed.</summary>
internal sealed class ProgressLine : IRunListener
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly Messages _messages;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Task<int?> _total;
    private TimeSpan _next = Interval;
    private int _done;
    private int _failed;

    public ProgressLine(Messages messages, BatchPlan plan)
    {
        _messages = messages;
        _total = Task.Run(() => Count(plan.Sources));
    }

    public void Tell(Placement placement, Outcome outcome)
    {
        _done++;
        if (outcome.Kind == OutcomeKind.Failed) _failed++;
        if (_watch.Elapsed < _next) return;
        _next = _watch.Elapsed + Interval;
        _messages.ShowStatus(Text(_done, _failed, _total is { IsCompletedSuccessfully: true, Result: { } total } ? total : null, _watch.Elapsed));
    }

    public void Close(Tally tally) => _messages.ShowStatus("");

    public void Dispose() => _messages.ShowStatus("");

    internal static string Text(int done, int failed, int? total, TimeSpan elapsed)
    {
        var rate = done / Math.Max(elapsed.TotalSeconds, 0.001);
        var remaining = total is { } all ? $" of {all}, {Duration((all - done) / rate)} left" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{done}{remaining}, {rate:0} a second, failed {failed}");
    }

    /// <summary>Counts what can be counted without reading it; <c>null</c> where a shard is among it.</summary>
    private static int? Count(IEnumerable<IDocumentSource> sources)
    {
        int? total = 0;
        foreach (var source in sources) total += source switch
        {
            FolderSource folder => folder.Count(),
            FileSource => 1,
            _ => null,
        };
        return total;
    }

    private static string Duration(double seconds) => TimeSpan.FromSeconds(Math.Min(Math.Max(seconds, 0), 359_999)) is var time && time.TotalHours >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min")
        : time.TotalMinutes >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds} s") : string.Create(CultureInfo.InvariantCulture, $"{time.Seconds} s");
}
