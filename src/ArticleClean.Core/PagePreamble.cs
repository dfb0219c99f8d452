using ArticleClean.Documents;

namespace ArticleClean;

/// <summary>What pages begin with: white space, comments and scripts that prove nothing, then a structure that does.</summary>
internal static class PagePreamble
{
    private static readonly string[] Structure = ["<!doctype", "<html", "<head", "<body", "<title", "<frameset"];

    /// <summary>Whether a text is XML, which is XHTML or reads best as HTML: an XML declaration with markup behind it.</summary>
    /// <param name="text">The document's beginning.</param>
    /// <param name="budget">Counts the work.</param>
    public static bool BeginsXml(ReadOnlySpan<char> text, WorkBudget budget)
    {
        text = SkipWhiteSpace(text, budget);
        if (!text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)) return false;

        var behind = Skip(text, budget);
        return behind.Length > 1 && behind[0] == '<' && (behind[1] == '!' || char.IsAsciiLetter(behind[1]));
    }

    /// <summary>Skips what may stand before a page's structure, or before stripped text.</summary>
    /// <param name="text">The document's beginning.</param>
    /// <param name="budget">Counts the work.</param>
    /// <returns>What follows white space, comments, processing instructions and whole scripts and style sheets.</returns>
    public static ReadOnlySpan<char> Skip(ReadOnlySpan<char> text, WorkBudget budget)
    {
        while (true)
        {
            text = SkipWhiteSpace(text, budget);
            var end = EndMark(text);
            var length = end is null ? -1 : text[1..].IndexOf(end, StringComparison.OrdinalIgnoreCase);
            if (end is not null) budget.Spend(length < 0 ? text.Length : length);
            if (length < 0) return text;

            text = text[(1 + length + end!.Length)..];
        }
    }

    /// <summary>Whether a text begins with the structure of a page, and not with prose about it.</summary>
    /// <param name="text">The text, its preamble skipped.</param>
    /// <param name="budget">Counts the work.</param>
    public static bool BeginsPage(ReadOnlySpan<char> text, WorkBudget budget)
    {
        foreach (var start in Structure)
        {
            if (!text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) continue;

            var rest = text[start.Length..];
            var end = rest.IndexOf('>');
            budget.Spend(end < 0 ? rest.Length : end);
            return end >= 0 && (end == 0 || rest[0] == '/' || char.IsWhiteSpace(rest[0])) && !ReadsOn(rest[(end + 1)..]);
        }

        return false;
    }

    /// <summary>
    /// Whether what follows a tag goes on with a sentence about it ("<c>&lt;body&gt; is where…</c>"): a blank and a
    /// word in lower case. Pages have a line break, another tag, or a sentence's first word there.
    /// </summary>
    /// <param name="text">The text behind the tag.</param>
    public static bool ReadsOn(ReadOnlySpan<char> text) => text.Length > 1 && text[0] == ' ' && char.IsLower(text[1]);

    private static ReadOnlySpan<char> SkipWhiteSpace(ReadOnlySpan<char> text, WorkBudget budget)
    {
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] is '\uFEFF' or '\0')) start++;
        budget.Spend(start);
        return text[start..];
    }

    private static string? EndMark(ReadOnlySpan<char> text) =>
        text.StartsWith("<!--", StringComparison.Ordinal) ? "-->"
        : text.StartsWith("<?", StringComparison.Ordinal) || text.StartsWith("<![", StringComparison.Ordinal) ? ">"
        : text.StartsWith("<script", StringComparison.OrdinalIgnoreCase) ? "</script>"
        : text.StartsWith("<style", StringComparison.OrdinalIgnoreCase) ? "</style>"
        : null;
}
