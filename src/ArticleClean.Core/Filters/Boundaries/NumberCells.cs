using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// A table's cells of numbers, glued: <c>beans80g160g320g</c> is divided at its units; where nothing tells one number
/// from the next (<c>tomatoes61224Mixed</c>), the words beside them stay glued too, rather than leave a wrong number.
/// </summary>
internal static class NumberCells
{
    /// <summary>Digits are read this far on both sides.</summary>
    private const int MaxDigits = 24;

    /// <summary>Digits from which a number with no signs inside is more than one.</summary>
    private const int ManyDigits = 5;

    /// <summary>Whether a number starts at <paramref name="offset"/> behind another one's unit of weight, length or volume.</summary>
    public static bool IsAt(string text, TextRange range, WordTable words, int offset) =>
        words.LostBoundaries && !words.LooksLikeCode && char.IsAsciiDigit(text[offset]) && IsBehindUnit(text, range, offset);

    private static bool IsBehindUnit(string text, TextRange range, int offset)
    {
        var unit = offset;
        while (unit > range.Start && offset - unit <= 3 && char.IsAsciiLetter(text[unit - 1])) unit--;
        if (unit == range.Start || !char.IsAsciiDigit(text[unit - 1]) || text.AsSpan(unit, offset - unit) is not ("g" or "kg" or "mg" or "mm" or "cm" or "km" or "ml" or "oz")) return false;
        var start = unit;
        while (start > range.Start && unit - start < MaxDigits && char.IsAsciiDigit(text[start - 1])) start--;
        // The number may be glued to a word, but not inside a code: "a3g4b".
        return offset + 1 < range.End && char.IsAsciiDigit(text[offset + 1]) || unit - start > 1;
    }

    /// <summary>Whether one of the numbers that touch <paramref name="offset"/> is more than one with nothing between.</summary>
    public static bool IsGarbled(string text, TextRange range, int offset)
    {
        if (char.IsAsciiDigit(text[offset - 1]))
        {
            var number = new TextRange(Back(text, range, offset), offset);
            return !IsBehindUnit(text, range, number.Start) && IsGarbled(text, range, number);
        }

        if (char.IsAsciiDigit(text[offset]))
        {
            var next = new TextRange(offset, On(text, range, offset));
            return IsGarbled(text, range, next) || IsWordBehind(text, range, next.End);
        }

        // "Louisville|KY6,000": the number is the next cell's.
        var end = offset;
        while (end < range.End && end - offset < 3 && char.IsAsciiLetterUpper(text[end])) end++;
        if (end - offset > 2) return false;
        var digits = end;
        while (end < range.End && end - digits < MaxDigits && char.IsAsciiDigit(text[end])) end++;
        return end > digits && end + 1 < range.End && text[end] is '.' or ',' && char.IsAsciiDigit(text[end + 1]);
    }

    private static bool IsGarbled(string text, TextRange range, TextRange number)
    {
        int stops = 0, group = 0, longest = 0;
        var isGroup = false;
        for (var i = number.Start; i <= number.End; i++)
        {
            if (i < number.End && char.IsAsciiDigit(text[i]))
            {
                group++;
                continue;
            }

            if (isGroup && group > 3) return true;
            longest = Math.Max(longest, group);
            if (i == number.End) break;
            isGroup = text[i] == ',';
            if (text[i] == '.') stops++;
            group = 0;
        }

        var isDate = stops == 2 && group == 4;
        if (stops >= 2 && !isDate) return true;
        var isBehindLetter = number.Start > range.Start && char.IsLetter(text[number.Start - 1]);
        var isBeforeLetter = number.End < range.End && char.IsLetter(text[number.End]);
        // "Dakota82.02Vermont" may be "82.0" and a rank.
        if (stops == 1 && text[number.End - group - 1] == '.' && isBeforeLetter && (group > 2 || group == 2 && isBehindLetter)) return true;
        if (!isBehindLetter || stops > 0 || number.Length != longest) return false;
        return longest >= ManyDigits || longest == ManyDigits - 1 && isBeforeLetter && text.AsSpan(number.Start, 2) is not ("19" or "20");
    }

    /// <summary>Whether a number goes on with a word in small letters that is no unit: <c>evaluated156years</c>.</summary>
    private static bool IsWordBehind(string text, TextRange range, int offset)
    {
        var end = offset;
        while (end < range.End && end - offset < 4 && char.IsLower(text[end])) end++;
        return end - offset > 3;
    }

    private static int Back(string text, TextRange range, int offset)
    {
        var i = offset;
        while (i > range.Start && offset - i < MaxDigits && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is '.' or ',' && i - 1 > range.Start && char.IsAsciiDigit(text[i - 2]))) i--;
        return i;
    }

    private static int On(string text, TextRange range, int offset)
    {
        var i = offset;
        while (i < range.End && i - offset < MaxDigits && (char.IsAsciiDigit(text[i]) || text[i] is '.' or ',' && i + 1 < range.End && char.IsAsciiDigit(text[i + 1]))) i++;
        return i;
    }
}
