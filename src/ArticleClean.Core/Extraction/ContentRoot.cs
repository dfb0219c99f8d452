using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction;

/// <summary>
/// Finds the element that holds the content best, and doubts what follows it: after an article come its readers'
/// comments, the next story and lists of related pages, and they read like articles themselves. In a thread come the
/// replies, which are content too: the root is then a post by its class, and so are they.
/// </summary>
internal static class ContentRoot
{
    /// <summary>What follows the root stays only if it is content at least this probably.</summary>
    private const float LeastAfter = 0.7f;

    /// <summary>An element that explains less than this share of the choice's expected F1 is no root: a thread, or a page of many sections.</summary>
    private const double LeastShare = 0.8;

    /// <summary>The class group of a forum's posts, as a bit.</summary>
    private static readonly int PostGroup = ClassGroup.BitsOf("message");

    /// <summary>Takes out of a choice what follows the root and is not content beyond doubt.</summary>
    /// <param name="page">The page.</param>
    /// <param name="probabilities">For each block how probably it is content.</param>
    /// <param name="words">For each block its words.</param>
    /// <param name="chosen">For each block whether it is chosen.</param>
    /// <param name="expectedF1">The F1 that the choice is expected to have.</param>
    public static void DropAfter(PageAnalysis page, ReadOnlySpan<float> probabilities, ReadOnlySpan<int> words, bool[] chosen, double expectedF1)
    {
        var before = new (double Hits, long Words)[words.Length + 1];
        for (var i = 0; i < words.Length; i++) before[i + 1] = (before[i].Hits + (probabilities[i] * words[i]), before[i].Words + words[i]);

        double best = 0;
        var (start, end) = (0, chosen.Length);
        foreach (ref readonly var element in page.Elements)
        {
            var (first, last) = (before[element.BlockStart], before[element.BlockEnd]);
            if (last.Words == first.Words) continue;
            var f1 = 2 * (last.Hits - first.Hits) / (last.Words - first.Words + before[^1].Hits);
            if (f1 > best) (best, start, end) = (f1, element.BlockStart, element.BlockEnd);
        }

        if (best < LeastShare * expectedF1 || end == chosen.Length) return;
        var isThread = IsPost(page, LongestIn(start, end, probabilities, words));
        for (var i = end; i < chosen.Length; i++)
            if (probabilities[i] < LeastAfter && !(isThread && IsPost(page, i))) chosen[i] = false;
    }

    /// <summary>The block with the most words of content.</summary>
    private static int LongestIn(int start, int end, ReadOnlySpan<float> probabilities, ReadOnlySpan<int> words)
    {
        var longest = start;
        for (var i = start; i < end; i++)
            if (probabilities[i] * words[i] > probabilities[longest] * words[longest]) longest = i;
        return longest;
    }

    private static bool IsPost(PageAnalysis page, int block) =>
        page.Owners[block] is var owner and >= 0 && (page.Elements[owner].AroundGroups & PostGroup) != 0;
}
