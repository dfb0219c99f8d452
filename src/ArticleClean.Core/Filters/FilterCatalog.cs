using ArticleClean.Extraction;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters.Boundaries;

namespace ArticleClean.Filters;

/// <summary>
/// Every filter by name, in the order in which they run. Help, <c>--filter</c>, <c>articleclean filters</c> and the
/// benchmarks follow from this table: a new filter is one file and one line here.
/// </summary>
public static class FilterCatalog
{
    /// <summary>The filters, in their order.</summary>
    public static IReadOnlyList<IBlockFilter> All { get; } =
    [
        // What a user says of a site holds before all that is concluded.
        new RulesFilter(),

        // What the page's own markup names needs no other evidence.
        new ControlsFilter(),

        // Code. It nests (JSON in scripts, scripts in attributes), so the four share one pass in which the outermost
        // piece takes what is in it; their order among themselves decides nothing. First of all, since they know what
        // they cut by parsing it, and what they leave is prose.
        new AdConfigJsonFilter(),
        new ScriptResidueFilter(),
        new CssResidueFilter(),
        new MarkupResidueFilter(),

        // On what the machine residue leaves: where paragraphs start is what captions and related links are judged by.
        new BoundariesFilter(() => GlueModel.Shipped),
        // Of stripped text each removes its own subject, by one judgement that they share.
        new CaptionsFilter(SegmentClassifier.Shipped),
        new CommentsFilter(SegmentClassifier.Shipped),
        new BylinesFilter(SegmentClassifier.Shipped),
        new RelatedFilter(SegmentClassifier.Shipped),
        new PromotionsFilter(SegmentClassifier.Shipped),
        new ShareFilter(SegmentClassifier.Shipped),
        new NoticesFilter(SegmentClassifier.Shipped),
        new LearnedFilter(SegmentClassifier.Shipped),
        // Last, since it judges whole blocks: what can be named more exactly is named so first.
        new BoilerplateFilter(LearnedClassifier.Shipped),
    ];

    /// <summary>Finds a filter by its name.</summary>
    /// <param name="name">The name, in lower case.</param>
    /// <returns>The filter; <c>null</c> where none has that name.</returns>
    public static IBlockFilter? Find(string name) => All.FirstOrDefault(filter => filter.Name == name);
}
