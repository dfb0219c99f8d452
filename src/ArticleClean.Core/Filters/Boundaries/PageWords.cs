using System.Collections.Frozen;

namespace ArticleClean.Filters.Boundaries;

/// <summary>Words of a page's small pieces (buttons, labels, headings of boxes): they stand alone on every page, and so are glued on both sides.</summary>
internal static class PageWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = (
        "About Account Advertisement Advertising Answer Articles Author Back Blog Books Business Careers Category Comments Company Conclusion "
        + "Cons Contact Cookies Copyright Credit Culture Date Description Details Director Documentation Donate Download Education Email English Events Example "
        + "Facebook Features Follow Gallery Health History Home Image Industries Ingredients Instagram Instructions Introduction Jobs Latest Legal "
        + "Life Links Location Login Media Members Menu Money Movies Music Name News Newsletter Next Opinion Overview Partners Photo Photos "
        + "Photographer Pinterest Podcast Podcasts Politics Popular Posts Previous Price Pricing Print Privacy Products Pros Question Ratings Recipe Recipes "
        + "Reddit References Related Reply Resources Results Reviews Science Search Section Security Services Share Shop Shopping Sign Signup Size Solutions "
        + "Source Sources Specifications Specs Sponsored Sports Staff Starter Store Stories Style Submit Subscribe Summary Support Tags Team Tech Technology "
        + "Terms Tips Title Topics Travel Trending Tweet Twitter Update Updated Verdict Video Videos Views Weather Website Weight World Yes")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
