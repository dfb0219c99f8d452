using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>A sign that begins a piece, right behind the piece before it: <c>Source: Tableau✅ Capabilities</c>, <c>Getty Images“In 2024</c>.</summary>
internal static class MarkGlue
{
    /// <summary>Whether a piece begins at <paramref name="offset"/> with a sign that is written before one, behind a word or a bracket.</summary>
    public static bool IsAt(string text, TextRange range, WordTable words, int offset)
    {
        if (!words.LostBoundaries || words.LooksLikeCode || offset - 3 < range.Start || offset + 3 >= range.End) return false;
        char before = text[offset - 1], first = text[offset];
        if (char.IsUpper(first)) return IsArrowBefore(text, range, offset) && char.IsLower(text[offset + 1]);
        if (before >= '\u2E80') return false;
        if (!char.IsLetterOrDigit(before) && before is not (')' or ']' or '%')) return false;
        // Three letters: "O‘Brien" is a name.
        if (first is '“' or '„' or '‘') return char.IsUpper(text[offset + 1]) && char.IsLetter(before) && char.IsLetter(text[offset - 2]) && char.IsLetter(text[offset - 3]);
        if (first == '#') return char.IsLetter(before) && IsNumberSign(text, range, offset) && text.AsSpan(offset, 4).Contains(':');
        return Glyphs.IsPictogram(text, offset) && IsCapitalAfter(text, range, offset);
    }

    /// <summary>Whether a numbered heading starts at the offset: <c>#2 Diagnosis</c>, <c>#9: Diagnosis</c>.</summary>
    public static bool IsNumberSign(string text, TextRange range, int offset)
    {
        if (text[offset] != '#') return false;
        var end = offset + 1;
        while (end < range.End && end - offset < 4 && char.IsAsciiDigit(text[end])) end++;
        if (end > offset + 1 && end < range.End && text[end] == ':') end++;
        return end > offset + 1 && end < range.End && WhiteSpace.IsBlank(text[end]);
    }

    /// <summary>Whether a sign that leads into a piece stands at the offset, right behind a sentence: <c>– Choose</c>, <c>» Related</c>, <c>*Note</c>.</summary>
    public static bool IsLead(string text, TextRange range, int offset)
    {
        if (offset + 2 >= range.End) return false;
        var next = text[offset + 1];
        return text[offset] switch
        {
            '-' or '–' or '—' or '»' or '©' or '<' => WhiteSpace.IsBlank(next) && char.IsLetterOrDigit(text[offset + 2]) || text[offset] == '—' && char.IsUpper(next),
            '>' => next == '>' && WhiteSpace.IsBlank(text[offset + 2]),
            '*' => char.IsUpper(next) && char.IsLower(text[offset + 2]),
            _ => false,
        };
    }

    /// <summary>Whether an arrow that points back or down ends right before the offset: <c>What is new? ⬇️In January</c>.</summary>
    private static bool IsArrowBefore(string text, TextRange range, int offset)
    {
        var end = offset - 1;
        if (text[end] is '\uFE0E' or '\uFE0F') end--;
        return end > range.Start && text[end] is '↩' or '⬇' or '⬆';
    }

    private static bool IsCapitalAfter(string text, TextRange range, int offset)
    {
        var i = offset + (char.IsSurrogatePair(text, offset) ? 2 : 1);
        if (i < range.End && text[i] == '\uFE0F') i++;
        return i + 1 < range.End && WhiteSpace.IsBlank(text[i]) && char.IsUpper(text[i + 1]);
    }
}
