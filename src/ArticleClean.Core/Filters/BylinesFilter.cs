using ArticleClean.Extraction.Stripped;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters;

/// <summary>Removes from stripped text who wrote it, when, after what source, and what it is filed under. A page says so by its elements, and is left alone.</summary>
internal sealed class BylinesFilter(SegmentClassifier classifier) : IBlockFilter
{
    private const CueKinds Kinds = CueKinds.Byline | CueKinds.Dates | CueKinds.Source | CueKinds.Tags;

    /// <inheritdoc/>
    public string Name => "bylines";

    /// <inheritdoc/>
    public string Description => "removes bylines, dates, sources and tags from stripped text (By Ann Lee, 5 min read)";

    /// <inheritdoc/>
    public FilterScope Scope => FilterScope.Text;

    /// <inheritdoc/>
    public void Apply(FilterContext context) => JudgedSegments.Cut(context, classifier, Kinds, "byline", "who wrote it, when, or what it is filed under");
}
