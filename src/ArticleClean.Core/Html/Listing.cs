using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>Listings that are no <c>pre</c>: a highlighter has made boxes or a table of their lines.</summary>
internal static class Listing
{
    /// <summary>Crayon, SyntaxHighlighter, GitHub's files and gists, CodeMirror.</summary>
    private static readonly HashSet<string> Classes = ["crayon-pre", "js-file-line-container", "CodeMirror-code"];

    /// <summary>Whether an element is a listing.</summary>
    public static bool Is(HtmlNode node)
    {
        if (node.Name is "pre" or "listing") return true;
        if (node.Name is not ("div" or "table")) return false;
        foreach (var token in node.GetAttributeValue("class", "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            if (Classes.Contains(token) || (token == "container" && IsInSyntaxHighlighter(node))) return true;
        return false;
    }

    private static bool IsInSyntaxHighlighter(HtmlNode node) =>
        node.ParentNode is { Name: "td" } cell && cell.GetAttributeValue("class", "") == "code"
        && node.ChildNodes.FirstOrDefault(child => child.NodeType == HtmlNodeType.Element) is { } line && line.GetAttributeValue("class", "").StartsWith("line ", StringComparison.Ordinal);
}
