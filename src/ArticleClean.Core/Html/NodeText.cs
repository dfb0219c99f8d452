using System.Text;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>The text of small elements, read without recursion and no further than asked for.</summary>
internal static class NodeText
{
    /// <summary>The element's text, decoded.</summary>
    public static string Of(HtmlNode element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Descendants) Append(text, node);
        return text.ToString();
    }

    /// <summary>The element's text, decoded and without white space at its edges; <c>null</c> where it is longer than <paramref name="maxLength"/> characters.</summary>
    public static string? Short(HtmlNode element, int maxLength)
    {
        var text = new StringBuilder();
        foreach (var node in element.Descendants)
        {
            Append(text, node);
            // Indentation of the source counts too, generously.
            if (text.Length > maxLength * 4) return null;
        }

        var trimmed = text.ToString().Trim();
        return trimmed.Length <= maxLength ? trimmed : null;
    }

    /// <summary>Adds the text of a node, decoded where it is not raw; nothing for an element.</summary>
    public static void Append(StringBuilder target, HtmlNode node)
    {
        if (node.Kind == NodeKind.RawText) target.Append(node.Source);
        else HtmlEntities.AppendDecoded(target, node.Source);
    }
}
