namespace ArticleClean.Languages;

/// <summary>
/// Tells the language of a text by its script and its commonest words. A library of n-gram tables would know more
/// languages and weigh megabytes in a program of four; the function words of a language are a quarter to a half of any
/// text in it, and a text of a hundred words holds dozens.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>So many words are looked at, and as few make no guess.</summary>
    private const int MaxWords = 3_000;

    private const int MinWords = 20;

    /// <summary>So many letters of a script without spaces are enough.</summary>
    private const int MinLetters = 40;

    /// <summary>The share of a text's words that must be function words of its language.</summary>
    private const double MinShare = 0.12;

    /// <summary>How much fewer function words of the second language there must be: the confidence, from 0 to 1, must be above it.</summary>
    public const double MinConfidence = 0.25;

    private static readonly Dictionary<string, int[]> ByWord = Build();

    /// <summary>The language as a tag of two letters; <c>null</c> where the text is too short or undecided.</summary>
    public static string? Detect(string text)
    {
        var letters = new ScriptCount();
        var hits = new int[FunctionWords.Languages.Length];
        var words = 0;
        var lookup = ByWord.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[16];
        for (var i = 0; i < text.Length && words < MaxWords;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '’')) letters.Add(text[i++]);
            words++;
            if (i - start > lower.Length) continue;
            text.AsSpan(start, i - start).ToLowerInvariant(lower);
            if (lookup.TryGetValue(lower[..(i - start)], out var languages))
                foreach (var language in languages) hits[language]++;
        }

        return letters.Total >= MinLetters && letters.OwnLanguage is { } own ? own : words >= MinWords ? Best(hits, words, letters.MainScript) : null;
    }

    private static string? Best(int[] hits, int words, Script script)
    {
        var (best, second) = (-1, -1);
        for (var i = 0; i < hits.Length; i++)
        {
            if (FunctionWords.Languages[i].Script != script) continue;
            if (best < 0 || hits[i] > hits[best]) (best, second) = (i, best);
            else if (second < 0 || hits[i] > hits[second]) second = i;
        }

        if (best < 0 || hits[best] < words * MinShare) return null;
        var confidence = second < 0 ? 1 : 1 - ((double)hits[second] / hits[best]);
        return confidence > MinConfidence ? FunctionWords.Languages[best].Code : null;
    }

    private static Dictionary<string, int[]> Build()
    {
        var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < FunctionWords.Languages.Length; i++)
        {
            foreach (var word in FunctionWords.Languages[i].Words.Split(' '))
            {
                if (!words.TryGetValue(word, out var languages)) words.Add(word, languages = []);
                if (!languages.Contains(i)) languages.Add(i);
            }
        }

        return words.ToDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);
    }
}
