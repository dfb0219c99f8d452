using System.Collections.Frozen;

namespace ArticleClean.Html;

/// <summary>
/// The elements and their traits, one visible table. Sources: the HTML Standard, "Parsing HTML documents" and
/// "Elements in HTML"; which elements hold no text for readers is our choice and documented here alone.
/// </summary>
internal static class ElementVocabulary
{
    private static readonly (ElementTraits Traits, string Names)[] Table =
    [
        (ElementTraits.Void, "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"),
        (ElementTraits.Inline,
            "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd mark meter nobr output picture "
            + "progress q rb rp rt rtc ruby s samp small source span strike strong sub sup time tt u var wbr text"),
        (ElementTraits.Formatting, "a b big code em font i nobr s small strike strong tt u"),
        (ElementTraits.RawText, "script style iframe noembed noframes xmp"),
        (ElementTraits.EscapableRawText, "title textarea"),

        // The no-text table: what these hold is code, metadata, controls or graphics, never running text.
        (ElementTraits.NoText,
            "script style template svg math iframe noembed noframes object embed applet link meta title base param source "
            + "track area map select datalist textarea input canvas audio video"),
        (ElementTraits.Scope, "applet caption html table td th marquee object template"),
        (ElementTraits.ClosesParagraph,
            "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header "
            + "hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form table hr xmp plaintext li dd dt"),
        (ElementTraits.Head, "base basefont bgsound link meta title noscript noframes style script template head html"),
        (ElementTraits.LeavesForeign,
            "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta "
            + "nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"),
        (ElementTraits.StopsItems,
            "applet area article aside blockquote body button caption center col colgroup dd details dir dl dt fieldset "
            + "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html iframe li listing main marquee menu "
            + "nav object ol pre search section select summary table tbody td template tfoot th thead tr ul"),
    ];

    private static readonly FrozenDictionary<string, (string Name, ElementTraits Traits)> Elements = Build();

    private static readonly FrozenDictionary<string, (string Name, ElementTraits Traits)>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Elements.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The name in lower case, one instance for each known element, and the element's traits.</summary>
    public static (string Name, ElementTraits Traits) Find(ReadOnlySpan<char> name)
    {
        if (BySpan.TryGetValue(name, out var element)) return element;
        Span<char> lower = stackalloc char[Math.Min(name.Length, 64)];
        name[..lower.Length].ToLowerInvariant(lower);
        return (new string(lower), OfUnknown(lower));
    }

    /// <summary>The traits of an element by its lower-case name.</summary>
    public static ElementTraits TraitsOf(string name) => Elements.TryGetValue(name, out var element) ? element.Traits : OfUnknown(name);

    /// <summary>MathJax draws a formula in the line with elements of its own.</summary>
    private static ElementTraits OfUnknown(ReadOnlySpan<char> name) => name.StartsWith("mjx-", StringComparison.Ordinal) ? ElementTraits.Inline : ElementTraits.None;

    private static FrozenDictionary<string, (string, ElementTraits)> Build()
    {
        var traits = new Dictionary<string, ElementTraits>(StringComparer.Ordinal);
        foreach (var (trait, names) in Table)
            foreach (var name in names.Split(' '))
                traits[name] = traits.GetValueOrDefault(name) | trait;
        foreach (var name in (string[])["body", "option", "optgroup", "rt", "rp", "a", "button", "select", "svg", "math", "tr", "td", "th", "tbody", "thead", "tfoot", "colgroup"])
            traits.TryAdd(name, ElementTraits.None);
        return traits.ToFrozenDictionary(pair => pair.Key, pair => (pair.Key, pair.Value), StringComparer.OrdinalIgnoreCase);
    }
}
