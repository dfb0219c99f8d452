namespace ArticleClean.Filters.Scanning;

/// <summary>Character tests that the scanners share.</summary>
internal static class TextScan
{
    /// <summary>Whether a character may stand in an identifier. Letters are ASCII: a page's own code names things in ASCII, and prose in other scripts must not join it.</summary>
    public static bool IsIdentifier(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '$';

    public static bool IsIdentifierStart(char c) => char.IsAsciiLetter(c) || c is '_' or '$';

    public static int SkipWhiteSpace(string text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i])) i++;
        return i;
    }

    public static int SkipWhiteSpaceBack(string text, int i, int floor)
    {
        while (i > floor && char.IsWhiteSpace(text[i - 1])) i--;
        return i;
    }

    public static bool StartsAt(string text, int i, string value) => string.CompareOrdinal(text, i, value, 0, value.Length) == 0;

    public static bool IsBlankBetween(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!char.IsWhiteSpace(text[i])) return false;
        return true;
    }

    public static int CountWhiteSpace(ReadOnlySpan<char> span)
    {
        var count = 0;
        foreach (var c in span)
            if (char.IsWhiteSpace(c)) count++;
        return count;
    }

    /// <summary>Whether a line break, or the text's edge, stands before an offset with only blanks between.</summary>
    public static bool IsLineStart(string text, int i)
    {
        while (i > 0 && text[i - 1] is not ('\n' or '\r'))
        {
            if (!char.IsWhiteSpace(text[i - 1])) return false;
            i--;
        }

        return true;
    }

    /// <summary>Whether a name looks generated: letters and digits mixed, as in <c>lazy-img-326844183</c> or <c>css-1k371a6</c>.</summary>
    public static bool IsHashed(ReadOnlySpan<char> name)
    {
        int digits = 0, changes = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiDigit(name[i])) digits++;
            if (i > 0 && char.IsAsciiLetterOrDigit(name[i]) && char.IsAsciiLetterOrDigit(name[i - 1]) && char.IsAsciiDigit(name[i]) != char.IsAsciiDigit(name[i - 1])) changes++;
        }

        return name.Length >= 5 && (digits >= 4 || (digits >= 2 && changes >= 2));
    }
}
