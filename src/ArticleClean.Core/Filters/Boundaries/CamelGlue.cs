using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// Two words glued with a capital inside: <c>FirestormThe U.S.</c> Names are written so too (<c>TikTok</c>), so both
/// words must be known, from the document or as words that begin sentences, and the whole must not be a name.
/// </summary>
internal static class CamelGlue
{
    /// <summary>Parts of one token that may make up a name together.</summary>
    private const int MaxNameParts = 4;

    /// <summary>Letters before a name that were glued to it: <c>usingiPhone</c>.</summary>
    private const int MaxNameHead = 5;

    /// <summary>Whether <paramref name="offset"/>, inside a token of letters and digits, is a lost boundary.</summary>
    public static bool IsAt(string text, TextRange range, WordTable words, TextRange token, int offset)
    {
        var joint = new Joint(text, range, words, offset, offset);
        var left = joint.LeftWord;
        var right = joint.RightWord;
        if (IsInName(text, words, token, offset, joint)) return false;
        if (Glyphs.IsCodeBeforeWord(joint.BeforeLeft) && !char.IsDigit(left[0]) && !(joint.BeforeLeft == '.' && Abbreviations.IsHostEnding(left))) return false;

        if (!words.LostBoundaries) return IsSentenceStart(joint) && words.CountMixed(token.Of(text)) < 2;

        var isCode = joint.IsRightCode || words.LooksLikeCode;
        if (char.IsDigit(left[^1])) return !isCode && joint.IsRightCapitalised && right.Length > 2 && (joint.IsRightStarter || words.Count(right) > 0 || IsNumber(left) && right.Length > 3);
        if (char.IsDigit(left[0])) return Units.Contains(left.TrimStart("0123456789x")) && joint.IsRightCapitalised && right.Length > 2 && !isCode;

        var knowsLeft = words.Count(left) > 0 || PageWords.Contains(left);
        var knowsRight = words.Count(right) > 0 || PageWords.Contains(right);
        if (joint.IsRightStarter && !joint.IsRightCode)
            return left.Length > 2 ? knowsLeft || char.IsLower(left[0]) || !words.LooksLikeCode : knowsLeft;
        if (isCode) return false;
        if (!joint.IsRightCapitalised) return right.Length > 1 && left.Length > 2 && char.IsLower(left[0]) && knowsLeft && knowsRight;
        if (char.IsLower(left[0])) return left.Length > 2 && right.Length > 2 && (knowsLeft || left.Length > 3);
        return left.Length > 2 && right.Length > 2 && (knowsLeft ? knowsRight || char.IsUpper(WordBefore(joint)) : knowsRight && char.IsUpper(WordBefore(joint))) && words.CountMixed(token.Of(text)) < 2;
    }

    /// <summary>Whether a sentence starts with the right word beyond doubt, as in a text that has lost no other boundary.</summary>
    private static bool IsSentenceStart(Joint joint)
    {
        if (joint.Left.Length < 3 || char.IsDigit(joint.LeftWord[^1]) || !WhiteSpace.IsBlank(joint.AfterRight)) return false;
        return SentenceStarters.IsArticleOrPronoun(joint.RightWord)
            || joint.Words.HadResidue && joint.IsRightStarter && char.IsUpper(joint.LeftWord[0]);
    }

    /// <summary>The first letter of the word before the left one; a space where there is none in the sentence.</summary>
    private static char WordBefore(Joint joint)
    {
        var end = joint.Left.Start - 1;
        if (end <= joint.Range.Start || !WhiteSpace.IsBlank(joint.Text[end])) return ' ';
        var start = end;
        while (start > joint.Range.Start && end - start < 32 && char.IsLetterOrDigit(joint.Text[start - 1])) start--;
        return start < end ? joint.Text[start] : ' ';
    }

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsDigit(c)) return false;
        return true;
    }

    /// <summary>Whether the parts around the offset make up a name: a known one, or one the document writes alone again and again.</summary>
    private static bool IsInName(string text, WordTable words, TextRange token, int offset, Joint joint)
    {
        if (CamelNames.IsNamePrefix(joint.LeftWord)) return true;
        Span<int> starts = stackalloc int[MaxNameParts];
        Span<int> ends = stackalloc int[MaxNameParts];
        var startCount = PartsBefore(text, token, offset, starts);
        var endCount = PartsAfter(text, token, offset, ends);
        for (var s = 0; s < startCount; s++)
        {
            for (var e = 0; e < endCount; e++)
            {
                var name = text.AsSpan(starts[s], ends[e] - starts[s]);
                if (CamelNames.Contains(name)) return true;
                if (words.CountMixed(name) > 1 && !joint.IsRightStarter && !IsGluedAgain(words, joint)) return true;
            }
        }

        for (var head = 1; head <= MaxNameHead && offset - head >= joint.Left.Start; head++)
            if (CamelNames.Contains(text.AsSpan(offset - head, joint.Right.End - offset + head))) return true;
        return false;
    }

    /// <summary>Whether a token that repeats is glue that repeats: a small letter first, and both words stand alone.</summary>
    private static bool IsGluedAgain(WordTable words, Joint joint) =>
        joint.Left.Length > 2 && char.IsLower(joint.LeftWord[0]) && joint.IsRightCapitalised && words.Count(joint.LeftWord) > 1 && words.Count(joint.RightWord) > 1;

    private static int PartsBefore(string text, TextRange token, int offset, Span<int> starts)
    {
        var count = 0;
        for (var i = offset - 1; i >= token.Start && count < starts.Length && offset - i < 48; i--)
            if (i == token.Start || Joint.IsTransition(text[i - 1], text[i])) starts[count++] = i;
        return count;
    }

    private static int PartsAfter(string text, TextRange token, int offset, Span<int> ends)
    {
        var count = 0;
        for (var i = offset + 1; i <= token.End && count < ends.Length && i - offset < 48; i++)
            if (i == token.End || Joint.IsTransition(text[i - 1], text[i])) ends[count++] = i;
        return count;
    }
}
