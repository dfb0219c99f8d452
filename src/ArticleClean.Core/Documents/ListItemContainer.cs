namespace ArticleClean.Documents;

/// <summary>One item of a list.</summary>
/// <param name="parent">The list it belongs to.</param>
/// <param name="number">Its number, as the page would show it in an ordered list.</param>
/// <param name="isChecked">Whether its check box is ticked; <c>null</c> where it has none.</param>
public sealed class ListItemContainer(ListContainer parent, int number, bool? isChecked = null) : BlockContainer(parent)
{
    /// <summary>The list the item belongs to.</summary>
    public ListContainer List { get; } = parent;

    /// <summary>The item's number in an ordered list.</summary>
    public int Number { get; } = number;

    /// <summary>Whether the item's check box is ticked; <c>null</c> where it has none.</summary>
    public bool? IsChecked { get; } = isChecked;
}
