using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>What the lines around a line tell of it.</summary>
internal static class Neighbours
{
    /// <summary>
    /// Whether a sentence runs through the line at <paramref name="index"/>: the very next line goes on in small letters
    /// or with a sign. Links stand on lines of their own in many texts: <c>I agree to the / Privacy Policy / and more.</c>
    /// </summary>
    public static bool AreOneSentence(string text, IReadOnlyList<Passage> passages, int index)
    {
        if (index + 1 >= passages.Count) return false;
        int end = passages[index].End, next = passages[index + 1].Start;
        if (text.AsSpan(end, next - end).Count('\n') != 1) return false;
        return char.IsLower(text[next]) && !IsBlankOrEnd(text, next + 1) || text[next] is '.' or ',' or ';' or ')' && IsBlankOrEnd(text, next + 1);
    }

    /// <summary>Whether the line at <paramref name="index"/> is an item among items: <c>- Branding / - Advertising / - Illustration</c>.</summary>
    public static bool AreItems(string text, IReadOnlyList<Passage> passages, int index) =>
        IsItem(text, passages[index]) && (index > 0 && IsItem(text, passages[index - 1]) || index + 1 < passages.Count && IsItem(text, passages[index + 1]));

    private static bool IsItem(string text, Passage passage) =>
        text[passage.Start] is '-' or '*' or '•' && passage.Start + 1 < passage.End && WhiteSpace.IsBlank(text[passage.Start + 1]);

    private static bool IsBlankOrEnd(string text, int offset) => offset >= text.Length || WhiteSpace.IsBlank(text[offset]);
}
