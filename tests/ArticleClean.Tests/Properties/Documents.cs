using CsCheck;

namespace ArticleClean.Tests.Properties;

/// <summary>Generates pages and stripped texts out of a grammar of tags, sentences, residue and broken pieces.</summary>
internal static class Documents
{
    private static readonly Gen<string> Word = Gen.OneOf(
        "the", "bridge", "May", "closed", "Ünïcode", "日本語", "U.S.", "3.5", "2024", "iPhone", "e.g.", "don’t", "x_y", "*", "1.",
        "#", "|", "`", "[a]", "\\", "$x$",
        "&amp;", "&lt;b&gt;", "&#8217;", "&nbsp;", "“so”", "مرحبا", "😀", "\u00AD", "\u200B", "a\u0301", "http://a.b/c_d",
        "@ann", "©");

    private static readonly Gen<string> Sentence = Gen.Frequency(
        (3, Gen.Select(Word.Array[2, 12], Gen.OneOf(".", "!", "?", "…", "", ":"), (words, end) =>
            $"They {string.Join(' ', words)}{end}")),
        (1, Gen.OneOf(
            "The bridge over the river is closed from May on, since two of its piers have cracks.",
            "“It will not open before autumn,” the mayor said on Monday.",
            "日本語の文章です。橋は五月から閉鎖されます。",
            "Die Brücke ist gesperrt, sagte der Bürgermeister am Montag.")));

    /// <summary>What scrapers leave of a page: code, and lines that no article has.</summary>
    private static readonly Gen<string> Residue = Gen.Frequency(
        (2, Code.Json),
        (2, Code.Style),
        (2, Code.Script),
        (1, Code.Cut),
        (4, Gen.OneOf(
            "Photo: Ann Lee/AP", "(AP Photo/Ann Lee)", "Photographer: Bo Berg/Bloomberg", "Read more: Bridge closes in May",
            "Share on Facebook", "5 min read",
            "By Ann Lee, May 3, 2021", "Tags: bridge, river", "Sign up for our newsletter.", "© 2024 Herald. All rights reserved.",
            "Ann says:", "Leave a comment",
            "Foto: Anna Lee/dpa", "続きを読む", "Home › News › World", "Advertisement", "&lt;p&gt;", "<br/>",
            "[caption id=\"a\"]", "{{ name }}", "<!-- c -->")));

    private static readonly Gen<string> Broken = Gen.OneOf(
        "<", "</", "<p", "<a href=\"", "<!--", "-->", "<![CDATA[", "]]>", "&", "&#", "&#x110000;", "\0", "\uFFFD", "\uD800", "{\"a\":",
        "{", "}", "(", "/*", "*/", "\"", "'",
        "function(){", "var a = ", ".a{b:c", "@media", "`", "${", "]", "[[", "\f", "\v", "\u0085", "\u2028", "\r", "\t");

    private static readonly Gen<string> Tag = Gen.OneOf(
        "p", "p", "div", "div", "b", "i", "em", "span", "a", "ul", "ol", "li", "table", "tr", "td", "th", "caption", "pre", "code",
        "blockquote", "figure", "figcaption", "h1", "h2",
        "dl", "dt", "dd", "sup", "sub", "q", "del", "article", "nav", "aside", "footer", "header", "section", "form", "button", "select",
        "option", "noscript", "template", "details",
        "summary", "svg", "math", "mi", "script", "style", "textarea", "title", "ruby", "rt", "iframe", "font", "center", "x-y");

    private static readonly Gen<string> Attributes = Gen.OneOf(
        "", "", "", " class=story", " class=\"nav menu\"", " id=n1", " href=/a", " href=\"#n1\"", " hidden", " style='display:none'",
        " colspan=2", " rowspan=3", " start=4",
        " itemprop=author", " rel=author", " lang=de", " align=right", " role=navigation", " aria-hidden=true", " class='byline'",
        " b=\"", " '");

    private static readonly Gen<string> Void = Gen.OneOf(
        "<br>", "<hr>", "<img src=a.jpg alt=\"the bridge\">", "<img data-src=b.jpg>", "<input type=checkbox checked>", "<wbr>",
        "<meta name=author content='Ann Lee'>",
        "<base href=http://a.b/>", "<link rel=canonical href=/c>", "<time datetime=2024-01-05>5 January</time>", "<plaintext>",
        "<frameset>");

    /// <summary>How an element ends: by its own end tag mostly, by another one, or not at all.</summary>
    private static readonly Gen<Func<string, string, string>> End = Gen.Frequency(
        (8, Gen.Const((Func<string, string, string>)((own, _) => $"</{own}>"))),
        (1, Gen.Const((Func<string, string, string>)((_, other) => $"</{other}>"))),
        (1, Gen.Const((Func<string, string, string>)((_, _) => ""))));

    private static readonly Gen<string> Node = Gen.Recursive<string>((depth, inner) => Gen.Frequency(
        (5, Sentence),
        (1, Residue),
        (1, Broken),
        (1, Void),
        (depth > 5 ? 0 : 9, Gen.Select(Tag, Attributes, inner.Array[0, 5], End, Tag,
            (tag, attributes, children, end, other) => $"<{tag}{attributes}>{string.Join(' ', children)}{end(tag, other)}"))));

    /// <summary>Pages, and fragments of pages.</summary>
    public static Gen<string> Pages { get; } = Gen.Select(
        Gen.OneOf("", "<!doctype html>", "<html lang=en><head><title>A bridge closes | Herald</title></head><body>", "<body><main>"),
        Node.Array[1, 14],
        (head, nodes) => head + string.Concat(nodes));

    /// <summary>Texts whose tags are gone.</summary>
    public static Gen<string> Texts { get; } = Gen.Select(
            Gen.Frequency((6, Sentence), (3, Residue), (1, Broken)),
            Gen.OneOf("", " ", " ", "\n", "\n\n", "\r\n", "\u00A0", "\t"),
            (piece, gap) => piece + gap)
        .Array[1, 30].Select(pieces => string.Concat(pieces));

    /// <summary>Soups of code, pieces of code and prose.</summary>
    public static Gen<string> Soups { get; } =
        Gen.Frequency((2, Sentence), (3, Residue), (4, Broken), (1, Gen.Char["{}[]()<>\"'/*;:,.=&\\ \nax1"].Select(c => c.ToString())))
            .Array[1, 40].Select(pieces => string.Concat(pieces));

    /// <summary>Single lines of a text.</summary>
    public static Gen<string> Lines { get; } =
        Gen.Frequency((3, Word), (2, Residue), (1, Sentence), (1, Broken), (1, Gen.Char.AlphaNumeric.Select(c => c.ToString())))
            .Array[0, 6].Select(Gen.Bool, (pieces, isApart) => string.Join(isApart ? " " : "", pieces));
}
