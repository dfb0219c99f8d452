using ArticleClean.Documents;
using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction;

/// <summary>
/// Finds chosen blocks that repeat what stands before them, such as a quoted post or a second copy for small screens. After
/// the extraction study, section 4.4. A paragraph that repeats another of the same element, word for word, is the
/// author's own: a refrain, a note that holds in two places.
/// </summary>
internal static class NearDuplicates
{
    /// <summary>Shorter blocks repeat for good reasons.</summary>
    private const int LeastWords = 12;

    /// <summary>How many words in a row are compared.</summary>
    private const int Run = 4;

    /// <summary>The share of a block's runs that must have occurred.</summary>
    private const double Share = 0.9;

    /// <summary>References repeat themselves in lists, entry by entry; listings and tables do too. A quotation in a list, of posts for one, is compared.</summary>
    private static readonly int ListTags = ElementTags.Of("li").Bit | ElementTags.Of("dl").Bit;

    private static readonly int Paragraph = ElementTags.Of("p").Code;

    /// <summary>Where repetitions are more than this share of the words chosen, the page itself repeats: nothing is dropped.</summary>
    private const double MostDropped = 0.5;

    /// <summary>Finds the repetitions in a choice.</summary>
    /// <param name="page">The page.</param>
    /// <param name="chosen">For each block whether it is chosen.</param>
    /// <returns>The blocks that repeat earlier ones; none where the page itself repeats.</returns>
    public static IReadOnlyList<int> Find(PageAnalysis page, bool[] chosen)
    {
        var seen = new HashSet<ulong>(CountWords(page, chosen));
        var paragraphs = new HashSet<(int Parent, ulong Words)>();
        var dropped = new List<int>();
        int words = 0, droppedWords = 0;
        for (var i = 0; i < chosen.Length; i++)
        {
            if (!chosen[i]) continue;
            var hashes = page.Text.WordsOf(i);
            words += hashes.Length;
            var runs = hashes.Length - Run + 1;
            var isRefrain = ParentOf(page, i) is { } parent && !paragraphs.Add((parent, KeyOf(hashes)));
            if (!isRefrain && IsCompared(page, i))
            {
                var repeated = 0;
                for (var at = 0; at < runs; at++)
                    if (seen.Contains(KeyOf(hashes.Slice(at, Run)))) repeated++;
                if (repeated >= Share * runs)
                {
                    dropped.Add(i);
                    droppedWords += hashes.Length;
                    continue;
                }
            }

            for (var at = 0; at < runs; at++) seen.Add(KeyOf(hashes.Slice(at, Run)));
        }

        return droppedWords > MostDropped * words ? [] : dropped;
    }

    private static int CountWords(PageAnalysis page, bool[] chosen)
    {
        var words = 0;
        for (var i = 0; i < chosen.Length; i++)
            if (chosen[i]) words += page.Text.Blocks[i].Words;
        return words;
    }

    /// <summary>The element that a paragraph stands in; <c>null</c> for a block that is none, or a quotation's.</summary>
    private static int? ParentOf(PageAnalysis page, int block) =>
        page.Owners[block] is var owner and >= 0 && page.Elements[owner].Tag == Paragraph && page.Document.Blocks[block].Container is not QuoteContainer ? page.Elements[owner].Parent : null;

    private static bool IsCompared(PageAnalysis page, int block)
    {
        var owner = page.Owners[block];
        var container = page.Document.Blocks[block].Container;
        return page.Text.Blocks[block].Words >= LeastWords
            && page.Document.Blocks[block].Kind != BlockKind.Preformatted
            && container is not TableCellContainer
            && (container is QuoteContainer || owner < 0 || (page.Elements[owner].Around & ListTags) == 0);
    }

    private static ulong KeyOf(ReadOnlySpan<uint> words)
    {
        var key = 14695981039346656037UL;
        foreach (var word in words) key = (key ^ word) * 1099511628211UL;
        return key;
    }
}
