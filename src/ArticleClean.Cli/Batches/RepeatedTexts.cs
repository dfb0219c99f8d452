namespace ArticleClean.Cli.Batches;

/// <summary>Knows the texts of a run again. Decided in the order of the documents, so that the first is kept at any number of jobs.</summary>
internal sealed class RepeatedTexts
{
    private readonly HashSet<string> _seen = [];

    /// <summary>The outcome, dropped where its text was there before.</summary>
    public Outcome Judge(Outcome outcome) => outcome.TextHash.Length == 0 || !outcome.HasResult || _seen.Add(outcome.TextHash)
        ? outcome
        : outcome.Dropped(Reason.Duplicate, "dropped: an earlier document has the same text");
}
