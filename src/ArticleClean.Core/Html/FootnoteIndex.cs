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

    private static readonly SearchValues<char> Markup = SearchValues.Create("[]^\\`<>|*_~");

    private readonly Dictionary<HtmlNode, string> _references = [];
    private readonly Dictionary<HtmlNode, string> _notes = [];
    private readonly HashSet<HtmlNode> _returns = [];

    private FootnoteIndex()
    {
    }

    /// <summary>The footnotes of a page.</summary>
    public static FootnoteIndex Of(HtmlTree page)
    {
        var index = new FootnoteIndex();
        // Nearly all pages have none, and are not walked for them.
        if (!page.HasRaised && !page.Source.Contains("footnote", StringComparison.Ordinal)
            && !page.Source.Contains("noteref", StringComparison.Ordinal)) return index;

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
            if (!byId.TryGetValue(target, out var element) || NoteAround(element) is not { } note || IsWithin(link, note) || !within.TryGetValue(note, out var inNote)) continue;
            if (NodeText.Short(link, MaxReference) is not { } text || NameOf(text) is not { } name) continue;
            var back = inNote.FindAll(candidate => byId.TryGetValue(candidate.Target, out var origin) && IsAround(origin, link));
            if (back.Count == 0) continue;
            foreach (var candidate in back) _returns.Add(candidate.Link);
            if (!_notes.TryGetValue(note, out var known))
            {
                var number = 1;
                known = name;
                while (!names.Add(known)) known = $"{name}-{++number}";
                _notes.Add(note, known);
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
            if (node.Tag != HtmlTag.Div) continue;
            if (node.Attribute(AttributeName.Class).Contains("footnote", StringComparison.OrdinalIgnoreCase)) return node;
        }

        return null;
    }

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
