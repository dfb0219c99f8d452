using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction;

/// <summary>
/// Finds the articles that a page appends to its own, as pages that scroll without end do: further <c>article</c> elements with
/// running text and a heading of the title's level, behind the one that holds the page's title.
/// </summary>
internal static class NextArticles
{
    /// <summary>Words of running text from which on an element is an article, and not a teaser or a comment.</summary>
    private const int MinWords = 60;

    private static readonly int Article = ElementTags.Of("article").Code;

    /// <summary>Finds such articles.</summary>
    /// <param name="page">The page.</param>
    /// <param name="titleHeading">The block that shows the page's title; -1 where there is none.</param>
    /// <returns>Their blocks.</returns>
    public static IReadOnlyList<int> Find(PageAnalysis page, int titleHeading)
    {
        var blocks = new List<int>();
        if (titleHeading < 0) return blocks;
        var level = page.Document.Blocks[titleHeading].HeadingLevel;
        var end = -1;
        foreach (ref readonly var element in page.Elements)
        {
            if (element.Tag != Article || page.Sums.Between(element.BlockStart, element.BlockEnd).LongWords < MinWords) continue;
            if (element.BlockStart <= titleHeading && titleHeading < element.BlockEnd) end = element.BlockEnd;
            if (end < 0 || element.BlockStart < end || !HasTitle(page, element.BlockStart, element.BlockEnd, level)) continue;
            blocks.AddRange(Enumerable.Range(element.BlockStart, element.BlockEnd - element.BlockStart));
            end = element.BlockEnd;
        }

        return blocks;
    }

    /// <summary>Whether a heading in a range has the level of the page's title, or a higher one.</summary>
    private static bool HasTitle(PageAnalysis page, int start, int end, int level)
    {
        for (var i = start; i < end; i++)
            if (page.Document.Blocks[i].HeadingLevel is > 0 and var other && other <= level) return true;
        return false;
    }
}
