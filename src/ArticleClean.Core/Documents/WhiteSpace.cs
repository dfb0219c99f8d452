using System.Text;

namespace ArticleClean.Documents;

/// <summary>Folding of white space: the one rewriting that a cleaned text may show.</summary>
internal static class WhiteSpace
{
    /// <summary>Whether a character is a space that does not break.</summary>
    public static bool IsNoBreak(char c) => c is '\u00A0' or '\u202F';

    /// <summary>
    /// Appends <paramref name="text"/> with every run of white space as one space. Control characters count as white
    /// space: no word holds one, and a terminal could act on it.
    /// </summary>
    public static void AppendFolded(StringBuilder target, ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            if (IsBlank(text[i]))
            {
                while (i < text.Length && IsBlank(text[i])) i++;
                if (target.Length == 0 || target[^1] != ' ') target.Append(' ');
                continue;
            }

            while (i < text.Length && !IsBlank(text[i])) i++;
            target.Append(text[start..i]);
        }
    }

    /// <summary>The same, but that a run with a line feed in it becomes one line feed: a page's text has such only where the page breaks the line.</summary>
    public static void AppendLines(StringBuilder target, ReadOnlySpan<char> text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            while (i < text.Length && !IsBlank(text[i])) i++;
            target.Append(text[start..i]);
            start = i;
            while (i < text.Length && IsBlank(text[i])) i++;
            if (i == start) continue;
            var isBreak = text[start..i].Contains('\n');
            var last = target.Length == 0 ? '\0' : target[^1];
            if (isBreak && last == ' ') target[^1] = '\n';
            else if (last is not (' ' or '\n')) target.Append(isBreak ? '\n' : ' ');
        }
    }

    /// <summary>The range without white space and control characters at its edges; empty where nothing else is in it.</summary>
    public static TextRange Trim(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && IsBlank(text[start])) start++;
        while (end > start && IsBlank(text[end - 1])) end--;
        return new TextRange(start, end);
    }

    /// <summary>The first offset of a range that is no white space; its end where all of it is.</summary>
    public static int Skip(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && IsBlank(text[start])) start++;
        return start;
    }

    /// <summary>Whether folding changes nothing: no white space but single spaces.</summary>
    public static bool IsFolded(ReadOnlySpan<char> text)
    {
        var wasSpace = false;
        foreach (var c in text)
        {
            var isSpace = c == ' ';
            if (isSpace ? wasSpace : IsBlank(c)) return false;
            wasSpace = isSpace;
        }

        return true;
    }

    /// <summary>Whether a character is folded: white space, or a control character.</summary>
    public static bool IsBlank(char c) => c < 0x7F ? c <= ' ' : IsBlankBeyondAscii(c);

    private static bool IsBlankBeyondAscii(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
