namespace ArticleClean.Tests.Support;

/// <summary>One text of residue-dev: what a scraper left of an article, and what each part of it is.</summary>
/// <param name="Id">Its name in the benchmark.</param>
/// <param name="Url">The page's address.</param>
/// <param name="Variant">How the text was made: <c>subtree</c>, <c>subtree-ws</c> or <c>body</c>.</param>
/// <param name="Input">The text as the scraper left it.</param>
/// <param name="Expected">The article alone.</param>
/// <param name="Spans">The labelled stretches of the input.</param>
/// <param name="Glue">Offsets in the input where two blocks lost the boundary between them, in UTF-16 units.</param>
internal sealed record ResidueCase(
    string Id,
    string Url,
    string Variant,
    string Input,
    string Expected,
    IReadOnlyList<LabelledSpan> Spans,
    IReadOnlyList<int> Glue)
{
    /// <summary>The site that a real text is of; the address where none is named.</summary>
    public string Site { get; init; } = Url;

    /// <summary>The data set that a real text is of, and its licence; empty where the benchmark says nothing of it.</summary>
    public string Source { get; init; } = "";

    /// <summary>The language, or for pages the country.</summary>
    public string Language { get; init; } = "";

    public override string ToString() => Id;
}
