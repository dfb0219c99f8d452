using ArticleClean.Documents;
using ArticleClean.Filters.Boundaries;

namespace ArticleClean.Filters.Lines;

/// <summary>Something glued to a name, where the name's own line tells: <c>Andrew Harrer/BloombergAso is bringing</c>.</summary>
internal static class NameGlue
{
    private const int MinWord = 3;
    private const int MaxWord = 40;

    /// <summary>Whether a capitalised word ends before <paramref name="offset"/> and another, or a number, is glued to it, the two no name with a capital inside.</summary>
    public static bool IsAt(string text, int start, int offset)
    {
        if (!char.IsLower(text[offset - 1]) || !(char.IsUpper(text[offset]) || char.IsAsciiDigit(text[offset]))) return false;
        var left = offset - 1;
        while (left > start && offset - left < MaxWord && char.IsLower(text[left])) left--;
        if (left > start && char.IsLetterOrDigit(text[left - 1]) || offset - left < MinWord || !char.IsUpper(text[left])) return false;
        var right = offset;
        while (right < text.Length && right - offset < MaxWord && char.IsLetterOrDigit(text[right])) right++;
        return !CamelNames.IsNamePrefix(text.AsSpan(left, offset - left)) && !CamelNames.Contains(text.AsSpan(left, right - left));
    }

    /// <summary>Whether anything is glued to a name in a range.</summary>
    public static bool IsIn(string text, TextRange range)
    {
        for (var i = range.Start + 1; i < range.End; i++)
            if (IsAt(text, range.Start, i)) return true;
        return false;
    }
}
