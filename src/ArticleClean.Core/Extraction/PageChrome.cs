using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction;

/// <summary>Tells a whole page from a fragment, or a page so bare that all of it is content.</summary>
internal static class PageChrome
{
    private static readonly int Tags =
        ElementTags.Of("nav").Bit | ElementTags.Of("header").Bit | ElementTags.Of("footer").Bit | ElementTags.Of("aside").Bit | ElementTags.Of("form").Bit
        | ElementTags.Of("button").Bit | ElementTags.Of("dialog").Bit;

    private const ElementFlags Roles = ElementFlags.Navigation | ElementFlags.Complementary | ElementFlags.Dialog | ElementFlags.Control;

    /// <summary>The class groups that name chrome, as bits: see <see cref="ClassGroup.Names"/>.</summary>
    private const int Groups = (1 << 2) | (1 << 3) | (1 << 4) | (1 << 5) | (1 << 6) | (1 << 7) | (1 << 8) | (1 << 9) | (1 << 10) | (1 << 20);

    /// <summary>Whether an element of the page is chrome by its tag, its role or its class.</summary>
    public static bool IsIn(PageAnalysis page)
    {
        foreach (ref readonly var element in page.Elements)
            if ((element.Around & Tags) != 0 || (element.Flags & Roles) != 0 || (element.OwnGroups & Groups) != 0) return true;
        return false;
    }
}
