using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Finds the language of a code listing: the class <c>language-x</c> of HTML's own example, or what a highlighter
/// writes on the listing, on the <c>code</c> in it, or on the boxes that it puts around it.
/// </summary>
internal static class CodeLanguage
{
    /// <summary>Boxes around a listing that are looked at: as many as the deepest highlighter makes (Pygments, with line numbers in a table).</summary>
    private const int MaxBoxes = 7;

    /// <summary>Boxes around a listing on which the name of a language is believed to be that of its code; further out it may be the page's.</summary>
    private const int MaxNamedBoxes = 2;

    private static readonly AttributeName[] Attributes =
        [AttributeName.DataLang, AttributeName.DataLanguage, AttributeName.DataEnlighterLanguage];

    /// <summary>What listings, and the boxes next to them, have before the name.</summary>
    private static readonly string[] Prefixes = ["language-", "lang-", "highlight-source-", "lang:", "brush:"];

    /// <summary>What is before the name on boxes further out: GitHub, MediaWiki, Sphinx.</summary>
    private static readonly string[] BoxPrefixes = ["highlight-source-", "mw-highlight-lang-", "highlight-"];

    /// <summary>The classes beside which highlight.js and pandoc write the bare name.</summary>
    private static readonly string[] Companions = ["hljs", "sourceCode"];

    /// <summary>The class beside which Hexo writes the bare name.</summary>
    private static readonly string[] FigureCompanions = ["highlight"];

    /// <summary>What highlighters write where no language is known.</summary>
    private static readonly string[] NoLanguages = ["none", "auto", "default", "undefined", "nohighlight", "no-highlight", "text-based", "notranslate"];

    /// <summary>The language; <c>null</c> where none is named or the element is no listing.</summary>
    public static string? Of(HtmlNode node)
    {
        if (node.Tag != HtmlTag.Pre) return null;
        var inner = node.FirstChild;
        if (inner is { IsText: true } space && space.Source.IsWhiteSpace()) inner = space.Next;
        var language = OnListing(node) ?? (inner is { Tag: HtmlTag.Code } code ? OnListing(code) : null);
        var around = node.Parent;
        for (var i = 0;
            language is null && i < MaxBoxes
                && around is
                {
                    Tag: HtmlTag.Div or HtmlTag.Figure or HtmlTag.Td or HtmlTag.Tr or HtmlTag.Tbody or HtmlTag.Table
                        or HtmlTag.Code or HtmlTag.Pre
                } box;
            i++, around = box.Parent)
        {
            language = i < MaxNamedBoxes
                ? OnAttributes(box) ?? InClass(box, Prefixes) ?? InClass(box, BoxPrefixes)
                : InClass(box, BoxPrefixes);
            if (box.Tag == HtmlTag.Figure) language ??= Beside(box, FigureCompanions);
        }

        return language is null || NoLanguages.Contains(language) ? null : language;
    }

    private static string? OnListing(HtmlNode node) => OnAttributes(node) ?? InClass(node, Prefixes) ?? Beside(node, Companions);

    private static string? OnAttributes(HtmlNode node)
    {
        foreach (var name in Attributes)
            if (node.Trimmed(name) is { Length: > 0 } value) return value.ToLowerInvariant();
        return null;
    }

    private static string? InClass(HtmlNode node, string[] prefixes)
    {
        var tokens = Tokens(node);
        for (var i = 0; i < tokens.Length; i++)
        {
            foreach (var prefix in prefixes)
            {
                if (!tokens[i].StartsWith(prefix, StringComparison.Ordinal)) continue;
                // SyntaxHighlighter's way: "brush: js;".
                var name = tokens[i].Length > prefix.Length ? tokens[i][prefix.Length..] : prefix[^1] == ':' && i + 1 < tokens.Length ? tokens[i + 1] : "";
                if (name.TrimEnd(';') is { Length: > 0 } language) return language.ToLowerInvariant();
            }
        }

        return null;
    }

    private static string? Beside(HtmlNode node, string[] companions)
    {
        var tokens = Tokens(node);
        return tokens.Any(companions.Contains)
            ? tokens.FirstOrDefault(token => !companions.Contains(token) && IsName(token))?.ToLowerInvariant()
            : null;
    }

    private static bool IsName(string token) => token.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '#');

    private static string[] Tokens(HtmlNode node) =>
        node.Attribute(AttributeName.Class).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
