namespace ArticleClean.Filters.Scanning;

/// <summary>
/// Finds closing signs such as <c>*/</c> or <c>--></c>. It remembers the last answer for each sign, so that a text of
/// a million openers is searched once, not once for each.
/// </summary>
internal sealed class Closers(string text)
{
    private readonly Dictionary<string, (int From, int At)> _last = new(StringComparer.Ordinal);

    private readonly (int From, int To)[] _failedStrings = new (int, int)[2];

    /// <summary>The offset after the next <paramref name="sign"/> at or behind <paramref name="from"/>; -1 where there is none.</summary>
    public int After(string sign, int from)
    {
        if (from > text.Length) return -1;
        if (_last.TryGetValue(sign, out var last) && from >= last.From && (last.At < 0 || from <= last.At))
            return last.At < 0 ? -1 : last.At + sign.Length;
        var at = text.IndexOf(sign, from, StringComparison.OrdinalIgnoreCase);
        _last[sign] = (from, at);
        return at < 0 ? -1 : at + sign.Length;
    }

    /// <summary>
    /// The offset after the string that starts at <paramref name="quote"/>; -1 where its line ends first. A quote that
    /// a failed search has passed was escaped, and what follows it was read in step, so its search would fail too.
    /// </summary>
    public int StringEnd(int quote)
    {
        ref var failed = ref _failedStrings[text[quote] == '"' ? 0 : 1];
        if (quote >= failed.From && quote < failed.To) return -1;
        var i = quote + 1;
        for (; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == text[quote]) return i + 1;
        }

        failed = (quote, i);
        return -1;
    }

    /// <summary>The offset after the comment that starts at <paramref name="i"/>; -1 where none starts, or it does not end.</summary>
    public int CommentEnd(int i) => TextScan.StartsAt(text, i, "/*") ? After("*/", i + 2) : -1;
}
