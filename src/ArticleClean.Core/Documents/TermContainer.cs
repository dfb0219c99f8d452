namespace ArticleClean.Documents;

/// <summary>A term in a list of definitions.</summary>
/// <param name="parent">The item of its group.</param>
public sealed class TermContainer(ListItemContainer parent) : BlockContainer(parent);
