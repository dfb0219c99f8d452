namespace ArticleClean.Documents;

/// <summary>A figure: images and their caption.</summary>
/// <param name="parent">The container around it, or <c>null</c>.</param>
public sealed class FigureContainer(BlockContainer? parent) : BlockContainer(parent);
