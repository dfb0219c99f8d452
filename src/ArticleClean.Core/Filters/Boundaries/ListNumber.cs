using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>The number of a list item: <c>7. Train your team</c>.</summary>
internal static class ListNumber
{
    private const int MaxDigits = 2;

    /// <summary>Whether a list number's digits end at <paramref name="end"/>, its stop, a space and a capital after them.</summary>
    public static bool At(string text, TextRange range, int end, out int number)
    {
        number = 0;
        if (end + 2 >= range.End || text[end] is not ('.' or ')') || !WhiteSpace.IsBlank(text[end + 1]) || !char.IsUpper(text[end + 2])) return false;
        var start = Start(text, range, end);
        if (start == end || start > range.Start && text[start - 1] is ',' or '$' or '€' or '£' or '#') return false;
        // A sentence ends before "2." in "the end.2. Next", a decimal goes on in "1.2.".
        if (start > range.Start && text[start - 1] == '.' && (start - 2 < range.Start || !char.IsLower(text[start - 2]))) return false;
        number = int.Parse(text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>Where the digits before <paramref name="end"/> start; <paramref name="end"/> where there are none, or too many.</summary>
    public static int Start(string text, TextRange range, int end)
    {
        var start = end;
        while (start > range.Start && end - start <= MaxDigits && char.IsAsciiDigit(text[start - 1])) start--;
        return end - start > MaxDigits ? end : start;
    }
}
