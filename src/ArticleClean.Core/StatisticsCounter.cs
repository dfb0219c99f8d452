using ArticleClean.Documents;
using ArticleClean.Filters;

namespace ArticleClean;

/// <summary>Counts what was kept and removed, in one pass over each.</summary>
internal static class StatisticsCounter
{
    public static ArticleStatistics Count(FilterContext context)
    {
        int words = 0, characters = 0;
        foreach (var passage in context.Passages)
        {
            if (!passage.Block.HasText) continue;
            for (var i = 0; i < passage.Ranges.Count; i++) Add(passage.Ranges[i].Of(context.Text), ref words, ref characters);
        }

        // A dictionary keeps the order of first removal in the text, not of the filters: an ordered list is built instead.
        var removed = new List<KeyValuePair<string, int>>();
        foreach (var group in context.Removals.GroupBy(removal => removal.Filter).OrderBy(group => FilterOrder(group.Key)).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            int ignored = 0, count = 0;
            foreach (var removal in group) Add(removal.Range.Of(context.Text), ref ignored, ref count);
            removed.Add(new(group.Key, count));
        }

        return new ArticleStatistics(words, characters, removed)
        {
            Confidence = words == 0 ? 0 : context.Confidence,
            EmptyReason = words == 0 ? EmptyReason(context) : null,
        };
    }

    private static string EmptyReason(FilterContext context)
    {
        if (!context.Text.Any(char.IsLetterOrDigit)) return "no_text";
        var surroundings = context.Removals.Where(removal => removal.Filter == "boilerplate").Sum(removal => (long)removal.Range.Length);
        return 2 * surroundings > context.Removals.Sum(removal => (long)removal.Range.Length) ? "no_main_content" : "all_removed";
    }

    private static int FilterOrder(string name)
    {
        for (var i = 0; i < FilterCatalog.All.Count; i++)
            if (FilterCatalog.All[i].Name == name) return i;
        return int.MaxValue;
    }

    private static void Add(ReadOnlySpan<char> text, ref int words, ref int characters)
    {
        var inWord = false;
        foreach (var c in text)
        {
            bool letter;
            if (char.IsAscii(c))
            {
                if (!char.IsWhiteSpace(c)) characters++;
                letter = char.IsAsciiLetterOrDigit(c);
            }
            else
            {
                // A pair of surrogates is one character.
                if (!char.IsWhiteSpace(c) && !char.IsLowSurrogate(c)) characters++;
                letter = char.IsLetterOrDigit(c) || char.IsSurrogate(c);
            }

            if (letter && !inWord) words++;
            inWord = letter;
        }
    }
}
