namespace ArticleClean.Documents;

/// <summary>A list; its blocks stand in <see cref="ListItemContainer"/>s.</summary>
/// <param name="parent">The container around it, or <c>null</c>.</param>
/// <param name="isOrdered">Whether its items are numbered.</param>
/// <param name="start">The number of its first item; 1 where nothing else is said.</param>
public sealed class ListContainer(BlockContainer? parent, bool isOrdered, int start = 1) : BlockContainer(parent)
{
    /// <summary>Whether the items are numbered.</summary>
    public bool IsOrdered { get; } = isOrdered;

    /// <summary>The number of the first item.</summary>
    public int Start { get; } = start;

    /// <summary>Whether the items are numbered downwards.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Whether it is a list of definitions: each item is a group of terms and what is said of them.</summary>
    public bool HoldsDefinitions { get; init; }
}
