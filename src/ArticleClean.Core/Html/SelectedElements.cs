using System.Xml.XPath;
using ArticleClean.Html.Reading;
using HtmlAgilityPack;
using Node = HtmlAgilityPack.HtmlNode;

namespace ArticleClean.Html;

/// <summary>
/// A page as HtmlAgilityPack has it, for XPath alone: the elements, attributes and texts of the page's own tree, each known
/// by its place there. It is made only for a page that a rule applies to.
/// </summary>
internal sealed class SelectedElements
{
    private readonly HtmlDocument _document = new();
    private readonly Dictionary<Node, int> _places = [];
    private readonly HtmlTree _page;

    /// <param name="page">The page.</param>
    public SelectedElements(HtmlTree page)
    {
        _page = page;
        var copies = new Node[page.Count];
        copies[0] = _document.DocumentNode;
        foreach (var node in page.Root.Descendants)
        {
            var outer = copies[page[node.Index].Parent];
            if (node.IsText)
            {
                outer.AppendChild(_document.CreateTextNode(node.Source.ToString()));
                continue;
            }

            var copy = copies[node.Index] = outer.AppendChild(_document.CreateElement(node.Name));
            CopyAttributes(node, copy);
            _places.Add(copy, node.Index);
        }
    }

    /// <summary>What an XPath finds or gives.</summary>
    public object Evaluate(XPathExpression path) => Navigator().Evaluate(path.Clone());

    /// <summary>The nodes that an XPath selects, in the page's order.</summary>
    public XPathNodeIterator Select(XPathExpression path) => Navigator().Select(path.Clone());

    /// <summary>The element of the page that a navigator stands on; <c>null</c> where it stands on something else.</summary>
    public Reading.HtmlNode? ElementOf(XPathNavigator found) =>
        found.NodeType == XPathNodeType.Element && _places.TryGetValue(((HtmlNodeNavigator)found).CurrentNode, out var place)
            ? new(_page, place)
            : null;

    private XPathNavigator Navigator() => _document.CreateNavigator()!;

    private void CopyAttributes(Reading.HtmlNode node, Node copy)
    {
        ref readonly var row = ref _page[node.Index];
        for (var i = 0; i < row.AttributeCount; i++)
        {
            ref readonly var attribute = ref _page.Attribute(row.AttributeStart + i);
            var name = _page.Source[attribute.NameStart..attribute.NameEnd].ToString().ToLowerInvariant();
            if (copy.Attributes.Contains(name)) continue;
            copy.Attributes.Append(name, _page.Source[attribute.ValueStart..attribute.ValueEnd].ToString());
        }
    }
}
