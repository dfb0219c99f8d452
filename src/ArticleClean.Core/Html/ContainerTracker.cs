using ArticleClean.Documents;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>Keeps the chain of containers (quotes, lists, tables, figures) as the walk enters and leaves their elements.</summary>
internal sealed class ContainerTracker(FootnoteIndex footnotes)
{
    /// <summary>Twitter, Instagram, TikTok, Bluesky, Mastodon, Facebook, Reddit, Threads, Telegram, VK.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> PostClasses = new HashSet<string>
    {
        "twitter-tweet", "twitter-tweet-rendered", "twitter-video", "instagram-media", "tiktok-embed", "bluesky-embed", "mastodon-embed",
        "fb-post", "fb-video", "reddit-embed", "reddit-embed-bq", "reddit-card", "text-post-media", "telegram-post", "vk-post",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Stack<(HtmlNode Node, BlockContainer? Outer)> _open = new();
    private readonly Dictionary<ListContainer, int> _nextNumber = [];
    private readonly Dictionary<ListContainer, (ListItemContainer Item, bool IsDefined)> _groups = [];
    private readonly Dictionary<ListContainer, ListItemContainer> _lastItems = [];
    private readonly Stack<TableGrid> _tables = new();

    /// <summary>The last list of items without a list element.</summary>
    private ListContainer? _withoutElement;

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
        switch (node.Tag)
        {
            case HtmlTag.BlockQuote:
                return new QuoteContainer(Current) { IsPost = IsPost(node), Callout = CalloutBox.KindOf(node) };
            case HtmlTag.Div when IsPost(node):
                return new QuoteContainer(Current) { IsPost = true };
            case HtmlTag.Div or HtmlTag.Aside when CalloutBox.KindOf(node) is { } callout:
                return new QuoteContainer(Current) { Callout = callout };
            case HtmlTag.Figure:
                return new FigureContainer(Current);
            case HtmlTag.Ul or HtmlTag.Menu or HtmlTag.Dir:
                return new ListContainer(AroundList(), isOrdered: false);
            case HtmlTag.Ol:
                var isReversed = node.Has(AttributeName.Reversed);
                return new ListContainer(AroundList(), isOrdered: true, node.Number(AttributeName.Start, isReversed ? CountItems(node) : 1))
                {
                    IsReversed = isReversed,
                };
            case HtmlTag.Li:
                var list = Current as ListContainer ?? ListWithoutElement(node);
                var number = node.Number(AttributeName.Value, _nextNumber.GetValueOrDefault(list, list.Start));
                _nextNumber[list] = number + (list.IsReversed ? -1 : 1);
                return _lastItems[list] = new ListItemContainer(list, number, CheckBox(node));
            case HtmlTag.Dl:
                return new ListContainer(Current, isOrdered: false) { HoldsDefinitions = true };
            case HtmlTag.Dt when Definitions() is { } definitions:
                if (!_groups.TryGetValue(definitions, out var terms) || terms.IsDefined)
                    _groups[definitions] = terms = (NextItem(definitions), false);
                return new TermContainer(terms.Item);
            // Without a term, a definition only indents, as in old pages.
            case HtmlTag.Dd when Definitions() is { } definitions && _groups.TryGetValue(definitions, out var group):
                _groups[definitions] = group with { IsDefined = true };
                return new DefinitionContainer(group.Item);
            case HtmlTag.Table:
                var grid = TableGrid.Of(node, Current);
                if (grid is not null) _tables.Push(grid);
                return grid?.Table;
            case HtmlTag.Td or HtmlTag.Th when _tables.Count > 0:
                return _tables.Peek().CellOf(node);
            // What stands between two items goes on with the first.
            case HtmlTag.P or HtmlTag.Div when Current is ListContainer { HoldsDefinitions: false } around:
                return _lastItems.GetValueOrDefault(around);
            default:
                return null;
        }
    }

    /// <summary>Whether an element is a post of a social network, by the names that the networks give to them in pages.</summary>
    private static bool IsPost(HtmlNode node)
    {
        foreach (var token in node.Classes)
            if (PostClasses.Contains(token)) return true;
        return false;
    }

    /// <summary>A footnote: only one outside items, quotes and cells can be written as such.</summary>
    private FootnoteContainer? FootnoteOf(HtmlNode node)
    {
        if (footnotes.NameOfNote(node) is not { } name) return null;
        for (var outer = Current; outer is not null; outer = outer.Parent)
            if (outer is not (ListContainer or FigureContainer)) return null;
        // The items after it go on counting.
        if (Current is ListContainer list) _nextNumber[list] = _nextNumber.GetValueOrDefault(list, list.Start) + (list.IsReversed ? -1 : 1);
        return new FootnoteContainer(Current, name) { HasReturn = footnotes.HasReturn(node) };
    }

    /// <summary>What a list stands in: the item before it, where a page puts it between the items of another list.</summary>
    private BlockContainer? AroundList() =>
        Current is ListContainer { HoldsDefinitions: false } list && _lastItems.TryGetValue(list, out var item) ? item : Current;

    /// <summary>The list of items that stand in no list element: one for those that follow each other.</summary>
    private ListContainer ListWithoutElement(HtmlNode item)
    {
        var before = item.Previous;
        while (before is { IsText: true } text && text.Source.IsWhiteSpace()) before = text.Previous;
        var list = before is { Tag: HtmlTag.Li } && _withoutElement is { } last && last.Parent == Current
            ? last
            : new ListContainer(Current, isOrdered: false);
        return _withoutElement = list;
    }

    /// <summary>The list of definitions whose terms may stand here.</summary>
    private ListContainer? Definitions() => Current is ListContainer { HoldsDefinitions: true } list ? list : null;

    private static int CountItems(HtmlNode list)
    {
        var items = 0;
        for (var child = list.FirstChild; child is { } item; child = item.Next)
            if (item.Tag == HtmlTag.Li) items++;
        return items;
    }

    private ListItemContainer NextItem(ListContainer list)
    {
        var number = _nextNumber.GetValueOrDefault(list, list.Start);
        _nextNumber[list] = number + 1;
        return new ListItemContainer(list, number);
    }

    /// <summary>Whether the check box is ticked that an item begins with; <c>null</c> where it begins with none.</summary>
    private static bool? CheckBox(HtmlNode item)
    {
        foreach (var node in item.Descendants)
        {
            if (node.IsText)
            {
                if (!node.Source.IsWhiteSpace()) return null;
            }
            else if (node.Tag == HtmlTag.Input) return node.Is(AttributeName.Type, "checkbox") ? node.Has(AttributeName.Checked) : null;
            else if (node.Tag is not (HtmlTag.P or HtmlTag.Label or HtmlTag.Span or HtmlTag.Div)) return null;
        }

        return null;
    }
}
