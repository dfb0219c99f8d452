namespace ArticleClean.Documents;

/// <summary>A block quote, a post or a callout.</summary>
/// <param name="parent">The container around it, or <c>null</c>.</param>
public sealed class QuoteContainer(BlockContainer? parent) : BlockContainer(parent)
{
    /// <summary>Whether it is a post of a social network that the page shows.</summary>
    public bool IsPost { get; init; }

    /// <summary>
    /// The kind of the box that it is, where it is a note or a warning of the text itself and no quotation: <c>note</c>, <c>tip</c>,
    /// <c>important</c>, <c>warning</c> or <c>caution</c>; otherwise <c>null</c>.
    /// </summary>
    public string? Callout { get; init; }
}
