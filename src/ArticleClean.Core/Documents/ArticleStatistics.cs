namespace ArticleClean.Documents;

/// <summary>Counts of one cleaning; nothing in them depends on the clock.</summary>
/// <param name="Words">Words kept: runs of letters and digits.</param>
/// <param name="Characters">Characters kept, in Unicode code points as all positions of the JSON output are, white space aside.</param>
/// <param name="RemovedCharacters">Characters removed by each filter, white space aside, in the filters' order; filters that removed nothing are left out.</param>
public sealed record ArticleStatistics(int Words, int Characters, IReadOnlyList<KeyValuePair<string, int>> RemovedCharacters)
{
    /// <summary>
    /// How sure the choice of a page's main content is: the F1 it is expected to have, from 0 to 1. <c>null</c> where
    /// nothing was chosen, as in stripped text; 0 where no word is kept.
    /// </summary>
    public double? Confidence { get; init; }

    /// <summary>
    /// Why no word is kept: <c>no_text</c>, the document has none; <c>no_main_content</c>, none of it looks like the main content
    /// of a page; <c>all_removed</c>, all of it is residue. <c>null</c> where words are kept.
    /// </summary>
    public string? EmptyReason { get; init; }
}
