namespace ArticleClean.Documents;

/// <summary>
/// Counts the work that a document takes, and ends it when the limit is passed. A unit is about the work of passing over one
/// character. The count depends on the document's bytes and the options only, so a document ends the same way on a fast
/// machine, a slow one and a busy one. For one document, and for one thread at a time.
/// </summary>
public sealed class WorkBudget
{
    /// <summary>
    /// Units that a time limit of one second stands for. On one core of a server of 2026, real pages took 120 million units for each
    /// second of CPU time, stripped texts 100 million, and hostile input 25 to 650 million. The largest of 1,497 real pages takes a
    /// 50th of the ten seconds that are the default.
    /// </summary>
    public const long UnitsPerSecond = 100_000_000;

    /// <summary>Units between two looks at the cancellation token and the CPU time: less than a millisecond of work.</summary>
    private const long UnitsPerLook = 1 << 16;

    /// <summary>
    /// CPU time allowed for each second of the limit, and at least. It is a net for work that nobody counts; work that is counted
    /// reaches the limit of units long before.
    /// </summary>
    private const int CpuPerSecond = 30, MinCpuSeconds = 300;

    private readonly CancellationToken _cancellation;
    private readonly TimeSpan _maxCpu;
    private long _nextLook;
    private int _thread = -1;
    private TimeSpan _cpuAtStart;

    /// <summary>Starts to count.</summary>
    /// <param name="units">The most units of work.</param>
    /// <param name="cancellation">Ends the work early, with an <see cref="OperationCanceledException"/>.</param>
    public WorkBudget(long units, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        Limit = units;
        _cancellation = cancellation;
        _maxCpu = TimeSpan.FromSeconds(Math.Clamp(units / (UnitsPerSecond / CpuPerSecond), MinCpuSeconds, int.MaxValue));
    }

    /// <summary>The most units of work.</summary>
    public long Limit { get; }

    /// <summary>The units counted so far.</summary>
    public long Spent { get; private set; }

    /// <summary>A budget that only counts.</summary>
    /// <param name="cancellation">Ends the work early, with an <see cref="OperationCanceledException"/>.</param>
    public static WorkBudget Unlimited(CancellationToken cancellation = default) => new(long.MaxValue, cancellation);

    /// <summary>A budget for a time limit: <see cref="UnitsPerSecond"/> for each second.</summary>
    /// <param name="limit">The limit; <see cref="Timeout.InfiniteTimeSpan"/> for none.</param>
    /// <param name="cancellation">Ends the work early, with an <see cref="OperationCanceledException"/>.</param>
    public static WorkBudget For(TimeSpan limit, CancellationToken cancellation = default)
    {
        var units = limit.TotalSeconds * UnitsPerSecond;
        return limit == Timeout.InfiniteTimeSpan || units >= long.MaxValue
            ? Unlimited(cancellation)
            : new WorkBudget((long)units, cancellation);
    }

    /// <summary>Counts work. Call it before the work, or in its loop.</summary>
    /// <param name="units">How many units: about one for each character that is passed over.</param>
    /// <exception cref="WorkLimitException">The limit is passed.</exception>
    /// <exception cref="OperationCanceledException">The caller has cancelled the work.</exception>
    public void Spend(long units)
    {
        Spent += units;
        if (Spent >= _nextLook) Look();
    }

    private void Look()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (Spent > Limit || IsOverCpuTime()) throw new WorkLimitException(Limit);
        _nextLook = Math.Min(Spent + UnitsPerLook, Limit == long.MaxValue ? Limit : Limit + 1);
    }

    private bool IsOverCpuTime()
    {
        if (ThreadTime.Now is not { } now) return false;
        if (_thread != Environment.CurrentManagedThreadId) (_thread, _cpuAtStart) = (Environment.CurrentManagedThreadId, now);
        return now - _cpuAtStart > _maxCpu;
    }
}
