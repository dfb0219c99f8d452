using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>What a cut leaves: a paragraph's end and the next one's start, or one sentence that goes on.</summary>
internal static class CutEdge
{
    /// <summary>Whether a paragraph ends before a cut and another starts after it: a sentence's end, and what begins one.</summary>
    public static bool IsBoundary(string text, TextRange before, TextRange after)
    {
        var end = before.End;
        while (end > before.Start && (Glyphs.IsCloser(text[end - 1]) || Glyphs.IsInvisible(text[end - 1]))) end--;
        if (end == before.Start) return false;
        var stop = text[end - 1];
        if (Glyphs.IsWideStop(stop)) return true;
        var first = text[after.Start];
        if (!Glyphs.IsStop(stop) || stop is ';' || !(char.IsUpper(first) || char.IsDigit(first) || Glyphs.IsOpener(first) || Glyphs.IsBullet(first) || first is '"' or '(' or '#' or >= '\u2E80')) return false;

        var word = end - 1;
        while (word > before.Start && char.IsLetter(text[word - 1])) word--;
        return stop != '.' || !Abbreviations.Contains(text.AsSpan(word, end - 1 - word));
    }
}
