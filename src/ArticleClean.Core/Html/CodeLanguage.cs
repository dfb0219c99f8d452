using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>Finds the language of a code listing: the class <c>language-x</c> of HTML's own example, or a highlighter's.</summary>
internal static class CodeLanguage
{
    private static readonly string[] Prefixes = ["language-", "lang-", "highlight-source-", "brush:"];

    /// <summary>The language; <c>null</c> where none is named or the element is no listing.</summary>
    public static string? Of(HtmlNode node)
    {
        if (node.Name != "pre") return null;
        var inner = node.FirstChild is { } first && first.Name == "code" ? first : null;
        return InClass(node) ?? (inner is null ? null : InClass(inner));
    }

    private static string? InClass(HtmlNode node)
    {
        foreach (var token in node.GetAttributeValue("class", "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            foreach (var prefix in Prefixes)
                if (token.StartsWith(prefix, StringComparison.Ordinal) && token.Length > prefix.Length)
                    return token[prefix.Length..].TrimEnd(';').ToLowerInvariant();
        return null;
    }
}
