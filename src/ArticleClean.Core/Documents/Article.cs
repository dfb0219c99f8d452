namespace ArticleClean.Documents;

/// <summary>
/// A cleaned document: what is kept, what was removed and why. Kept ranges and removals together are exactly the
/// document's text, white space aside. Immutable and thread-safe.
/// </summary>
/// <param name="Source">The document as it came.</param>
/// <param name="Document">The document as it was read.</param>
/// <param name="Passages">What is kept, in order.</param>
/// <param name="Removals">What was removed, in order; no two overlap.</param>
/// <param name="Splits">The boundaries restored, in order.</param>
/// <param name="Statistics">What was kept and removed, counted.</param>
public sealed record Article(
    SourceDocument Source,
    ParsedDocument Document,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Removal> Removals,
    IReadOnlyList<Split> Splits,
    ArticleStatistics Statistics)
{
    /// <summary>What the page says of itself.</summary>
    public ArticleMetadata Metadata => Document.Metadata;

    /// <summary>Whether no word is kept.</summary>
    public bool IsEmpty => Statistics.Words == 0;
}
