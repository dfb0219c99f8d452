using System.Collections.Frozen;

namespace ArticleClean.Filters.Scanning;

/// <summary>The names of HTML's elements (HTML Living Standard, with its obsolete ones) and of the SVG elements that pages inline.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elements = Lookup(
        """
        a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br button canvas caption
        center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer
        form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark
        marquee menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre progress q rp rt ruby s
        samp script search section select slot small source span strike strong style sub summary sup svg table tbody td template textarea
        tfoot th thead time title tr track tt u ul var video wbr circle clippath defs ellipse fegaussianblur filter g image line
        lineargradient mask path pattern polygon polyline radialgradient rect stop symbol text tspan use
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Lookup(
        """
        a address article aside audio base big body button caption center cite code data details dialog em embed figure filter font footer
        form frame head header i image input label legend line link main map mark mask menu object option output p path pattern picture
        progress q s search section select slot small source span stop strike strong style summary symbol table template text time title
        track use video b u var circle search
        """);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NeverInWords = Lookup(
        "h1 h2 h3 h4 h5 h6 img div svg iframe html tbody thead blockquote textarea figcaption noscript");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Voids = Lookup("area base br col embed hr img input link meta param source track wbr");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Phrases = Lookup("a abbr acronym b big cite code dfn em font i ins kbd mark q s samp small span strike strong sub sup tt u var");

    public static bool IsElement(ReadOnlySpan<char> name)
    {
        if (name.Length is 0 or > 14) return false;
        Span<char> lower = stackalloc char[name.Length];
        name.ToLowerInvariant(lower);
        return Elements.Contains(lower);
    }

    /// <summary>Whether the name of an element is also a word of English prose.</summary>
    public static bool IsAlsoWord(ReadOnlySpan<char> name) => Words.Contains(name);

    /// <summary>Whether no word ends in the element's name, so that it can be told from a word glued before it.</summary>
    public static bool IsNeverInWord(ReadOnlySpan<char> name) => NeverInWords.Contains(name);

    /// <summary>Whether an element marks words within a sentence; the name in lower case.</summary>
    public static bool IsOfPhrase(ReadOnlySpan<char> name) => Phrases.Contains(name);

    /// <summary>Whether an element has no content, and so no end tag; the name in lower case.</summary>
    public static bool IsVoid(ReadOnlySpan<char> name) => Voids.Contains(name);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string names)
        => names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
