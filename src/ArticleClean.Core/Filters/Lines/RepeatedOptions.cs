using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>
/// Finds the options of a page's selection lists in stripped text: each list has all of them, so that the same short
/// pieces stand in the same order three times and more, with nothing between. What a text lists twice, it may repeat.
/// </summary>
internal static class RepeatedOptions
{
    private const int MinOptions = 4, MaxOptions = 60, MinLists = 3;

    private const int MaxOptionWords = 8;

    /// <summary>The pieces that are options.</summary>
    public static List<TextRange> Find(string text, IReadOnlyList<TextRange> pieces)
    {
        var options = new List<TextRange>();
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        // For each distance at which a piece last stood, the repetition ends where the distance changes.
        int run = 0, distance = 0;
        for (var i = 0; i <= pieces.Count; i++)
        {
            var line = i < pieces.Count ? pieces[i].Of(text) : default;
            var isOption = !line.IsEmpty && LineShape.CountWords(line) <= MaxOptionWords && !LineShape.EndsLikeSentence(line);
            var key = isOption ? line.ToString() : "";
            var since = isOption && last.TryGetValue(key, out var before) ? i - before : 0;
            if (isOption) last[key] = i;
            else last.Clear();
            if (since > 0 && since == distance)
            {
                run++;
                continue;
            }

            if (distance is >= MinOptions and <= MaxOptions && run >= (MinLists - 1) * distance)
                for (var j = i - run - distance; j < i; j++) options.Add(pieces[j]);
            (distance, run) = (since, since > 0 ? 1 : 0);
        }

        return options;
    }
}
