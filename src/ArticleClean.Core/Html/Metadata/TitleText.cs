namespace ArticleClean.Html.Metadata;

/// <summary>Compares titles by their words, and takes the site's name off them.</summary>
internal static class TitleText
{
    /// <summary>The signs between a title and a site's name, each with white space around it.</summary>
    private const string Separators = "|-–—»«·•:/~›‹∣❘➤→←";

    /// <summary>A text's words in lower case, apart by one space, with a space at both ends.</summary>
    public static string Key(string text)
    {
        var key = new System.Text.StringBuilder(text.Length + 2);
        key.Append(' ');
        foreach (var c in text)
        {
            if (IsOfKey(c)) key.Append(char.ToLowerInvariant(c));
            else if (key[^1] != ' ' && c is not ('\'' or '’' or '®' or '™' or '\u00ad' or '\u200b')) key.Append(' ');
        }

        if (key[^1] != ' ') key.Append(' ');
        return key.ToString();
    }

    /// <summary>Whether a text's key is <paramref name="key"/>, told without making it where it cannot be.</summary>
    public static bool HasKey(ReadOnlySpan<char> text, string key)
    {
        // The first letter or digit of both, whatever is before it.
        var first = 0;
        while (first < text.Length && !IsOfKey(text[first])) first++;
        if (first == text.Length) return key.Length == 1;
        return key.Length > 1 && char.ToLowerInvariant(text[first]) == key[1]
            && text.Length - first >= key.Length - 2 && Key(text.ToString()) == key;
    }

    private static bool IsOfKey(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c);

    /// <summary>Cuts a title where a separator stands between white space (<c>|</c> and <c>»</c> also without).</summary>
    /// <returns>The parts' ranges in the title, in order; one where nothing separates.</returns>
    public static List<Range> Parts(string title)
    {
        var parts = new List<Range>();
        var start = 0;
        for (var i = 1; i < title.Length - 1; i++)
        {
            var isSeparator = title[i] is '|' or '»' or '∣' or '❘' || (char.IsWhiteSpace(title[i + 1]) && char.IsWhiteSpace(title[i - 1]) && Separators.Contains(title[i], StringComparison.Ordinal));
            var length = 1;
            if (!isSeparator && title[i] is ':' or '-' && title[i + 1] == title[i] && char.IsWhiteSpace(title[i - 1]) && i + 2 < title.Length && char.IsWhiteSpace(title[i + 2]))
            {
                isSeparator = true;
                length = 2;
            }

            if (!isSeparator) continue;
            Add(parts, title, start, i);
            start = i + length;
            i = start;
        }

        Add(parts, title, start, title.Length);
        return parts;
    }

    /// <summary>
    /// Whether a title holds a heading at its beginning or its end, and the rest is apart by a separator, which may stand
    /// without white space (<c>Big News_The Site</c>).
    /// </summary>
    /// <param name="title">The title.</param>
    /// <param name="heading">The heading, shorter than the title.</param>
    /// <param name="rest">What the title has besides, without the separator.</param>
    /// <param name="isSeparated">Whether a separator is between the two.</param>
    /// <param name="isFirst">Whether the title begins with the heading.</param>
    public static bool Holds(
        ReadOnlySpan<char> title, ReadOnlySpan<char> heading, out ReadOnlySpan<char> rest, out bool isSeparated, out bool isFirst)
    {
        const string Loose = "_";
        rest = [];
        isSeparated = isFirst = false;
        if (heading.Length >= title.Length) return false;
        isFirst = title.StartsWith(heading, StringComparison.OrdinalIgnoreCase);
        if (!isFirst && !title.EndsWith(heading, StringComparison.OrdinalIgnoreCase)) return false;
        var outer = isFirst ? title[heading.Length..] : title[..^heading.Length];
        rest = outer.Trim().Trim(Separators).Trim(Loose).Trim();
        var edge = isFirst ? outer.TrimStart() : outer.TrimEnd();
        var sign = edge.IsEmpty ? '\0' : isFirst ? edge[0] : edge[^1];
        isSeparated = Separators.Contains(sign, StringComparison.Ordinal) || Loose.Contains(sign, StringComparison.Ordinal);
        return true;
    }

    /// <summary>A title without the count of notices before it that web applications keep there: <c>(4) Big News</c>.</summary>
    public static string WithoutCount(string title)
    {
        const int MaxDigits = 3;
        var end = title.StartsWith('(') ? title.IndexOf(')', StringComparison.Ordinal) : -1;
        if (end < 2 || end > MaxDigits + 1 || end + 2 >= title.Length || title[end + 1] != ' ') return title;
        var count = title.AsSpan(1, end - 1).TrimEnd('+');
        return count.IsEmpty || count.ContainsAnyExceptInRange('0', '9') ? title : title[(end + 1)..].TrimStart();
    }

    /// <summary>The share of the shorter text's words that the longer one has too.</summary>
    public static double Overlap(string keyA, string keyB)
    {
        var a = Words(keyA);
        var b = Words(keyB);
        if (a.Count == 0 || b.Count == 0) return 0;
        return (double)a.Count(b.Contains) / Math.Min(a.Count, b.Count);
    }

    /// <summary>Whether a key holds one word only.</summary>
    public static bool IsOneWord(string key) => key.Length > 2 && key.IndexOf(' ', 1) == key.Length - 1;

    private static HashSet<string> Words(string key) => [.. key.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static void Add(List<Range> parts, string title, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(title[start])) start++;
        while (end > start && char.IsWhiteSpace(title[end - 1])) end--;
        if (end > start) parts.Add(start..end);
    }
}
