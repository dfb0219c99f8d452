using ArticleClean.Documents;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Knows the elements whose text readers do not see: hidden by an attribute or a style, placed off the screen, for screen
/// readers alone, tooltips. An element that the page can open is not hidden (<see cref="OpenerIndex"/>). Over the benchmarks
/// 90 % of the hidden text that the judgement of main content keeps is content; of what is left here, none in articles.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="budget">Counts the work.</param>
internal sealed class HiddenFinder(HtmlTree page, WorkBudget budget)
{
    /// <summary>The letters of the longest class name of a tooltip's text.</summary>
    private const int MaxTooltipClass = 14;

    private readonly OpenerIndex _openers = new(page, budget);

    /// <summary>What the values of <c>class</c> say: a page repeats a few.</summary>
    private readonly Dictionary<string, ClassMeaning> _classes = new(StringComparer.Ordinal);

    /// <summary>What a class says of an element's text.</summary>
    private enum ClassMeaning
    {
        None,
        ScreenReader,
        Tooltip,
    }

    /// <summary>How an element hides its text, and why; <c>null</c> for one that does not.</summary>
    public (string Code, string Reason)? Of(HtmlNode node)
    {
        if (IsHidden(node))
            return HoldsFormula(node) || _openers.CanOpen(node) ? null : ("hidden", "the page hides it, and nothing opens it");
        if (InlineStyle.IsOffScreen(node.Attribute(AttributeName.Style))) return ("off-screen", "the page places it off the screen");
        var meaning = MeaningOf(node.Attribute(AttributeName.Class));
        if (meaning == ClassMeaning.ScreenReader) return ("screen-reader", "a text for screen readers alone");
        return (meaning == ClassMeaning.Tooltip || HasTooltipRole(node)) && !_openers.IsNote(node)
            ? ("tooltip", "a tooltip, which shows when the pointer is over a word")
            : null;
    }

    private ClassMeaning MeaningOf(ReadOnlySpan<char> classes)
    {
        if (classes.IsEmpty) return ClassMeaning.None;
        var known = _classes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(classes, out var meaning)) return meaning;
        meaning = ScreenReaderClass.IsIn(new TokenList(classes)) ? ClassMeaning.ScreenReader
            : HasTooltipClass(new TokenList(classes)) ? ClassMeaning.Tooltip
            : ClassMeaning.None;
        return known[classes] = meaning;
    }

    /// <summary>Mail programs hide the line for a list of messages by a property of their own.</summary>
    private static bool IsHidden(HtmlNode node)
    {
        if (node.Has(AttributeName.Hidden)) return !node.Is(AttributeName.Hidden, "until-found");
        var style = node.Attribute(AttributeName.Style);
        return InlineStyle.Hides(style) || InlineStyle.Declares(style, "mso-hide", "all");
    }

    /// <summary>Wikis hide a formula's MathML, and show it as a drawing.</summary>
    private static bool HoldsFormula(HtmlNode node)
    {
        var child = node.FirstChild;
        while (child is { IsElement: false } text) child = text.Next;
        return child?.Tag == HtmlTag.Math;
    }

    /// <summary>
    /// Some sites give the role to the word that has a tooltip. The tooltip itself has an id, by which its word names it.
    /// </summary>
    private static bool HasTooltipRole(HtmlNode node) =>
        node.Is(AttributeName.Role, "tooltip") && node.Has(AttributeName.Id) && !node.Is(AttributeName.AriaHidden, "false");

    private static bool HasTooltipClass(TokenList classes)
    {
        foreach (var token in classes)
            if (token.Contains("tip", StringComparison.OrdinalIgnoreCase) && IsTooltipText(token)) return true;
        return false;
    }

    /// <summary>A class <c>tooltip</c> alone may be that of the word that has one.</summary>
    private static bool IsTooltipText(ReadOnlySpan<char> token)
    {
        Span<char> letters = stackalloc char[MaxTooltipClass];
        var length = 0;
        foreach (var c in token)
        {
            if (!char.IsAsciiLetter(c)) continue;
            if (length == letters.Length) return false;
            letters[length++] = char.ToLowerInvariant(c);
        }

        return letters[..length] is "tooltiptext" or "tooltipcontent" or "tooltipbody" or "tooltipinner";
    }
}
