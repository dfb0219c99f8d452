using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction;

/// <summary>The page's title is metadata: a heading at the top of the content that only repeats it is not content.</summary>
internal static class TitleHeading
{
    /// <summary>Finds the heading of the first level that the choice starts with, if all its words are the title's.</summary>
    /// <param name="page">The page.</param>
    /// <param name="chosen">For each block whether it is chosen.</param>
    /// <returns>The heading's block; -1 where there is none.</returns>
    public static int Find(PageAnalysis page, bool[] chosen)
    {
        var first = 0;
        while (first < chosen.Length && (!chosen[first] || page.Text.Blocks[first].Words == 0)) first++;
        if (first == chosen.Length || page.Document.Blocks[first].HeadingLevel != 1 || page.Document.Metadata.HeadTitle is not { } title) return -1;

        var words = HeadingFeatures.WordsOf(title).ToHashSet();
        foreach (var word in page.Text.WordsOf(first))
            if (!words.Contains(word)) return -1;
        return first;
    }
}
