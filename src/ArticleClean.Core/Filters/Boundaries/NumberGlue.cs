using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>A number behind a stop that begins a sentence, a list item or a value: <c>in the end.68% of students</c>.</summary>
internal static class NumberGlue
{
    private const int MaxNumber = 12;
    private const int MaxUnit = 3;

    /// <summary>Digits from which a number behind a colon is a port or a year.</summary>
    private const int PortDigits = 4;

    /// <summary>Whether a number of its own stands at the joint's right side, not the rest of a decimal or a version.</summary>
    public static bool IsAt(Joint joint, char stop, int stopEnd)
    {
        if (stop == ';' || joint.IsLeftNumber) return false;
        var (text, range, offset) = (joint.Text, joint.Range, joint.Right.Start);
        var end = offset;
        while (end < range.End && char.IsAsciiDigit(text[end]) && end - offset <= PortDigits) end++;
        var digits = end - offset;
        var isItem = end + 2 < range.End && text[end] is '.' or ')';
        if (isItem) end++;
        if ((stop != ':' || isItem && joint.IsLeftSmall) && end + 2 < range.End && WhiteSpace.IsBlank(text[end]) && char.IsUpper(text[isItem ? NextSign(text, range, end) : end + 1]) && !IsDecimal(text, range, stopEnd)) return true;
        if (!joint.IsLeftSmall || joint.Words.LooksLikeCode) return false;
        if (isItem && stop != ':' && digits <= 2 && end + 2 < range.End && char.IsUpper(text[end]) && char.IsLower(text[end + 1])) return true;
        return TextAfter(text, range, offset) is var next and >= 0
            && (stop != ':' || char.IsUpper(joint.LeftWord[0]) || char.IsUpper(text[next]) || digits < PortDigits);
    }

    private static int NextSign(string text, TextRange range, int offset)
    {
        const int MaxBlanks = 3;
        var i = offset;
        while (i + 1 < range.End && i - offset < MaxBlanks && WhiteSpace.IsBlank(text[i])) i++;
        return i;
    }

    /// <summary>Whether the stop that ends at <paramref name="end"/> stands after a digit that is not a year's last, as in a decimal.</summary>
    private static bool IsDecimal(string text, TextRange range, int end)
    {
        if (text[end - 1] != '.' || end - 2 < range.Start || !char.IsAsciiDigit(text[end - 2])) return false;
        var start = end - 1;
        while (start > range.Start && end - start < 7 && char.IsAsciiDigit(text[start - 1])) start--;
        return end - 1 - start != 4 || text[start] is not ('1' or '2');
    }

    /// <summary>Where the text goes on after an amount or a count with its unit at the offset: <c>68% of</c>, <c>512 GB</c>, <c>24/7 help</c>; -1 where none stands there.</summary>
    private static int TextAfter(string text, TextRange range, int offset)
    {
        var end = offset;
        while (end < range.End && end - offset < MaxNumber && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' or '/' or '-' or '–' && end + 1 < range.End && char.IsAsciiDigit(text[end + 1]))) end++;
        var unit = end;
        while (end < range.End && end - unit <= MaxUnit && (char.IsLetter(text[end]) || text[end] is '%' or '.' or ')' or '+' && end == unit)) end++;
        return end - unit <= MaxUnit && end + 1 < range.End && WhiteSpace.IsBlank(text[end]) && char.IsLetterOrDigit(text[end + 1]) ? end + 1 : -1;
    }
}
