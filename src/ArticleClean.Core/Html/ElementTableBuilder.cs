using ArticleClean.Documents;
using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>Writes down the elements of a page as the walk meets them, parents before children.</summary>
internal sealed class ElementTableBuilder
{
    private readonly List<ElementInfo> _elements = [];
    private readonly Stack<int> _open = new();

    public IReadOnlyList<ElementInfo> Elements => _elements;

    /// <summary>Notes an element's start.</summary>
    /// <param name="node">The element.</param>
    /// <param name="blockStart">Index of the next block.</param>
    /// <returns>The element's index.</returns>
    public int Enter(HtmlNode node, int blockStart)
    {
        var parent = _open.Count > 0 ? _open.Peek() : -1;
        var element = new ElementInfo(parent, node.Name)
        {
            Depth = _open.Count,
            IsInline = ElementVocabulary.TraitsOf(node.Name).HasFlag(ElementTraits.Inline),
            BlockStart = blockStart,
            BlockEnd = blockStart,
        };
        if (node.HasAttributes)
        {
            element = element with
            {
                Class = Value(node, "class"),
                Id = Value(node, "id"),
                Role = Value(node, "role").Trim().ToLowerInvariant(),
                ItemProp = Value(node, "itemprop").Trim(),
                IsHidden = IsHidden(node),
            };
        }

        _elements.Add(element);
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

    private static string Value(HtmlNode node, string name) => HtmlEntities.Decode(node.GetAttributeValue(name, ""), inAttribute: true);

    private static bool IsHidden(HtmlNode node)
    {
        if (node.Attributes.Contains("hidden") || node.GetAttributeValue("aria-hidden", "").Equals("true", StringComparison.OrdinalIgnoreCase)) return true;
        var style = node.GetAttributeValue("style", "");
        return style.Length > 0 && (HasDeclaration(style, "display", "none") || HasDeclaration(style, "visibility", "hidden"));
    }

    private static bool HasDeclaration(string style, string property, string value)
    {
        for (var i = style.IndexOf(property, StringComparison.OrdinalIgnoreCase); i >= 0; i = style.IndexOf(property, i + 1, StringComparison.OrdinalIgnoreCase))
        {
            var rest = style.AsSpan(i + property.Length).TrimStart();
            if (rest.StartsWith(":") && rest[1..].TrimStart().StartsWith(value, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
