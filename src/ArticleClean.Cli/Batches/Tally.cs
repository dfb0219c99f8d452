namespace ArticleClean.Cli.Batches;

/// <summary>What became of how many documents, and what that says to a script.</summary>
/// <param name="mayBeEmpty">Whether no document at all is a result.</param>
internal sealed class Tally(bool mayBeEmpty)
{
    private readonly int[] _counts = new int[Enum.GetValues<OutcomeKind>().Length];

    /// <summary>All documents.</summary>
    public int Total { get; private set; }

    /// <summary>Documents that an earlier run did.</summary>
    public int Earlier { get; private set; }

    /// <summary>Words of all results.</summary>
    public long Words { get; private set; }

    /// <summary>How many documents gave no result, for each reason.</summary>
    public SortedDictionary<string, int> Reasons { get; } = new(StringComparer.Ordinal);

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
        if (outcome.IsEarlier) Earlier++;
        if (outcome.HasResult) Words += outcome.Facts?.Words ?? 0;
        if (outcome.Reason is { } reason) Reasons[reason] = Reasons.GetValueOrDefault(reason) + 1;
        if (outcome.Check is not { } check) return;
        if (check.Findings.Count > 0) WithResidue++;
        Known += check.Known;
        Gone += check.Gone;
    }

    /// <summary>How a cleaning ends. An empty document among many is a result; as the only input it is a negative answer, and so is one that is dropped.</summary>
    public ExitCode OfCleaning(bool isBatch) => Failure() ?? (!isBatch && this[OutcomeKind.Empty] + this[OutcomeKind.Dropped] > 0 ? ExitCode.Negative : ExitCode.Done);

    /// <summary>How the writing of a baseline ends, which accepts what it finds.</summary>
    public ExitCode OfAccepting() => Failure() ?? ExitCode.Done;

    /// <summary>How a check ends.</summary>
    public ExitCode OfCheck() => Failure() ?? (WithResidue > 0 ? ExitCode.Negative : ExitCode.Done);

    private ExitCode? Failure() => this[OutcomeKind.Failed] switch
    {
        0 when Total > 0 || mayBeEmpty => null,
        var failed when failed == Total => ExitCode.Unusable,
        _ => ExitCode.SomeFailed,
    };
}
