using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>
/// Finds the options of a page's selection lists in stripped text: each list has all of them, so that the same short
/// pieces stand in the same order three times and more, with nothing between. The first list stays, and refrains and rounds, which are shorter, do too.
/// </summary>
internal static class RepeatedOptions
{
    private const int MinOptions = 8, MaxOptions = 60, MinLists = 3;

    private const int MaxOptionWords = 8;

    /// <summary>The pieces that are options of a list that stood before.</summary>
    public static List<TextRange> Find(string text, IReadOnlyList<TextRange> pieces)
    {
        var options = new List<TextRange>();
        var last = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        // How far back the same option stood, how many pieces in a row stand as far behind theirs, and where the first of all may be.
        int distance = 0, run = 0, first = 0;
        for (var i = 0; i <= pieces.Count; i++)
        {
            var line = i < pieces.Count ? pieces[i].Of(text) : default;
            var isOption = !line.IsEmpty && LineShape.CountWords(line) <= MaxOptionWords && !LineShape.EndsLikeSentence(line);
            var since = isOption && last.TryGetValue(line, out var before) && before >= first ? i - before : 0;
            if (isOption) last[line] = i;
            else first = i + 1;
            if (since > 0 && since == distance)
            {
                run++;
                continue;
            }

            if (distance is >= MinOptions and <= MaxOptions && run >= (MinLists - 1) * distance)
                for (var j = i - run; j < i - (run % distance); j++) options.Add(pieces[j]);
            (distance, run) = (since, since > 0 ? 1 : 0);
        }

        return options;
    }
}
