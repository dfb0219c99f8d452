using ArticleClean.Extraction;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters.Boundaries;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters;

/// <summary>
/// Every filter by name, in the order in which they run. Help, <c>--filter</c>, <c>articleclean filters</c> and the
/// benchmarks follow from this table: a new filter is one file and one line here, or a row where the judgement of stripped
/// text is all it needs.
/// </summary>
public static class FilterCatalog
{
    /// <summary>The filters, in their order.</summary>
    public static IReadOnlyList<IBlockFilter> All { get; } = With(SegmentClassifier.Shipped, () => GlueModel.Shipped);

    /// <summary>The filter of <c>--standfirst drop</c>. It is none of <see cref="All"/>, and runs after them.</summary>
    public static IBlockFilter Standfirst { get; } = new StandfirstFilter();

    /// <summary>Finds a filter by its name.</summary>
    /// <param name="name">The name, in lower case.</param>
    /// <returns>The filter; <c>null</c> where none has that name.</returns>
    public static IBlockFilter? Find(string name) => All.FirstOrDefault(filter => filter.Name == name);

    /// <summary>The same filters with models of one's own for stripped text.</summary>
    /// <param name="judge">Judges stripped text; one judgement serves all filters.</param>
    /// <param name="boundaries">Gives the model that tells glued words from names.</param>
    internal static IReadOnlyList<IBlockFilter> With(SegmentClassifier judge, Func<GlueModel> boundaries) =>
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
        new BoundariesFilter(boundaries),

        // Of stripped text each removes its own subject, by one judgement that they share.
        new CommentsFilter(judge),
        new CaptionsFilter(judge),
        new JudgedFilter(judge)
        {
            Name = "bylines",
            Description = "removes bylines, dates, sources and tags from stripped text (By Ann Lee, 5 min read)",
            Kinds = CueKinds.Byline | CueKinds.Dates | CueKinds.Source | CueKinds.Tags,
            Code = "byline",
            Subject = "who wrote it, when, or what it is filed under",
        },
        new RelatedFilter(judge),
        new JudgedFilter(judge)
        {
            Name = "promotions",
            Description =
                "removes advertisements and calls to subscribe, follow or sign up from stripped text (Sign up for our newsletter)",
            Kinds = CueKinds.Advertising | CueKinds.Newsletter | CueKinds.Subscription | CueKinds.Follow,
            Code = "promotion",
            Subject = "an advertisement or a call to subscribe or follow",
        },
        new ShareFilter(judge),
        new JudgedFilter(judge)
        {
            Name = "notices",
            Description = "removes notices of cookies, rights and agencies from stripped text (All rights reserved)",
            Kinds = CueKinds.Cookies | CueKinds.Copyright,
            Code = "notice",
            Subject = "a notice of cookies, rights or an agency",
        },
        new JudgedFilter(judge)
        {
            Name = "learned",
            Description = "removes residue that no phrase names from stripped text, by a learned judgement (menus, headlines, captions)",
            Kinds = CueKinds.None,
            Code = "learned",
            Subject = "outside the article",
        },

        // It judges whole blocks: what can be named more exactly is named so first.
        new BoilerplateFilter(LearnedClassifier.Shipped),

        // Last, since its share of the main content tells whether a hidden text is what scripts show.
        new HiddenFilter(),
    ];
}
