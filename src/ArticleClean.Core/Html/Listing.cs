using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>Listings that are no <c>pre</c>: a highlighter has made boxes or a table of their lines.</summary>
internal static class Listing
{
    /// <summary>Crayon, SyntaxHighlighter, GitHub's files and gists, CodeMirror.</summary>
    private static readonly HashSet<string> Classes = ["crayon-pre", "js-file-line-container", "CodeMirror-code"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ClassNames =
        Classes.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether an element is a listing.</summary>
    public static bool Is(HtmlNode node)
    {
        if (node.Tag is HtmlTag.Pre or HtmlTag.Listing) return true;
        if (node.Tag is not (HtmlTag.Div or HtmlTag.Table)) return false;
        foreach (var token in node.Classes)
            if (ClassNames.Contains(token) || (token is "container" && IsInSyntaxHighlighter(node))) return true;
        return false;
    }

    private static bool IsInSyntaxHighlighter(HtmlNode node) =>
        node.Parent is { Tag: HtmlTag.Td } cell && cell.Attribute(AttributeName.Class) is "code"
        && FirstElement(node) is { } line && line.Attribute(AttributeName.Class).StartsWith("line ", StringComparison.Ordinal);

    private static HtmlNode? FirstElement(HtmlNode node)
    {
        var child = node.FirstChild;
        while (child is { IsElement: false } text) child = text.Next;
        return child;
    }
}
