namespace ArticleClean.Html.Reading;

/// <summary>The names of the elements of <see cref="HtmlTag"/>. Safe for many threads at once.</summary>
internal static class HtmlTags
{
    private static readonly NameTable Table = new(
        "a abbr acronym address annotation annotation-xml applet area article aside audio b base basefont bdi bdo bgsound big "
        + "blockquote body br button canvas caption center cite code col colgroup data datalist dd del desc details dfn dialog "
        + "dir div dl dt em embed fieldset figcaption figure font footer foreignobject form frame frameset g h1 h2 h3 h4 h5 h6 "
        + "head header hgroup hr html i iframe image img input ins kbd keygen label legend li link listing main malignmark map "
        + "mark marquee math menu menuitem meta meter mfenced mfrac mglyph mi mlabeledtr mn mo mover mphantom mroot ms mspace "
        + "msqrt msub msubsup msup mtable mtext mtr munder munderover nav nobr noembed noframes noscript object ol optgroup "
        + "option output p param picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select slot "
        + "small source span strike strong style sub summary sup svg switch table tbody td template text textarea tfoot th thead "
        + "time title tr track tt u ul var video wbr xmp");

    /// <summary>The element called <paramref name="name"/>, in lower case; <see cref="HtmlTag.None"/> where it is none of them.</summary>
    public static HtmlTag Find(ReadOnlySpan<char> name) => (HtmlTag)Table.Find(name);

    /// <summary>The name of a known element, in lower case.</summary>
    public static string NameOf(HtmlTag tag) => Table.NameOf((int)tag);
}
