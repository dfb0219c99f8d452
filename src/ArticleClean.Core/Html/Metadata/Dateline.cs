namespace ArticleClean.Html.Metadata;

/// <summary>
/// Reads the date that opens a paragraph, alone or behind a place, and is set apart by a sign:
/// <c>BERLIN, 5 January 2024 – The council …</c>, <c>(05.01.2024) The council …</c>.
/// </summary>
internal static class Dateline
{
    /// <summary>So many characters of a paragraph are looked at: a place and a date are shorter.</summary>
    private const int MaxLength = 90;

    private const int MaxPlace = 40;
    private const int MaxWords = 4;

    /// <summary>The date; <c>null</c> where the paragraph does not begin with one.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="language">The page's language.</param>
    public static string? Find(ReadOnlySpan<char> paragraph, string? language)
    {
        var head = paragraph[..Math.Min(paragraph.Length, MaxLength)].ToString();
        if (DateParser.Find(head, language, out var start, out var end) is not { } date) return null;
        var before = head.AsSpan(0, start).TrimEnd();
        var after = head.AsSpan(end).TrimStart();
        var isBracketed = before.EndsWith("(") || before.EndsWith("[");
        if (isBracketed)
        {
            if (!after.StartsWith(")") && !after.StartsWith("]")) return null;
            before = before[..^1].TrimEnd();
        }
        else if (after.IsEmpty || after[0] is not ('–' or '—' or '-' or ':' or '|' or '/' or '.')) return null;
        else if (before.IsEmpty) return after[0] == '.' ? null : date;
        else if (before[^1] is not (',' or '–' or '—' or '-' or '/' or '|')) return null;
        return IsPlace(before.TrimEnd(",–—-/| ")) ? date : null;
    }

    /// <summary>Whether words are a place: few, each with a capital, or none.</summary>
    private static bool IsPlace(ReadOnlySpan<char> words)
    {
        if (words.Length > MaxPlace) return false;
        var count = 0;
        foreach (var range in words.SplitAny(' ', ',', '/'))
        {
            var word = words[range];
            if (word.IsEmpty) continue;
            if (char.IsLower(word[0]) || char.IsDigit(word[0]) || ++count > MaxWords) return false;
        }

        return true;
    }
}
