using ArticleClean.Documents;
using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction;

/// <summary>
/// Finds what a choice starts with and is metadata, not content: the heading that only repeats the page's title, and
/// short lines that name the author or the date and are marked so by their class too.
/// </summary>
internal static class LeadingMetadata
{
    /// <summary>A block of this many words is running text: what follows it is no longer the top.</summary>
    private const int TextWords = 15;

    /// <summary>A line that is content at least this probably stays.</summary>
    private const float MostProbable = 0.75f;

    /// <summary>The class group of authors and dates, as a bit: see <see cref="ClassGroup.Names"/>.</summary>
    private const int MetaGroup = 1 << 11;

    /// <summary>Finds the metadata at the top of a choice.</summary>
    /// <param name="page">The page.</param>
    /// <param name="probabilities">For each block how probably it is content.</param>
    /// <param name="chosen">For each block whether it is chosen.</param>
    /// <returns>The blocks, each with the reason why it is none of the content.</returns>
    public static IEnumerable<(int Block, string Reason)> Find(PageAnalysis page, float[] probabilities, bool[] chosen)
    {
        var isFirst = true;
        for (var i = 0; i < chosen.Length; i++)
        {
            if (!chosen[i] || page.Text.Blocks[i].Words == 0) continue;
            if (isFirst && RepeatsTitle(page, i)) yield return (i, "repeats the page's title");
            isFirst = false;
            if (page.Text.Blocks[i].Words >= TextWords) yield break;
            if (probabilities[i] < MostProbable && IsByline(page, i)) yield return (i, "names the author or the date");
        }
    }

    private static bool RepeatsTitle(PageAnalysis page, int block)
    {
        if (page.Document.Blocks[block].HeadingLevel != 1 || page.Document.Metadata.HeadTitle is not { } title) return false;
        var words = HeadingFeatures.WordsOf(title).ToHashSet();
        foreach (var word in page.Text.WordsOf(block))
            if (!words.Contains(word)) return false;
        return true;
    }

    private static bool IsByline(PageAnalysis page, int block)
    {
        if (page.Document.Blocks[block].Kind == BlockKind.Heading || (page.Text.Blocks[block].Cues & (Cue.Date | Cue.Byline)) == 0) return false;
        var groups = page.InlineGroups[block] | (page.Owners[block] is var owner and >= 0 ? page.Elements[owner].OwnGroups : 0);
        return (groups & MetaGroup) != 0;
    }
}
