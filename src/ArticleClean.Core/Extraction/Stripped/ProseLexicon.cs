using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Stripped;

/// <summary>
/// What a lexicon says of a longer segment by all its words: their mean, and the means of the few that say least and most.
/// </summary>
internal readonly record struct ProseLexicon(float Mean, float Least, float Most)
{
    /// <summary>Of one word chance decides.</summary>
    private const int Few = 4;

    /// <summary>Asks a lexicon; the words that are not in it count for the mean alone.</summary>
    public static ProseLexicon Of(List<uint> words, Lexicon lexicon)
    {
        if (words.Count == 0) return default;
        Span<float> least = stackalloc float[Few], most = stackalloc float[Few];
        float sum = 0;
        foreach (var word in words)
        {
            var value = lexicon.ValueOf(LexiconRole.Heading, word);
            sum += value;
            Insert(least, -value);
            Insert(most, value);
        }

        return new ProseLexicon(sum / words.Count, -Average(least), Average(most));
    }

    /// <summary>Keeps the largest values, in descending order.</summary>
    private static void Insert(Span<float> values, float value)
    {
        for (var i = 0; i < values.Length; i++)
            if (value > values[i]) (values[i], value) = (value, values[i]);
    }

    private static float Average(Span<float> values)
    {
        float sum = 0;
        foreach (var value in values) sum += value;
        return sum / values.Length;
    }
}
