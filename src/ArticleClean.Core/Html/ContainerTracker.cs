using ArticleClean.Documents;
using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>Keeps the chain of containers (quotes, lists, tables, figures) as the walk enters and leaves their elements.</summary>
internal sealed class ContainerTracker(FootnoteIndex footnotes)
{
    private readonly Stack<(HtmlNode Node, BlockContainer? Outer)> _open = new();
    private readonly Dictionary<ListContainer, int> _nextNumber = [];
    private readonly Dictionary<ListContainer, (ListItemContainer Item, bool IsDefined)> _groups = [];
    private readonly Stack<TableGrid> _tables = new();

    /// <summary>The innermost container; <c>null</c> outside all.</summary>
    public BlockContainer? Current { get; private set; }

    public void Enter(HtmlNode node)
    {
        var container = FootnoteOf(node) ?? ContainerOf(node);
        if (container is null) return;
        _open.Push((node, Current));
        Current = container;
    }

    public void Leave(HtmlNode node)
    {
        if (_tables.Count > 0 && _tables.Peek().Element == node) _tables.Pop();
        if (_open.Count == 0 || _open.Peek().Node != node) return;
        Current = _open.Pop().Outer;
    }

    private BlockContainer? ContainerOf(HtmlNode node)
    {
        switch (node.Name)
        {
            case "blockquote":
                return new QuoteContainer(Current);
            case "figure":
                return new FigureContainer(Current);
            case "ul" or "menu":
                return new ListContainer(Current, isOrdered: false);
            case "ol":
                var isReversed = node.Attributes.Contains("reversed");
                return new ListContainer(Current, isOrdered: true, node.GetAttributeValue("start", isReversed ? CountItems(node) : 1)) { IsReversed = isReversed };
            case "li" when Current is ListContainer list:
                var number = node.GetAttributeValue("value", _nextNumber.GetValueOrDefault(list, list.Start));
                _nextNumber[list] = number + (list.IsReversed ? -1 : 1);
                return new ListItemContainer(list, number, CheckBox(node));
            case "dl":
                return new ListContainer(Current, isOrdered: false) { HoldsDefinitions = true };
            case "dt" when Definitions() is { } list:
                if (!_groups.TryGetValue(list, out var terms) || terms.IsDefined) _groups[list] = terms = (NextItem(list), false);
                return new TermContainer(terms.Item);
            // Without a term, a definition only indents, as in old pages.
            case "dd" when Definitions() is { } list && _groups.TryGetValue(list, out var group):
                _groups[list] = group with { IsDefined = true };
                return new DefinitionContainer(group.Item);
            case "table":
                var grid = TableGrid.Of(node, Current);
                if (grid is not null) _tables.Push(grid);
                return grid?.Table;
            case "td" or "th" when _tables.Count > 0:
                return _tables.Peek().CellOf(node);
            default:
                return null;
        }
    }

    /// <summary>A footnote: only one outside items, quotes and cells can be written as such.</summary>
    private FootnoteContainer? FootnoteOf(HtmlNode node)
    {
        if (footnotes.NameOfNote(node) is not { } name) return null;
        for (var outer = Current; outer is not null; outer = outer.Parent)
            if (outer is not (ListContainer or FigureContainer)) return null;
        return new FootnoteContainer(Current, name);
    }

    /// <summary>The list of definitions whose terms may stand here.</summary>
    private ListContainer? Definitions() => Current is ListContainer { HoldsDefinitions: true } list ? list : null;

    private static int CountItems(HtmlNode list) => list.ChildNodes.Count(node => node.Name == "li");

    private ListItemContainer NextItem(ListContainer list)
    {
        var number = _nextNumber.GetValueOrDefault(list, list.Start);
        _nextNumber[list] = number + 1;
        return new ListItemContainer(list, number);
    }

    /// <summary>Whether the check box is ticked that an item begins with; <c>null</c> where it begins with none.</summary>
    private static bool? CheckBox(HtmlNode item)
    {
        foreach (var node in NodeText.Walk(item))
        {
            if (node is HtmlTextNode text)
            {
                if (!string.IsNullOrWhiteSpace(text.Text)) return null;
            }
            else if (node.Name == "input") return node.GetAttributeValue("type", "").Equals("checkbox", StringComparison.OrdinalIgnoreCase) ? node.Attributes.Contains("checked") : null;
            else if (node.NodeType == HtmlNodeType.Element && node.Name is not ("p" or "label" or "span" or "div")) return null;
        }

        return null;
    }
}
