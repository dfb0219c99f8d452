using System.Text;
using ArticleClean.Html.Reading;

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
        var next = element.FirstChild;
        while (next is { } node)
        {
            if (++nodes > MaxNodes) return null;
            if (node.IsText)
            {
                var source = node.Source;
                if (source.Length > maxLength * 4) return null;
                if (marksBreaks && text.Length > 0 && char.IsLetterOrDigit(text[^1])
                    && (char.IsLetterOrDigit(source[0]) || IsHandle(source)))
                    text.Append(blockBreak);
                NodeText.Append(text, node);
            }
            else
            {
                var traits = node.Traits;
                if (!RunningText.IsInline(node) || node.Tag == HtmlTag.Br) text.Append(blockBreak);
                if (!traits.HasFlag(ElementTraits.NoText) && !IsControl(node) && !(skipsLabels && IsLabel(node)) && node.FirstChild is { } child)
                {
                    next = child;
                    continue;
                }
            }

            if (text.Length > maxLength * 4) return null;
            next = node.Next;
            for (var around = node.Parent; next is null && around is { } outer && outer != element; around = outer.Parent)
            {
                if (!RunningText.IsInline(outer)) text.Append(blockBreak);
                next = outer.Next;
            }
        }

        return Trimmed(text, maxLength);
    }

    /// <summary>Whether a text is a handle (<c>@jane</c>); the rest of an address for mail has a dot.</summary>
    private static bool IsHandle(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == '@' && !text.Contains('.');

    /// <summary>Whether an element is no text but for clicking on: a button, the sign of a link to the place where it stands.</summary>
    private static bool IsControl(HtmlNode node) =>
        node.Tag == HtmlTag.Button
        || (node.Tag == HtmlTag.A && node.FirstChild is { IsText: true, Next: null } sign
            && HtmlEntities.Decode(sign.Source).Trim() is "¶" or "#" or "§" or "🔗");

    private static bool IsLabel(HtmlNode node) =>
        node.Tag == HtmlTag.Span && (node.HasClass("label") || node.HasClass("badge"));

    private static string? Trimmed(StringBuilder text, int maxLength)
    {
        var folded = new StringBuilder(Math.Min(text.Length, maxLength));
        Documents.WhiteSpace.AppendFolded(folded, text.ToString());
        var result = folded.ToString().Trim();
        return result.Length > maxLength ? null : result;
    }
}
