namespace ArticleClean.Extraction;

/// <summary>
/// Chooses, from the probabilities of a page's blocks, the set of blocks with the highest expected F1, with some caution: a
/// threshold for each page. After the extraction study, section 4.4.
/// </summary>
internal static class ContentSelection
{
    /// <summary>A page whose expected content is fewer words than this has none, unless a block is content more probably than not.</summary>
    private const double LeastWords = 10;

    /// <summary>
    /// How much more content is reckoned with than the probabilities sum up to. They are taken as independent, but a
    /// page's blocks are right or wrong together, and what is lost costs more then. Cross-validated: 1 is better for articles by
    /// 0.001, 1.2 for threads and documentation by 0.002.
    /// </summary>
    private const double Caution = 1.2;

    /// <summary>Chooses the content.</summary>
    /// <param name="probabilities">For each block how probably it is content.</param>
    /// <param name="words">For each block its words.</param>
    /// <param name="isWholePage">Whether it is a page with chrome, which may be all there is; a fragment is never empty.</param>
    /// <returns>For each block whether it is chosen, and the F1 that the choice is expected to have.</returns>
    public static (bool[] Chosen, double ExpectedF1) Choose(ReadOnlySpan<float> probabilities, ReadOnlySpan<int> words, bool isWholePage)
    {
        var order = new int[probabilities.Length];
        var keys = new float[probabilities.Length];
        double expected = 0;
        var mayBeEmpty = isWholePage;
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            keys[i] = -probabilities[i];
            expected += probabilities[i] * words[i];
            if (probabilities[i] > 0.5f) mayBeEmpty = false;
        }

        var chosen = new bool[order.Length];
        if (mayBeEmpty && expected < LeastWords) return (chosen, 0);
        Array.Sort(keys, order);
        double hits = 0, best = 0, expectedF1 = 0;
        long length = 0;
        var count = 0;
        for (var i = 0; i < order.Length; i++)
        {
            hits += probabilities[order[i]] * words[order[i]];
            length += words[order[i]];
            var cautious = length == 0 ? 0 : hits / (length + (Caution * expected));
            if (cautious < best) continue;
            best = cautious;
            expectedF1 = length == 0 ? 0 : 2 * hits / (length + expected);
            count = i + 1;
        }

        for (var i = 0; i < count; i++) chosen[order[i]] = true;
        return (chosen, expectedF1);
    }
}
