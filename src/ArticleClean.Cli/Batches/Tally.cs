namespace ArticleClean.Cli.Batches;

/// <summary>What became of how many documents, and what that says to a script.</summary>
internal sealed class Tally
{
    private readonly int[] _counts = new int[Enum.GetValues<OutcomeKind>().Length];

    /// <summary>All documents.</summary>
    public int Total { get; private set; }

    /// <summary>Documents with findings to report.</summary>
    public int WithResidue { get; private set; }

    /// <summary>Findings that the baseline knows.</summary>
    public int Known { get; private set; }

    /// <summary>Findings that the baseline knows and no document has any more.</summary>
    public int Gone { get; private set; }

    /// <summary>Documents of a kind.</summary>
    public int this[OutcomeKind kind] => _counts[(int)kind];

    public void Add(Outcome outcome)
    {
        Total++;
        _counts[(int)outcome.Kind]++;
        if (outcome.Check is not { } check) return;
        if (check.Findings.Count > 0) WithResidue++;
        Known += check.Known;
        Gone += check.Gone;
    }

    /// <summary>How a cleaning ends. An empty document among many is a result; as the only input it is a negative answer.</summary>
    public ExitCode OfCleaning(bool isBatch) => Failure() ?? (!isBatch && this[OutcomeKind.Empty] > 0 ? ExitCode.Negative : ExitCode.Done);

    /// <summary>How the writing of a baseline ends, which accepts what it finds.</summary>
    public ExitCode OfAccepting() => Failure() ?? ExitCode.Done;

    /// <summary>How a check ends.</summary>
    public ExitCode OfCheck() => Failure() ?? (WithResidue > 0 ? ExitCode.Negative : ExitCode.Done);

    private ExitCode? Failure() => this[OutcomeKind.Failed] switch
    {
        var failed when failed == Total => ExitCode.Unusable,
        0 => null,
        _ => ExitCode.SomeFailed,
    };
}
