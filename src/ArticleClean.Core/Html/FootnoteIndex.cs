using System.Buffers;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// A page's footnotes, known by the links between a reference and its note: the one leads to the other and back. A
/// table of contents has such pairs too, so a reference must look like one: a number, a letter or a sign.
/// </summary>
internal sealed class FootnoteIndex
{
    /// <summary>The longest text of a reference: <c>[note 12]</c> has nine.</summary>
    private const int MaxReference = 10;

    /// <summary>How far around a link the element is looked for that its way back leads to.</summary>
    private const int MaxAround = 3;

    /// <summary>The links of a note that are looked at: one with more is a text of its own.</summary>
    private const int MaxReturns = 64;

    /// <summary>So many nodes of an element are looked at for what it begins with.</summary>
    private const int MaxLooks = 32;

    /// <summary>What the names of notes have, from their second letter on.</summary>
    private static readonly string[] NoteWords = ["ootnote", "ootNote", "OOTNOTE", "oteref", "oteRef", "OTEREF"];

    private static readonly SearchValues<char> Markup = SearchValues.Create("[]^\\`<>|*_~");

    private readonly Dictionary<HtmlNode, string> _references = [];
    private readonly Dictionary<HtmlNode, string> _notes = [];
    private readonly HashSet<HtmlNode> _returns = [], _returning = [], _numbers = [];

    private FootnoteIndex()
    {
    }

    /// <summary>The footnotes of a page.</summary>
    public static FootnoteIndex Of(HtmlTree page)
    {
        var index = new FootnoteIndex();
        // Nearly all pages have none, and are not walked for them.
        if (!page.HasRaised && !Spelling.IsIn(page.Source, NoteWords)) return index;

        var byId = new Dictionary<string, HtmlNode>(StringComparer.Ordinal);
        var links = new List<(HtmlNode Link, string Target)>();
        foreach (var node in page.Root.Descendants)
        {
            if (!node.IsElement || !node.HasAttributes) continue;
            if (node.Trimmed(AttributeName.Id) is { Length: > 0 } id) byId.TryAdd(id, node);
            if (node.Tag != HtmlTag.A) continue;
            if (node.Trimmed(AttributeName.Name) is { Length: > 0 } name) byId.TryAdd(name, node);
            if (Fragment(node) is { Length: > 0 } target) links.Add((node, target));
        }

        if (links.Count > 0) index.Pair(links, byId);
        return index;
    }

    /// <summary>The name of the note that a link refers to; <c>null</c> where it is no reference.</summary>
    public string? NameOfReference(HtmlNode link) => _references.GetValueOrDefault(link);

    /// <summary>The name of the note that an element is; <c>null</c> where it is none.</summary>
    public string? NameOfNote(HtmlNode element) => _notes.GetValueOrDefault(element);

    /// <summary>Whether a note leads back to its reference.</summary>
    public bool HasReturn(HtmlNode note) => _returning.Contains(note);

    /// <summary>Whether an element repeats the number of the note that it begins.</summary>
    public bool IsNumber(HtmlNode element) => _numbers.Contains(element);

    /// <summary>Whether a link leads from a note back to its reference.</summary>
    public bool IsReturn(HtmlNode link) => _returns.Contains(link);

    private void Pair(List<(HtmlNode Link, string Target)> links, Dictionary<string, HtmlNode> byId)
    {
        var within = new Dictionary<HtmlNode, List<(HtmlNode Link, string Target)>>();
        foreach (var link in links)
        {
            if (NoteAround(link.Link) is not { } note) continue;
            if (!within.TryGetValue(note, out var list)) within.Add(note, list = []);
            if (list.Count < MaxReturns) list.Add(link);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (link, target) in links)
        {
            if (!byId.TryGetValue(target, out var element) || NoteAround(element) is not { } note || IsWithin(link, note)) continue;
            if (NodeText.Short(link, MaxReference) is not { } text || NameOf(text) is not { } name) continue;
            var back = within.GetValueOrDefault(note, []).FindAll(
                candidate => byId.TryGetValue(candidate.Target, out var origin) && IsAround(origin, link));
            if (back.Count == 0 && !IsOneWay(link, element, note, name)) continue;
            foreach (var candidate in back) _returns.Add(candidate.Link);
            if (back.Count > 0) _returning.Add(note);
            if (!_notes.TryGetValue(note, out var known))
            {
                var copy = 1;
                known = name;
                while (!names.Add(known)) known = $"{name}-{++copy}";
                _notes.Add(note, known);
                if (NumberOf(note, name) is { } number) _numbers.Add(number);
            }

            _references[link] = known;
        }
    }

    /// <summary>The item or box that is a note: the nearest one around its mark.</summary>
    private static HtmlNode? NoteAround(HtmlNode start)
    {
        var next = (HtmlNode?)start;
        for (var i = 0; next is { } node && i <= MaxAround + 1; i++, next = node.Parent)
        {
            if (node.Tag is HtmlTag.Li or HtmlTag.Dd or HtmlTag.Aside) return node;
            if (node.Tag is HtmlTag.Div or HtmlTag.P && !node.Attribute(AttributeName.Id).IsWhiteSpace()) return node;
            if (node.Tag == HtmlTag.P && start.Tag == HtmlTag.A && BeginsWith(node, start)) return node;
            if (node.Tag != HtmlTag.Div) continue;
            if (node.Attribute(AttributeName.Class).Contains("footnote", StringComparison.OrdinalIgnoreCase)) return node;
        }

        return null;
    }

    /// <summary>Whether nothing is written in an element before a link in it.</summary>
    private static bool BeginsWith(HtmlNode element, HtmlNode link)
    {
        var looks = 0;
        foreach (var node in element.Descendants)
        {
            if (node == link) return true;
            if (++looks > MaxLooks || (node.IsText && !node.Source.IsWhiteSpace())) return false;
        }

        return false;
    }

    /// <summary>The first words in an element; <c>null</c> where there are none, or far from its start.</summary>
    private static HtmlNode? FirstWords(HtmlNode element)
    {
        var looks = 0;
        foreach (var node in element.Descendants)
        {
            if (node.IsText && !node.Source.IsWhiteSpace()) return node;
            if (++looks > MaxLooks) break;
        }

        return null;
    }

    private static bool BeginsWithNumber(HtmlNode note) =>
        FirstWords(note) is { } words && words.Source.TrimStart().TrimStart("[(") is [var first, ..] && char.IsAsciiDigit(first);

    /// <summary>The element at a note's start that repeats its number; <c>null</c> where there is none.</summary>
    private static HtmlNode? NumberOf(HtmlNode note, string name) =>
        FirstWords(note)?.Parent is { } element && element != note
        && element.Traits.HasFlag(ElementTraits.Inline) && element.Tag != HtmlTag.A
        && NodeText.Short(element, MaxReference) is { } text && NameOf(text.TrimEnd('.')) == name ? element : null;

    /// <summary>
    /// Whether a raised number refers to a note that has no way back: it leads to its start, no other number does, and the note does
    /// not begin with the number as text, which would be there twice.
    /// </summary>
    private bool IsOneWay(HtmlNode link, HtmlNode target, HtmlNode note, string name) =>
        IsRaised(link) && link.Index < note.Index && (target == note || BeginsWith(note, target))
        && (!_notes.TryGetValue(note, out var known) || known == name) && (NumberOf(note, name) is not null || !BeginsWithNumber(note));

    /// <summary>Whether a link is a raised number: it stands in a <c>sup</c>, or holds one.</summary>
    private static bool IsRaised(HtmlNode link) => link.Parent is { Tag: HtmlTag.Sup } || link.FirstChild is { Tag: HtmlTag.Sup };

    private static bool IsWithin(HtmlNode node, HtmlNode outer)
    {
        for (var around = (HtmlNode?)node; around is { } parent; around = parent.Parent)
            if (parent == outer) return true;
        return false;
    }

    /// <summary>Whether an element is the reference, or stands close around it or in it.</summary>
    private static bool IsAround(HtmlNode element, HtmlNode link)
    {
        var next = (HtmlNode?)link;
        for (var i = 0; next is { } node && i <= MaxAround; i++, next = node.Parent)
        {
            if (node == element) return true;
            if (node == element.Parent && node.Tag is HtmlTag.Sup or HtmlTag.A) return true;
            if (node.Previous == element) return true;
        }

        return false;
    }

    /// <summary>A reference's name: what is in its brackets, where that is a number, a letter or a sign.</summary>
    private static string? NameOf(string text)
    {
        var name = text.Trim('[', ']', '(', ')', ' ').Replace(' ', '-');
        // A star in a name would be markup.
        if (name.Length > 0 && !name.AsSpan().ContainsAnyExcept('*')) return $"star{name.Length}";
        if (name.Length == 0 || name.AsSpan().ContainsAny(Markup)) return null;
        return name.Length <= 2 || name.All(char.IsAsciiDigit) || char.IsAsciiDigit(name[^1]) ? name : null;
    }

    private static string Fragment(HtmlNode link)
    {
        var address = link.Trimmed(AttributeName.Href);
        return address.StartsWith('#') ? Uri.UnescapeDataString(address[1..]) : "";
    }
}
