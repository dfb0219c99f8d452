using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>The number of a list item glued to the item before: <c>behavior7. Train your team</c>.</summary>
internal static class ListGlue
{
    /// <summary>Where the item starts whose number ends at <paramref name="end"/>, glued to what stands before it; otherwise -1.</summary>
    public static int Find(string text, TextRange range, WordTable words, int end)
    {
        if (!words.LostBoundaries || !ListNumber.At(text, range, end, out var number) || !words.HasNeighbourItem(number)) return -1;
        var start = ListNumber.Start(text, range, end);
        if (start - 1 <= range.Start) return -1;
        var before = text[start - 1];
        return char.IsLower(before) || Glyphs.IsCloser(before) || before is '?' or '!' or ':' ? start : -1;
    }
}
