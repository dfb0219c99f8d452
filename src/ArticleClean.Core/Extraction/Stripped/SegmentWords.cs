namespace ArticleClean.Extraction.Stripped;

/// <summary>Which words of a segment the lexicon reads: the same where it learns and where it is asked.</summary>
internal static class SegmentWords
{
    /// <summary>A longer segment is running text, of which single words say less: its first words are read.</summary>
    private const int MaxWords = 12;

    /// <summary>Words of running text that are read of a segment at most.</summary>
    private const int MaxProseWords = 150;

    private const uint PairPrime = 0x9E3779B1;

    /// <summary>The first words of a segment, and their pairs.</summary>
    public static List<uint> Of(SegmentAnalysis text, int segment)
    {
        var words = text.Text.WordsOf(segment);
        var isShort = words.Length <= MaxWords;
        words = words[..Math.Min(MaxWords, words.Length)];
        var result = new List<uint>(2 * words.Length + 1);
        for (var i = 0; i < words.Length; i++)
        {
            result.Add(words[i]);
            if (i > 0) result.Add(Pair(words[i - 1], words[i]));
        }

        // A segment that is one word is said to be so.
        if (isShort && words.Length == 1) result.Add(Pair(words[0], 1));
        return result;
    }

    /// <summary>
    /// All words of a longer segment, and their pairs: biographies, terms and invitations are sentences too, but of words of
    /// their own.
    /// </summary>
    public static void AddProse(SegmentAnalysis text, int segment, List<uint> result)
    {
        var words = text.Text.WordsOf(segment);
        if (words.Length <= MaxWords) return;
        words = words[..Math.Min(MaxProseWords, words.Length)];
        for (var i = 0; i < words.Length; i++)
        {
            result.Add(words[i]);
            if (i > 0) result.Add(Pair(words[i - 1], words[i]));
        }
    }

    /// <summary>Marks of how a segment starts and ends: its first word, and its last ones, as such.</summary>
    public static void AddEdges(SegmentAnalysis text, int segment, List<uint> result)
    {
        var words = text.Text.WordsOf(segment);
        if (words.Length == 0) return;
        result.Add(Pair(words[0], 2));
        result.Add(Pair(words[^1], 3));
        if (words.Length > 1) result.Add(Pair(Pair(words[^2], words[^1]), 3));
    }

    private static uint Pair(uint one, uint other) => (one * PairPrime) ^ ((other << 7) | (other >> 25));
}
