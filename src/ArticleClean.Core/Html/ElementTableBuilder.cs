using ArticleClean.Documents;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>Writes down the elements of a page as the walk meets them, parents before children.</summary>
/// <param name="nodes">How many nodes the page has.</param>
internal sealed class ElementTableBuilder(int nodes)
{
    /// <summary>Nodes of a page to one element of the table, about: the others are texts, scripts and links of the head.</summary>
    private const int NodesForElement = 3;

    private readonly List<ElementInfo> _elements = new(nodes / NodesForElement);
    private readonly Stack<int> _open = new();
    private readonly Dictionary<string, string> _classes = new(StringComparer.Ordinal);

    /// <summary>The elements. One that ended in white space alone at the page's end has no block there.</summary>
    /// <param name="blocks">How many blocks the page has.</param>
    public IReadOnlyList<ElementInfo> Build(int blocks)
    {
        foreach (var element in _elements)
            (element.BlockStart, element.BlockEnd) = (Math.Min(element.BlockStart, blocks), Math.Min(element.BlockEnd, blocks));
        return _elements;
    }

    /// <summary>Notes an element's start.</summary>
    /// <param name="node">The element.</param>
    /// <param name="blockStart">Index of the next block.</param>
    /// <returns>The element's index.</returns>
    public int Enter(HtmlNode node, int blockStart)
    {
        var parent = _open.Count > 0 ? _open.Peek() : -1;
        var hasAttributes = node.HasAttributes;
        _elements.Add(new ElementInfo(parent, node.Name)
        {
            Depth = _open.Count,
            IsInline = RunningText.IsInline(node),
            BlockStart = blockStart,
            BlockEnd = blockStart,
            Class = hasAttributes ? ClassOf(node) : "",
            Id = hasAttributes ? node.Value(AttributeName.Id) : "",
            Role = hasAttributes ? node.Trimmed(AttributeName.Role).ToLowerInvariant() : "",
            ItemProp = hasAttributes ? node.Trimmed(AttributeName.Itemprop) : "",
            IsHidden = hasAttributes && IsHidden(node),
        });
        _open.Push(_elements.Count - 1);
        return _elements.Count - 1;
    }

    /// <summary>Notes the end of the element entered last.</summary>
    /// <param name="blockEnd">Index after its last block.</param>
    public void Leave(int blockEnd)
    {
        var element = _elements[_open.Pop()];
        element.BlockEnd = Math.Max(element.BlockStart, blockEnd);
    }

    /// <summary>The element's classes; one string for all elements that have the same.</summary>
    private string ClassOf(HtmlNode node)
    {
        var source = node.Attribute(AttributeName.Class);
        if (source.IsEmpty) return "";
        var known = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(source, out var value)) return value;
        return known[source] = node.Value(AttributeName.Class);
    }

    public static bool IsHidden(HtmlNode node) =>
        node.Has(AttributeName.Hidden) || node.Is(AttributeName.AriaHidden, "true")
        || InlineStyle.Hides(node.Attribute(AttributeName.Style));
}
