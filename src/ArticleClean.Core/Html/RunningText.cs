using ArticleClean.Documents;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Tells what stands in running text. Elements that a page or a program makes up (<c>relative-time</c>, <c>o:p</c>), labels and
/// slots are inline by the HTML Standard, but most pages lay them out as boxes: they are inline in a paragraph, or beside text.
/// </summary>
internal static class RunningText
{
    /// <summary>So many elements around one are asked.</summary>
    private const int MaxLevels = 4;

    /// <summary>So many nodes in one are looked through for the last.</summary>
    private const int MaxLooks = 16;

    /// <summary>Whether an element stands inside running text and does not break it.</summary>
    public static bool IsInline(HtmlNode element)
    {
        if (element.Traits.HasFlag(ElementTraits.Inline)) return !Listing.Is(element);
        if (!IsOpen(element)) return false;
        var node = element;
        for (var i = 0; i < MaxLevels; i++)
        {
            if (IsBesideText(node)) return true;
            if (node.Parent is not { } outer) return false;
            if (HoldsTextAlone(outer.Tag)) return true;
            if (!outer.Traits.HasFlag(ElementTraits.Inline) && !IsOpen(outer)) return false;
            node = outer;
        }

        return false;
    }

    /// <summary>Whether a node stands within a word: no space between it and the letters before and after it.</summary>
    public static bool IsWithinWord(HtmlNode node) =>
        node.Previous is { IsText: true, Source: [.., var before] } && !WhiteSpace.IsBlank(before)
        && node.Next is { IsText: true, Source: [var after, ..] } && !WhiteSpace.IsBlank(after);

    /// <summary>Whether the standard leaves an element's layout to the page.</summary>
    private static bool IsOpen(HtmlNode element) =>
        element.Tag is HtmlTag.Label or HtmlTag.Slot || (element.Tag >= HtmlTag.FirstOther && element.Traits == ElementTraits.None);

    /// <summary>Whether an element holds nothing but running text by the standard.</summary>
    private static bool HoldsTextAlone(HtmlTag tag) =>
        tag is HtmlTag.P or (>= HtmlTag.H1 and <= HtmlTag.H6) or HtmlTag.Dt or HtmlTag.Summary;

    private static bool StartsWithLetter(ReadOnlySpan<char> text) => text is [var first, ..] && char.IsLetterOrDigit(first);

    private static bool EndsWithLetter(ReadOnlySpan<char> text) => text is [.., var last] && char.IsLetterOrDigit(last);

    /// <summary>The last node in an element; <c>null</c> where it has none, or too many to look through.</summary>
    private static HtmlNode? LastChild(HtmlNode element)
    {
        var last = element.FirstChild;
        for (var looks = 0; last is { Next: { } next }; last = next, looks++)
            if (looks == MaxLooks) return null;
        return last;
    }

    /// <summary>Whether text stands beside an element. Where letters would meet without a space, a box must be between them.</summary>
    private static bool IsBesideText(HtmlNode node)
    {
        var before = node.Previous is { IsText: true } previous ? previous.Source : default;
        var after = node.Next is { IsText: true } next ? next.Source : default;
        if (EndsWithLetter(before) && (node.FirstChild is not { IsText: true } start || StartsWithLetter(start.Source))) return false;
        if (StartsWithLetter(after) && (LastChild(node) is not { IsText: true } end || EndsWithLetter(end.Source))) return false;
        return !before.IsWhiteSpace() || !after.IsWhiteSpace();
    }
}
