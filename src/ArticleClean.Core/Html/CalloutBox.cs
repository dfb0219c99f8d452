using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>Knows the boxes in which manuals set notes and warnings apart, by the classes that page generators give them.</summary>
internal static class CalloutBox
{
    /// <summary>What stands before the kind in a class.</summary>
    private static readonly string[] Prefixes = ["markdown-alert-", "theme-admonition-", "callout-", "admonition-"];

    /// <summary>The kinds of the generators, each as the one of GitHub's five that is nearest.</summary>
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Kinds = new Dictionary<string, string>(
        StringComparer.OrdinalIgnoreCase)
    {
        ["note"] = "note",
        ["info"] = "note",
        ["seealso"] = "note",
        ["abstract"] = "note",
        ["summary"] = "note",
        ["todo"] = "note",
        ["question"] = "note",
        ["example"] = "note",
        ["tip"] = "tip",
        ["hint"] = "tip",
        ["success"] = "tip",
        ["important"] = "important",
        ["warning"] = "warning",
        ["attention"] = "warning",
        ["caution"] = "caution",
        ["danger"] = "caution",
        ["error"] = "caution",
        ["bug"] = "caution",
        ["failure"] = "caution",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of a box: one of GitHub's five, in lower case; <c>null</c> for what is no box, or has no kind.</summary>
    public static string? KindOf(HtmlNode node)
    {
        if (node.Tag is not (HtmlTag.Div or HtmlTag.Aside or HtmlTag.BlockQuote) || !node.HasAttributes || !IsBox(node)) return null;
        foreach (var token in node.Classes)
            if (KindOf(token) is { } kind) return kind;
        return KindOf(node.Attribute(AttributeName.DataCallout));
    }

    /// <summary>Whether it has a name that GitHub, Docusaurus, Sphinx, MkDocs, Quarto or Obsidian give to such a box.</summary>
    private static bool IsBox(HtmlNode node)
    {
        foreach (var token in node.Classes)
            if (token is "markdown-alert" or "admonition" or "theme-admonition" or "callout") return true;
        return false;
    }

    private static string? KindOf(ReadOnlySpan<char> token)
    {
        foreach (var prefix in Prefixes)
            if (token.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) token = token[prefix.Length..];
        return Kinds.TryGetValue(token, out var kind) ? kind : null;
    }
}
