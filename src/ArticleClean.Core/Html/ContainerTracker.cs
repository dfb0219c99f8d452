using ArticleClean.Documents;
using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>Keeps the chain of containers (quotes, lists, tables, figures) as the walk enters and leaves their elements.</summary>
internal sealed class ContainerTracker
{
    private readonly Stack<(HtmlNode Node, BlockContainer? Outer)> _open = new();
    private readonly Dictionary<ListContainer, int> _nextNumber = [];
    private readonly Stack<TableGrid> _tables = new();

    /// <summary>The innermost container; <c>null</c> outside all.</summary>
    public BlockContainer? Current { get; private set; }

    public void Enter(HtmlNode node)
    {
        var container = ContainerOf(node);
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
                return new ListContainer(Current, isOrdered: true, Math.Max(0, node.GetAttributeValue("start", 1)));
            case "li" when Current is ListContainer list:
                var number = node.GetAttributeValue("value", _nextNumber.GetValueOrDefault(list, list.Start));
                _nextNumber[list] = number + 1;
                return new ListItemContainer(list, number);
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
}
