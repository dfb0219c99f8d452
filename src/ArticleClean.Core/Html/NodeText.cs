using System.Text;
using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>The text of small elements, read without recursion and no further than asked for.</summary>
internal static class NodeText
{
    /// <summary>The element's text, decoded and without white space at its edges; <c>null</c> where it is longer than <paramref name="maxLength"/> characters.</summary>
    public static string? Short(HtmlNode element, int maxLength)
    {
        var text = new StringBuilder();
        foreach (var node in Walk(element))
        {
            if (node is not HtmlTextNode run) continue;
            HtmlEntities.AppendDecoded(text, run.Text);
            // Indentation of the source counts too, generously.
            if (text.Length > maxLength * 4) return null;
        }

        var trimmed = text.ToString().Trim();
        return trimmed.Length <= maxLength ? trimmed : null;
    }

    /// <summary>All that is in an element, in the page's order.</summary>
    public static IEnumerable<HtmlNode> Walk(HtmlNode element)
    {
        var node = element.FirstChild;
        while (node is not null)
        {
            yield return node;
            if (node.FirstChild is { } child)
            {
                node = child;
                continue;
            }

            while (node.NextSibling is null)
            {
                node = node.ParentNode;
                if (node == element || node is null) yield break;
            }

            node = node.NextSibling;
        }
    }
}
