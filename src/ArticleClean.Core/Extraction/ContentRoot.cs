using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction;

/// <summary>
/// Finds the element that holds the content best, and doubts what follows it: after an article come its readers'
/// comments, the next story and lists of related pages, and they read like articles themselves.
/// </summary>
internal static class ContentRoot
{
    /// <summary>What follows the root stays only if it is content at least this probably.</summary>
    private const float LeastAfter = 0.7f;

    /// <summary>An element that explains less than this share of the choice's expected F1 is no root: a thread, or a page of many sections.</summary>
    private const double LeastShare = 0.85;

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
        var end = chosen.Length;
        foreach (ref readonly var element in page.Elements.AsSpan())
        {
            var (first, last) = (before[element.BlockStart], before[element.BlockEnd]);
            if (last.Words == first.Words) continue;
            var f1 = 2 * (last.Hits - first.Hits) / (last.Words - first.Words + before[^1].Hits);
            if (f1 > best) (best, end) = (f1, element.BlockEnd);
        }

        if (best < LeastShare * expectedF1) return;
        for (var i = end; i < chosen.Length; i++)
            if (probabilities[i] < LeastAfter) chosen[i] = false;
    }
}
