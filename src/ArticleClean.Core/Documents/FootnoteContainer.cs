namespace ArticleClean.Documents;

/// <summary>A footnote: a note that a reference in the text leads to.</summary>
/// <param name="parent">The container around it, or <c>null</c>.</param>
/// <param name="name">What tells it from the page's other notes: the number, letter or sign of its reference.</param>
public sealed class FootnoteContainer(BlockContainer? parent, string name) : BlockContainer(parent)
{
    /// <summary>What tells it from the page's other notes; holds no white space and no brackets.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it leads back to its reference.</summary>
    public bool HasReturn { get; init; } = true;
}
