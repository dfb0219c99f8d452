using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>Cells and prices with nothing between: <c>12%13%</c>, <c>$25$20</c>, <c>Filmora$69</c>, <c>190+Number</c>.</summary>
internal static class SignGlue
{
    /// <summary>Characters on both sides in which encoded signs are looked for.</summary>
    private const int EncodedReach = 40;

    /// <summary>Whether two pieces meet at <paramref name="offset"/>, next to a sign.</summary>
    public static bool IsAt(string text, TextRange range, WordTable words, int offset)
    {
        if (!words.LostBoundaries || words.LooksLikeCode || offset - 2 < range.Start || offset + 1 >= range.End) return false;
        char before = text[offset - 1], first = text[offset], next = text[offset + 1];
        if (first is '$' or '€' or '£') return char.IsDigit(next) && (char.IsLower(before) && char.IsLower(text[offset - 2]) || char.IsDigit(before) || before is '%' or ')');
        if (before is not ('%' or '+') || !char.IsDigit(text[offset - 2])) return false;
        return char.IsUpper(first) && char.IsLower(next) || before == '%' && char.IsDigit(first) && offset - 4 >= range.Start && text[offset - 4] != '%' && IsNumber(text, range, offset) && !IsEncoded(text, range, offset);
    }

    /// <summary>Whether signs are encoded around an offset, as in an address or a packed script: <c>5%3D%3D0%7C</c>.</summary>
    private static bool IsEncoded(string text, TextRange range, int offset)
    {
        var signs = 0;
        var end = Math.Min(range.End - 2, offset + EncodedReach);
        for (var i = Math.Max(range.Start, offset - EncodedReach); i < end; i++)
            if (text[i] == '%' && char.IsAsciiDigit(text[i + 1]) && text[i + 2] is >= 'A' and <= 'F') signs++;
        return signs >= 2;
    }

    /// <summary>Whether a number of its own follows, not the rest of an encoded sign (<c>%2Fa</c>).</summary>
    private static bool IsNumber(string text, TextRange range, int offset)
    {
        var end = offset;
        while (end < range.End && end - offset < 12 && (char.IsDigit(text[end]) || text[end] is '.' or ',')) end++;
        return end >= range.End || !char.IsLetter(text[end]) || char.IsUpper(text[end]);
    }
}
