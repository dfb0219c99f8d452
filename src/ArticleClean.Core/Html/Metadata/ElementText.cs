using System.Text;
using HtmlAgilityPack;

namespace ArticleClean.Html.Metadata;

/// <summary>The text and attributes of single elements, bounded and without recursion.</summary>
internal static class ElementText
{
    /// <summary>So many nodes of an element are looked at: a name or a date is not built of more.</summary>
    private const int MaxNodes = 200;

    /// <summary>The element's text, its blocks set apart; <c>null</c> where it is longer than <paramref name="maxLength"/>.</summary>
    /// <param name="element">The element.</param>
    /// <param name="maxLength">How long a text may be.</param>
    /// <param name="marksBreaks">Whether <c>|</c> marks where a block ends, and where two elements meet without a space between them: a name and a date.</param>
    /// <param name="skipsLabels">Whether labels in it are left out, such as a thread's kind before its title.</param>
    public static string? Of(HtmlNode element, int maxLength, bool marksBreaks = false, bool skipsLabels = false)
    {
        var blockBreak = marksBreaks ? " | " : " ";
        var text = new StringBuilder();
        var nodes = 0;
        var node = element.FirstChild;
        while (node is not null)
        {
            if (++nodes > MaxNodes) return null;
            if (node is HtmlTextNode leaf)
            {
                if (leaf.Text.Length > maxLength * 4) return null;
                if (marksBreaks && text.Length > 0 && char.IsLetterOrDigit(text[^1]) && leaf.Text.Length > 0 && char.IsLetterOrDigit(leaf.Text[0])) text.Append(blockBreak);
                HtmlEntities.AppendDecoded(text, leaf.Text);
            }
            else
            {
                var traits = ElementVocabulary.TraitsOf(node.Name);
                if (!traits.HasFlag(ElementTraits.Inline) || node.Name == "br") text.Append(blockBreak);
                if (!traits.HasFlag(ElementTraits.NoText) && !IsControl(node) && !(skipsLabels && IsLabel(node)) && node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }
            }

            if (text.Length > maxLength * 4) return null;
            while (node.NextSibling is null)
            {
                node = node.ParentNode;
                if (node == element || node is null) return Trimmed(text, maxLength);
                if (!ElementVocabulary.TraitsOf(node.Name).HasFlag(ElementTraits.Inline)) text.Append(blockBreak);
            }

            node = node.NextSibling;
        }

        return Trimmed(text, maxLength);
    }

    /// <summary>Whether an element is no text but for clicking on: a button, the sign of a link to the place where it stands.</summary>
    private static bool IsControl(HtmlNode node) =>
        node.Name == "button" || (node.Name == "a" && node.FirstChild is HtmlTextNode { NextSibling: null } sign && HtmlEntities.Decode(sign.Text).Trim() is "¶" or "#" or "§" or "🔗");

    private static bool IsLabel(HtmlNode node) =>
        node.Name == "span" && node.GetAttributeValue("class", "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Any(name => name is "label" or "badge");

    /// <summary>The value of an attribute, decoded; empty where there is none.</summary>
    public static string Attribute(HtmlNode node, string name) => HtmlEntities.Decode(node.GetAttributeValue(name, ""), inAttribute: true).Trim();

    private static string? Trimmed(StringBuilder text, int maxLength)
    {
        var folded = new StringBuilder(Math.Min(text.Length, maxLength));
        Documents.WhiteSpace.AppendFolded(folded, text.ToString());
        var result = folded.ToString().Trim();
        return result.Length > maxLength ? null : result;
    }
}
