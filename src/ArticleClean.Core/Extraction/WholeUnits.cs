using ArticleClean.Extraction.Features;
using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction;

/// <summary>
/// Completes what makes sense only as a whole: a list, a definition list, a table or a disclosure that stands within the
/// content is kept with all its entries where most of its words are kept. A small box that asks readers to sign up or to pay, by its class
/// and by a phrase, goes as a whole where most of its words go.
/// </summary>
internal static class WholeUnits
{
    /// <summary>The share of a unit's words that must be chosen.</summary>
    private const double MinChosen = 0.5;

    /// <summary>The largest unit, as a share of the words chosen: a larger one lays out the page, or is the content itself.</summary>
    private const double MaxShare = 0.5;

    /// <summary>The largest box of the page's own, in words: a larger one holds the article, whatever it is called.</summary>
    private const int MaxBox = 80;

    private static readonly int Boxes = ClassGroup.BitsOf("form");

    private const CueKinds Asked = CueKinds.Newsletter | CueKinds.Subscription | CueKinds.Follow;

    private static readonly int[] Units = [.. new[] { "ul", "ol", "dl", "table", "details" }.Select(tag => ElementTags.Of(tag).Code)];

    /// <summary>Completes the units in a choice.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">For each block its words.</param>
    /// <param name="chosen">For each block whether it is chosen.</param>
    public static void Complete(PageAnalysis page, ReadOnlySpan<int> words, bool[] chosen)
    {
        var first = Array.IndexOf(chosen, true);
        var last = Array.LastIndexOf(chosen, true);
        var all = Count(words, chosen, 0, chosen.Length).Chosen;
        var end = 0;
        foreach (ref readonly var element in page.Elements)
        {
            // Units in a unit that was looked at are a part of it.
            if (element.BlockStart < end || element.BlockStart <= first || element.BlockEnd > last) continue;
            if (element.BlockEnd - element.BlockStart < 2 || !Units.Contains(element.Tag)) continue;
            var unit = Count(words, chosen, element.BlockStart, element.BlockEnd);
            if (unit.All > MaxShare * all) continue;
            end = element.BlockEnd;
            if (unit.All > 0 && unit.Chosen >= MinChosen * unit.All) chosen.AsSpan(element.BlockStart..element.BlockEnd).Fill(true);
        }
    }

    /// <summary>Drops what is left of small boxes that ask readers for something, where most of their words are dropped.</summary>
    /// <param name="page">The page.</param>
    /// <param name="words">For each block its words.</param>
    /// <param name="chosen">For each block whether it is chosen.</param>
    public static void DropRests(PageAnalysis page, ReadOnlySpan<int> words, bool[] chosen)
    {
        foreach (ref readonly var element in page.Elements)
        {
            if ((element.OwnGroups & Boxes) == 0 || element.BlockEnd - element.BlockStart < 2) continue;
            if (page.Sums.Between(element.BlockStart, element.BlockEnd).Words > MaxBox) continue;
            var box = Count(words, chosen, element.BlockStart, element.BlockEnd);
            if (box.Chosen > 0 && box.Chosen < MinChosen * box.All && Asks(page, element.BlockStart, element.BlockEnd))
                chosen.AsSpan(element.BlockStart..element.BlockEnd).Clear();
        }
    }

    private static bool Asks(PageAnalysis page, int start, int end)
    {
        for (var i = start; i < end; i++)
            if ((page.Text.Blocks[i].StrongCues & Asked) != 0) return true;
        return false;
    }

    private static (long Chosen, long All) Count(ReadOnlySpan<int> words, bool[] chosen, int start, int end)
    {
        long kept = 0, all = 0;
        for (var i = start; i < end; i++)
        {
            all += words[i];
            if (chosen[i]) kept += words[i];
        }

        return (kept, all);
    }
}
