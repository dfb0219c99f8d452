using System.Buffers;
using ArticleClean.Documents;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Tells which hidden elements a page can open: the panels of tabs and accordions, answers, what a button or a link names,
/// what a script puts in its place when the page has loaded. Nothing is looked up before it is asked for.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="budget">Counts the work.</param>
internal sealed class OpenerIndex(HtmlTree page, WorkBudget budget)
{
    /// <summary>How far around an element it is looked for what opens it.</summary>
    private const int MaxAround = 3;

    /// <summary>So much of an element's class or id is read, in characters: one around many hidden elements is read for each.</summary>
    private const int MaxName = 400;

    /// <summary>The nodes before an element that are looked at for a button.</summary>
    private const int MaxBefore = 24;

    /// <summary>
    /// Words of classes that name what opens, and what such words begin with. Over the benchmarks 87 % of what the judgement of
    /// main content keeps of hidden elements with such a word is content.
    /// </summary>
    private static readonly string[]
        Words = ["tab", "tabs", "tabbed", "tabpane", "tabpanel", "tabcontent", "more", "less"],
        Beginnings = ["accord", "answer", "carousel", "collaps", "expand", "faq", "footnote", "panel", "paywall", "slide",
            "spoiler", "swiper", "toggle"];

    private readonly Dictionary<HtmlNode, bool> _named = [];
    private HashSet<string>? _controlled;
    private HashSet<string> _linked = [];

    /// <summary>Whether the page can open a hidden element, or is that element itself until its scripts have run.</summary>
    public bool CanOpen(HtmlNode node)
    {
        if (node.Tag is HtmlTag.Html or HtmlTag.Body or HtmlTag.Main || IsRole(node, "main") || IsRole(node, "tabpanel")) return true;
        if (IsStreamed(node.Attribute(AttributeName.Id))) return true;
        if (IsRole(node, "tooltip") || HasWord(node.Attribute(AttributeName.Class), ["tooltip"], [])) return IsNote(node);
        if (IsReferred(node) || HasWord(node)) return true;
        if (!node.Traits.HasFlag(ElementTraits.Inline) && FollowsButton(node)) return true;
        var around = node.Parent;
        for (var i = 0; i < MaxAround && around is { } outer; i++, around = outer.Parent)
            if (HasWord(outer) || IsControlled(outer)) return true;
        return false;
    }

    /// <summary>Whether an element is a footnote, by its class or a link that leads to it.</summary>
    public bool IsNote(HtmlNode node) => HasWord(node.Attribute(AttributeName.Class), [], ["footnote"]) || IsReferred(node);

    private static bool IsRole(HtmlNode node, string role) => node.Is(AttributeName.Role, role);

    /// <summary>React sends parts of a page as hidden elements, and its script puts them in their place.</summary>
    private static bool IsStreamed(ReadOnlySpan<char> id)
    {
        var number = id.LastIndexOf(':') + 1;
        return number >= 2 && number < id.Length && id[number - 2] == 'S' && !id[number..].ContainsAnyExcept(HexDigits);
    }

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Whether the class or the id of an element has such a word; each element is read once.</summary>
    private bool HasWord(HtmlNode node)
    {
        if (!node.HasAttributes) return false;
        if (_named.TryGetValue(node, out var isNamed)) return isNamed;
        budget.Spend(MaxName);
        isNamed = HasWord(node.Attribute(AttributeName.Class), Words, Beginnings)
            || HasWord(node.Attribute(AttributeName.Id), Words, Beginnings);
        return _named[node] = isNamed;
    }

    private static bool HasWord(ReadOnlySpan<char> names, ReadOnlySpan<string> words, ReadOnlySpan<string> beginnings)
    {
        if (names.Length > MaxName) names = names[..MaxName];
        for (var start = 0; start < names.Length;)
        {
            var end = start + 1;
            if (!char.IsAsciiLetter(names[start]))
            {
                start = end;
                continue;
            }

            while (end < names.Length && char.IsAsciiLetter(names[end])
                && (char.IsAsciiLetterLower(names[end]) || char.IsAsciiLetterUpper(names[end - 1])))
                end++;
            var word = names[start..end];
            foreach (var known in words)
                if (word.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
            foreach (var known in beginnings)
                if (word.StartsWith(known, StringComparison.OrdinalIgnoreCase)) return true;
            start = end;
        }

        return false;
    }

    /// <summary>Whether a button, or what says that it expands something, stands right before an element or the one around it.</summary>
    private static bool FollowsButton(HtmlNode node)
    {
        for (var level = 0; level < 2; level++)
        {
            var before = node.Previous;
            while (before is { IsElement: false } text) before = text.Previous;
            if (before is { } element) return IsButton(element);
            if (node.Parent is not { } outer) return false;
            node = outer;
        }

        return false;
    }

    private static bool IsButton(HtmlNode element)
    {
        if (IsButtonItself(element)) return true;
        var left = MaxBefore;
        foreach (var node in element.Descendants)
        {
            if (node.IsElement && IsButtonItself(node)) return true;
            if (--left == 0) return false;
        }

        return false;
    }

    private static bool IsButtonItself(HtmlNode node) =>
        node.Tag is HtmlTag.Button or HtmlTag.Summary or HtmlTag.Dt
        || (node.HasAttributes
            && (node.Has(AttributeName.AriaExpanded) || IsRole(node, "button")
                || (node.Tag == HtmlTag.Input && node.Is(AttributeName.Type, "button"))));

    private bool IsReferred(HtmlNode node) => IsControlled(node) || (IdOf(node) is { Length: > 0 } id && _linked.Contains(id));

    private bool IsControlled(HtmlNode node)
    {
        _controlled ??= FindReferences();
        return IdOf(node) is { Length: > 0 } id && _controlled.Contains(id);
    }

    private static string IdOf(HtmlNode node) =>
        node.HasAttributes && node.Attribute(AttributeName.Id) is { Length: <= MaxName } id ? id.Trim().ToString() : "";

    /// <summary>The names of the elements that controls of the page name, and of those that its links lead to.</summary>
    private HashSet<string> FindReferences()
    {
        budget.Spend(page.Count);
        var controlled = new HashSet<string>(StringComparer.Ordinal);
        var added = controlled.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var node in page.Root.Descendants)
        {
            if (!node.IsElement || !node.HasAttributes) continue;
            // The reader copies elements that were left open, so that one attribute may be read many times.
            var names = node.Attribute(AttributeName.AriaControls);
            if (names.Length > MaxName) names = names[..MaxName];
            budget.Spend(names.Length);
            foreach (var id in new TokenList(names)) added.Add(id);
            Add(controlled, node.Attribute(AttributeName.DataTarget));
            Add(controlled, node.Attribute(AttributeName.DataBsTarget));
            if (node.Tag == HtmlTag.A) Add(_linked, node.Attribute(AttributeName.Href));
        }

        return controlled;
    }

    private static void Add(HashSet<string> names, ReadOnlySpan<char> target)
    {
        if (target.Length <= MaxName && target.Trim() is ['#', _, ..] address)
            names.GetAlternateLookup<ReadOnlySpan<char>>().Add(address[1..]);
    }
}
