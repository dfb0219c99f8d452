using ArticleClean.Documents;
using ArticleClean.Extraction.Features;
using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction;

/// <summary>
/// Fills short gaps in the content: doubtful blocks between two that are surely content, which neither lead to other pages
/// nor hold a phrase of the vocabulary, and stand in no element that is named after something else.
/// </summary>
internal static class ContentGaps
{
    /// <summary>The longest gap, in words; a longer one is a section of its own, and judged by itself.</summary>
    private const int MaxWords = 80;

    /// <summary>A gap is filled if it is content at least this probably. Cross-validated: 0.03 to 0.25 are level.</summary>
    private const double MinProbability = 0.1;

    /// <summary>The blocks around a gap must be content at least this probably.</summary>
    private const float MinEdgeProbability = 0.6f;

    private const ElementFlags ApartByRole =
        ElementFlags.Hidden | ElementFlags.Navigation | ElementFlags.Complementary | ElementFlags.Dialog | ElementFlags.Control;

    private static readonly int ApartByTag = new[] { "nav", "header", "footer", "aside", "form", "button", "dialog", "figure" }
        .Aggregate(0, (bits, tag) => bits | ElementTags.Of(tag).Bit);

    private static readonly int ApartByClass =
        ClassGroup.BitsOf("side", "foot", "comment", "related", "social", "ads", "form", "meta", "caption");

    /// <summary>Fills the gaps of a choice.</summary>
    /// <param name="page">The page.</param>
    /// <param name="probabilities">For each block how probably it is content.</param>
    /// <param name="words">For each block its words.</param>
    /// <param name="chosen">For each block whether it is chosen.</param>
    public static void Fill(PageAnalysis page, ReadOnlySpan<float> probabilities, ReadOnlySpan<int> words, bool[] chosen)
    {
        var before = -1;
        for (var i = 0; i < chosen.Length; i++)
        {
            if (!chosen[i]) continue;
            if (before >= 0 && i - before > 1 && IsGap(page, probabilities, words, before, i))
                chosen.AsSpan((before + 1)..i).Fill(true);
            before = i;
        }
    }

    private static bool IsGap(PageAnalysis page, ReadOnlySpan<float> probabilities, ReadOnlySpan<int> words, int before, int after)
    {
        if (Math.Min(probabilities[before], probabilities[after]) < MinEdgeProbability) return false;
        var common = page.Owners[before];
        while (common >= 0 && page.Elements[common].BlockEnd <= after) common = page.Elements[common].Parent;
        if (common < 0) return false;
        double hits = 0;
        var all = 0;
        for (var i = before + 1; i < after; i++)
        {
            if (IsApart(page, i, page.Elements[common])) return false;
            all += words[i];
            hits += probabilities[i] * words[i];
            if (all > MaxWords) return false;
        }

        return all > 0 && hits >= MinProbability * all;
    }

    /// <summary>Whether a block shows that it is something else than the blocks around it.</summary>
    /// <param name="page">The page.</param>
    /// <param name="block">The block.</param>
    /// <param name="around">The element around it and its neighbours: what is said of it is said of them, too.</param>
    private static bool IsApart(PageAnalysis page, int block, in ElementState around)
    {
        ref readonly var text = ref page.Text.Blocks[block];
        if (text.OutwardLinks > 0 || text.StrongCues != CueKinds.None || page.Document.Blocks[block].Kind == BlockKind.Caption) return true;
        if (page.Owners[block] < 0) return true;
        ref readonly var owner = ref page.Elements[page.Owners[block]];
        return (owner.Around & ~around.Around & ApartByTag) != 0
            || (owner.Flags & ~around.Flags & ApartByRole) != 0
            || (owner.AroundGroups & ~around.AroundGroups & ApartByClass) != 0;
    }
}
