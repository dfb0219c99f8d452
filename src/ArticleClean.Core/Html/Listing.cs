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
        if (node.Tag == HtmlTag.Code) return IsPreformatted(node);
        if (node.Tag is not (HtmlTag.Div or HtmlTag.Table)) return false;
        foreach (var token in node.Classes)
            if (ClassNames.Contains(token) || (token is "container" && IsInSyntaxHighlighter(node))) return true;
        return false;
    }

    /// <summary>Whether inline code is laid out as a listing: its lines are kept, and it is all that its box holds.</summary>
    private static bool IsPreformatted(HtmlNode code)
    {
        if (!code.HasAttributes || !InlineStyle.Declares(code.Attribute(AttributeName.Style), "white-space", "pre")) return false;
        if (code.Parent is not { Tag: HtmlTag.Div or HtmlTag.Figure or HtmlTag.Td }
            || code.FirstChild is not { IsText: true } text) return false;
        return text.Source.Contains('\n') && IsBlank(code.Previous) && IsBlank(code.Next);
    }

    private static bool IsBlank(HtmlNode? node) => node is not { } beside || (beside.IsText && beside.Source.IsWhiteSpace());

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
