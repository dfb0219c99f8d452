namespace ArticleClean.Documents;

/// <summary>A block quote.</summary>
/// <param name="parent">The container around it, or <c>null</c>.</param>
public sealed class QuoteContainer(BlockContainer? parent) : BlockContainer(parent)
{
    /// <summary>Whether it is a post of a social network that the page shows.</summary>
    public bool IsPost { get; init; }
}
