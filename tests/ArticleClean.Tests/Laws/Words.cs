using System.Text;

namespace ArticleClean.Tests.Laws;

/// <summary>Words as the laws count them: runs of letters, digits and marks.</summary>
internal static class Words
{
    public static List<string> Of(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isLetter = i < text.Length && (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]) || text[i] == '_'
                || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
            if (isLetter && start < 0) start = i;
            if (isLetter || start < 0) continue;
            words.Add(text[start..i].ToString());
            start = -1;
        }

        return words;
    }

    /// <summary>The first word of <paramref name="words"/> that does not follow in <paramref name="source"/> after those before it; <c>null</c> where all do.</summary>
    public static string? FirstOutOfOrder(IReadOnlyList<string> words, IReadOnlyList<string> source)
    {
        var next = 0;
        foreach (var word in words)
        {
            while (next < source.Count && source[next] != word) next++;
            if (next++ == source.Count) return word;
        }

        return null;
    }

    /// <summary>How many words of either bag are not in the other.</summary>
    public static int Difference(IEnumerable<string> one, IEnumerable<string> other) => Surplus(one, other).Values.Sum(Math.Abs);

    /// <summary>Some words that are in one of the bags alone, and how many more: for a person who looks for the cause.</summary>
    public static string Examples(IEnumerable<string> one, IEnumerable<string> other) =>
        string.Join(", ", Surplus(one, other)
            .Where(pair => pair.Value != 0)
            .OrderByDescending(pair => Math.Abs(pair.Value))
            .Take(30)
            .Select(pair => $"{pair.Key} {pair.Value:+0;-0}"));

    private static Dictionary<string, int> Surplus(IEnumerable<string> one, IEnumerable<string> other)
    {
        var counts = new Dictionary<string, int>();
        foreach (var word in one) counts[word] = counts.GetValueOrDefault(word) + 1;
        foreach (var word in other) counts[word] = counts.GetValueOrDefault(word) - 1;
        return counts;
    }

    public static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!char.IsWhiteSpace(c) && !char.IsControl(c)) letters.Append(c);
        return letters.ToString();
    }
}
