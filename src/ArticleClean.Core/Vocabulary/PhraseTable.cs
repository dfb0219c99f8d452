using ArticleClean.Documents;

namespace ArticleClean.Vocabulary;

/// <summary>
/// All phrases in one sorted table, which is narrowed character by character: the longest phrase at a place is found in
/// one walk over its characters, whatever the number of phrases. Immutable and thread-safe.
/// </summary>
internal sealed class PhraseTable
{
    private readonly Phrase[] _phrases;

    /// <summary>Makes a table.</summary>
    /// <param name="phrases">The phrases of all files; one that stands in several is a sign of all their kinds, and weak if it
    /// is weak in one.</param>
    public PhraseTable(IEnumerable<Phrase> phrases)
    {
        var merged = new Dictionary<string, Phrase>(StringComparer.Ordinal);
        foreach (var phrase in phrases)
        {
            if (!merged.TryGetValue(phrase.Text, out var other)) other = phrase;
            merged[phrase.Text] = phrase with { Kinds = phrase.Kinds | other.Kinds, IsWeak = phrase.IsWeak || other.IsWeak };
        }

        _phrases = [.. merged.Values];
        Array.Sort(_phrases, (a, b) => string.CompareOrdinal(a.Text, b.Text));
    }

    /// <summary>The phrases, in ordinal order.</summary>
    public ReadOnlySpan<Phrase> Phrases => _phrases;

    /// <summary>Finds the longest phrase that starts at the first character of a text, and ends where a word ends.</summary>
    /// <param name="text">The text.</param>
    public PhraseHit Match(ReadOnlySpan<char> text)
    {
        int low = 0, high = _phrases.Length, depth = 0;
        var best = default(PhraseHit);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Folding.Fold(text[i]);
            if (c == Folding.Nothing || (c == ' ' && i > 0 && WhiteSpace.IsBlank(text[i - 1]))) continue;
            low = FirstAtLeast(c, depth, low, high);
            high = FirstAtLeast((char)(c + 1), depth, low, high);
            if (low == high) break;
            depth++;
            var phrase = _phrases[low];
            if (phrase.Text.Length == depth && EndsWord(text, i + 1)) best = new PhraseHit(i + 1, phrase.Kinds, phrase.IsWeak);
        }

        return best;
    }

    /// <summary>
    /// Whether a word may end before a place: between scripts without spaces it may anywhere, and two words may be glued at a
    /// capital or a number.
    /// </summary>
    private static bool EndsWord(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && Folding.Fold(text[end]) == Folding.Nothing) end++;
        if (end == text.Length) return true;
        char last = text[end - 1], next = text[end];
        if (!char.IsLetterOrDigit(next) && !Scripts.IsMark(next)) return true;
        if (Scripts.IsWithoutSpaces(last) || Scripts.IsWithoutSpaces(next)) return true;
        return (char.IsUpper(next) && !char.IsUpper(last)) || (char.IsAsciiDigit(next) && char.IsLetter(last));
    }

    /// <summary>
    /// The first phrase of a range whose character at a depth is not less than one; a phrase that has ended comes before all.
    /// </summary>
    private int FirstAtLeast(char c, int depth, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            var text = _phrases[middle].Text;
            if (text.Length <= depth || text[depth] < c) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
