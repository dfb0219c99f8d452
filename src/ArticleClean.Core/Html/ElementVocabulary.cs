using ArticleClean.Html.Reading;

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

        // The no-text table: what these hold is code, metadata, controls or graphics, never running text.
        (ElementTraits.NoText,
            "script style template svg math iframe noembed noframes object embed applet link meta title base param source "
            + "track area map select datalist textarea input canvas audio video"),
        (ElementTraits.Scope, "applet caption html table td th marquee object template"),
        (ElementTraits.ClosesParagraph,
            "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header "
            + "hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form table hr xmp plaintext li dd dt"),
        (ElementTraits.LeavesForeign,
            "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta "
            + "nobr ol p pre ruby s small span strong strike sub sup table tt u ul var"),
        (ElementTraits.Special,
            "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd "
            + "details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header "
            + "hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object "
            + "ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot "
            + "th thead title tr track ul wbr xmp"),
    ];

    private static readonly ElementTraits[] Traits = Build();

    /// <summary>The traits of a known element.</summary>
    public static ElementTraits TraitsOf(HtmlTag tag) => Traits[(int)tag];

    /// <summary>The traits of an element by its name in lower case.</summary>
    public static ElementTraits TraitsOf(string name) =>
        HtmlTags.Find(name) is var tag && tag != HtmlTag.None ? TraitsOf(tag) : TraitsOfOther(name);

    /// <summary>
    /// The traits of an element that is not known: MathJax draws a formula in the line with elements of its own, and what
    /// can be no element's name, such as an address in angle brackets, breaks no line.
    /// </summary>
    public static ElementTraits TraitsOfOther(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("mjx-", StringComparison.Ordinal)) return ElementTraits.Inline;
        foreach (var c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or ':' or '_' or '.')) return ElementTraits.Inline;
        return ElementTraits.None;
    }

    private static ElementTraits[] Build()
    {
        var traits = new ElementTraits[(int)HtmlTag.FirstOther];
        foreach (var (trait, names) in Table)
            foreach (var name in names.AsSpan().Split(' '))
                traits[(int)HtmlTags.Find(names.AsSpan()[name])] |= trait;
        return traits;
    }
}
