using System.Globalization;

namespace ArticleClean.Evaluation.Scoring;

/// <summary>Words as the benchmarks' scorer counts them: runs of Unicode letters, digits and underscores, in lower case.</summary>
internal static class WordBag
{
    /// <summary>The words of a text, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="splitsSpaceless">Whether each character of a script without spaces between words counts as a word.</param>
    public static List<string> Words(string text, bool splitsSpaceless = false)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i < text.Length;)
        {
            var size = 1;
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) size = 2;
            if (splitsSpaceless && IsSpaceless(text[i]))
            {
                if (start >= 0) words.Add(text[start..i].ToLowerInvariant());
                start = -1;
                words.Add(text[i].ToString());
            }
            else if (IsWord(text, i))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }

            i += size;
        }

        if (start >= 0) words.Add(text[start..].ToLowerInvariant());
        return words;
    }

    /// <summary>Precision, recall and F1 of two bags of words.</summary>
    public static WordScore Compare(IReadOnlyCollection<string> predicted, IReadOnlyCollection<string> gold)
    {
        if (gold.Count == 0) return predicted.Count == 0 ? new WordScore(1, 1, 1) : new WordScore(0, 0, 0);
        if (predicted.Count == 0) return new WordScore(0, 0, 0);
        var counts = new Dictionary<string, int>();
        foreach (var word in gold) counts[word] = counts.GetValueOrDefault(word) + 1;
        var hits = 0;
        foreach (var word in predicted)
        {
            if (!counts.TryGetValue(word, out var left) || left == 0) continue;
            counts[word] = left - 1;
            hits++;
        }

        var (precision, recall) = ((double)hits / predicted.Count, (double)hits / gold.Count);
        return new WordScore(precision, recall, hits == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    /// <summary>Thai, Lao, Burmese, Khmer, Kana and Han, as score_pages.py has them.</summary>
    private static bool IsSpaceless(char c) => c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F')
        or (>= '\u1780' and <= '\u17FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF')
        or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');

    private static bool IsWord(string text, int i) => text[i] == '_' || CharUnicodeInfo.GetUnicodeCategory(text, i) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
