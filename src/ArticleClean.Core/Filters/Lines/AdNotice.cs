using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>
/// Finds the notices of advertising slots in stripped text that no text has as its own words, wherever they are glued:
/// <c>…to the end.Advertisement - Continue Reading Below5Next</c>. What a sentence quotes stands behind a space or a sign.
/// </summary>
internal static class AdNotice
{
    /// <summary>Digits of a list's number, and of a year.</summary>
    private const int MaxNumber = 2, YearDigits = 4;

    private static readonly string[] Notices =
    [
        "Advertisement - Continue Reading Below", "Advertisement. Scroll to continue reading.", "Advertisement - Story continues below", "Advertisement - Article continues below", "Article continues below advertisement",
        "Story continues below advertisement", "Article continues after advertisement", "Article continues below this ad", "Story continues below this ad", "ADVERTISEMENT - CONTINUE READING BELOW",
    ];

    /// <summary>The notices, one of their forms after the other.</summary>
    public static IEnumerable<TextRange> Find(string text)
    {
        foreach (var notice in Notices)
        {
            for (var at = text.IndexOf(notice, StringComparison.Ordinal); at >= 0; at = text.IndexOf(notice, at + notice.Length, StringComparison.Ordinal))
            {
                var range = new TextRange(at, at + notice.Length);
                if (StartsApart(text, range.Start) && EndsApart(text, range.End)) yield return range;
            }
        }
    }

    /// <summary>Where the year starts that a list's number is glued to, right behind a notice: <c>Continue Reading Below32026 Tesla</c>; -1 where none is.</summary>
    public static int YearBehind(string text, TextRange notice)
    {
        var end = notice.End;
        while (end < text.Length && end - notice.End <= MaxNumber + YearDigits && char.IsAsciiDigit(text[end])) end++;
        var year = end - YearDigits;
        return year > notice.End && year - notice.End <= MaxNumber && text.AsSpan(year, 2) is "19" or "20" ? year : -1;
    }

    private static bool StartsApart(string text, int start) =>
        start == 0 || text[start - 1] is '\n' or '.' or '!' or '?' or '”' or ')' || WhiteSpace.IsNoBreak(text[start - 1]) || char.IsLetterOrDigit(text[start - 1]);

    private static bool EndsApart(string text, int end) => end == text.Length || text[end] == '\n' || char.IsLetterOrDigit(text[end]) || text[end] is '“' or '"' or '(' or '{' or '<';
}
