using ArticleClean.Documents;

namespace ArticleClean.Extraction;

/// <summary>
/// Tells whether what a page sets apart stands within its content: a quoted post, a figure's caption. It does where the text
/// beside it, in the nearest element that has such, is content.
/// </summary>
internal static class ContentNeighbours
{
    /// <summary>So many elements outwards text is looked for, and so many blocks without text are passed over.</summary>
    private const int MaxLevels = 6, MaxWordless = 50;

    /// <summary>Whether the text right before blocks, or right behind them, is content.</summary>
    /// <param name="document">The page.</param>
    /// <param name="chosen">For each block whether it is content.</param>
    /// <param name="start">The first block.</param>
    /// <param name="end">The block after the last one.</param>
    public static bool AreContent(ParsedDocument document, bool[] chosen, int start, int end)
    {
        var at = document.Blocks[start].Element;
        for (var level = 0; at >= 0 && level < MaxLevels; at = document.Elements[at].Parent)
        {
            var element = document.Elements[at];
            if (element.BlockStart >= start && element.BlockEnd <= end) continue;
            level++;
            var before = start - 1;
            while (before >= element.BlockStart && start - before < MaxWordless && !document.Blocks[before].HasText) before--;
            var after = end;
            while (after < element.BlockEnd && after - end < MaxWordless && !document.Blocks[after].HasText) after++;
            var hasBefore = before >= element.BlockStart && document.Blocks[before].HasText;
            var hasAfter = after < element.BlockEnd && document.Blocks[after].HasText;
            if (hasBefore || hasAfter) return (hasBefore && chosen[before]) || (hasAfter && chosen[after]);
        }

        return false;
    }
}
