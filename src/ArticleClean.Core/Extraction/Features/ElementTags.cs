namespace ArticleClean.Extraction.Features;

/// <summary>Tags as numbers for the trees: a code for each, and a bit for those that matter wherever they stand around a block.</summary>
internal static class ElementTags
{
    /// <summary>The tags that have a bit, in the bits' order.</summary>
    public static readonly string[] Around =
    [
        "article", "main", "nav", "header", "footer", "aside", "form", "table", "ul", "ol", "li", "figure",
        "blockquote", "section", "pre", "button", "details", "label", "td", "dl", "dialog", "p",
    ];

    private static readonly WordMap<(int Code, int Bit)> Tags = Build();

    /// <summary>The tag's code, 0 for those without one, and its bit, 0 for those without one.</summary>
    public static (int Code, int Bit) Of(string tag) => Of(WordHash.Of(tag));

    /// <summary>The same, by the hash of the tag's name.</summary>
    public static (int Code, int Bit) Of(uint tag) => Tags[tag];

    private static WordMap<(int Code, int Bit)> Build()
    {
        string[] codes =
        [
            "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "dd", "dt", "blockquote", "pre", "figcaption", "td", "caption", "th",
            "address", "summary", "label", "legend", "option", "button", "a", "span", "div", "section", "article", "main", "table",
            "ul", "ol", "dl", "form", "fieldset", "header", "footer", "nav", "aside", "figure", "body", "center", "details", "hgroup", "dialog",
        ];
        var tags = new WordMap<(int, int)>(codes.Length);
        for (var i = 0; i < codes.Length; i++)
        {
            var bit = Array.IndexOf(Around, codes[i]);
            tags.Set(WordHash.Of(codes[i]), (i + 1, bit < 0 ? 0 : 1 << bit));
        }

        return tags;
    }
}
