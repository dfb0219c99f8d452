namespace ArticleClean.Documents;

/// <summary>A block quote.</summary>
/// <param name="parent">The container around it, or <c>null</c>.</param>
public sealed class QuoteContainer(BlockContainer? parent) : BlockContainer(parent);
