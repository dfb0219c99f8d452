using ArticleClean.Extraction.Stripped;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters;

/// <summary>Removes from stripped text the residue that no phrase of the vocabulary names: headlines of other articles, menus, captions without a credit.</summary>
internal sealed class LearnedFilter(SegmentClassifier classifier) : IBlockFilter
{
    /// <inheritdoc/>
    public string Name => "learned";

    /// <inheritdoc/>
    public string Description => "removes residue that no phrase names from stripped text, by a learned judgement (menus, headlines, captions)";

    /// <inheritdoc/>
    public FilterScope Scope => FilterScope.Text;

    /// <inheritdoc/>
    public void Apply(FilterContext context) => JudgedSegments.Cut(context, classifier, CueKinds.None, "learned", "outside the article");
}
