using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>An acronym with a word glued to it: <c>AWSThe most used</c>.</summary>
internal static class AcronymGlue
{
    /// <summary>Whether <paramref name="offset"/>, a capital between a capital and a small letter, is a lost boundary.</summary>
    public static bool IsAt(string text, TextRange range, WordTable words, TextRange token, int offset)
    {
        var start = offset;
        while (start > token.Start && offset - start < 8 && char.IsUpper(text[start - 1])) start--;
        if (offset - start is < 2 or > 6 || start > token.Start && !char.IsLower(text[start - 1])) return false;
        var joint = new Joint(text, range, words, offset, offset);
        if (joint.IsRightCode || words.LooksLikeCode || !words.LostBoundaries || joint.Right.Length < 3) return false;
        var acronym = text.AsSpan(start, offset - start);
        return words.Count(acronym) > 0 && words.Count(token.Of(text)) < 2 && (joint.IsRightStarter || joint.Right.Length > 3 && words.Count(joint.RightWord) > 0 && words.CountMixed(token.Of(text)) == 0);
    }
}
