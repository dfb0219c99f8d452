using ArticleClean.Documents;
using ArticleClean.Filters.Lines;

namespace ArticleClean.Filters.Boundaries;

/// <summary>A bracket closed, and the next piece right behind it: <c>lavender (Lavandula)Ti plant</c>.</summary>
internal static class BracketGlue
{
    /// <summary>A bracket is looked for this far back; longer ones hold sentences, and their stops tell.</summary>
    private const int MaxBracket = 80;

    /// <summary>Whether the word at <paramref name="offset"/>, after a closing bracket, is glued to it.</summary>
    public static bool IsAt(string text, TextRange range, WordTable words, int offset)
    {
        if (!char.IsUpper(text[offset]) || words.LooksLikeCode || !words.LostBoundaries) return false;
        var open = OpenBefore(text, range, offset - 1);
        if (open <= range.Start || !WhiteSpace.IsBlank(text[open - 1]) && !Glyphs.IsStop(text[open - 1]) && !IsCredit(text, range, open)) return false;
        var joint = new Joint(text, range, words, offset - 1, offset);
        return !joint.IsRightCode && (joint.IsRightStarter || joint.Right.Length > 2 && (joint.IsRightCapitalised || char.IsLetter(text[offset + 1])));
    }

    /// <summary>Whether a picture's credit in brackets starts at <paramref name="offset"/>, with no space before it: <c>Watch Fit 4(Image credit: Name)</c>.</summary>
    public static bool IsCreditAt(string text, TextRange range, WordTable words, int offset) =>
        words.LostBoundaries && !words.LooksLikeCode && text[offset] == '(' && IsCredit(text, range, offset);

    private static bool IsCredit(string text, TextRange range, int open) => CreditCues.Length(text.AsSpan(open + 1, range.End - open - 1)) > 0;

    private static int OpenBefore(string text, TextRange range, int close)
    {
        var last = Math.Max(range.Start, close - MaxBracket);
        for (var i = close - 1; i >= last; i--)
        {
            if (text[i] == '(') return i;
            if (text[i] == ')') return -1;
        }

        return -1;
    }
}
