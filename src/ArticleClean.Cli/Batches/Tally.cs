namespace ArticleClean.Cli.Batches;

/// <summary>What became of how many documents, and what that says to a script.</summary>
internal sealed class Tally
{
    private readonly int[] _counts = new int[Enum.GetValues<OutcomeKind>().Length];

    /// <summary>All documents.</summary>
    public int Total { get; private set; }

    /// <summary>Documents with output.</summary>
    public int WithOutput { get; private set; }

    /// <summary>Documents of a kind.</summary>
    public int this[OutcomeKind kind] => _counts[(int)kind];

    public void Add(Outcome outcome)
    {
        Total++;
        _counts[(int)outcome.Kind]++;
        if (!outcome.Output.IsEmpty) WithOutput++;
    }

    /// <summary>How a cleaning ends. An empty document among many is a result; as the only input it is a negative answer.</summary>
    public ExitCode OfCleaning(bool isBatch) => Failure() ?? (!isBatch && this[OutcomeKind.Empty] > 0 ? ExitCode.Negative : ExitCode.Done);

    /// <summary>How a check ends, whose output is what it found.</summary>
    public ExitCode OfCheck() => Failure() ?? (WithOutput > 0 ? ExitCode.Negative : ExitCode.Done);

    private ExitCode? Failure() => this[OutcomeKind.Failed] switch
    {
        var failed when failed == Total => ExitCode.Unusable,
        0 => null,
        _ => ExitCode.SomeFailed,
    };
}
