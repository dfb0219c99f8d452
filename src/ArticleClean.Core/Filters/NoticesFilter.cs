using ArticleClean.Extraction.Stripped;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters;

/// <summary>Removes from stripped text a page's notices: cookies and consent, browsers, rights, the feet of agencies' texts.</summary>
internal sealed class NoticesFilter(SegmentClassifier classifier) : IBlockFilter
{
    private const CueKinds Kinds = CueKinds.Cookies | CueKinds.Copyright;

    /// <inheritdoc/>
    public string Name => "notices";

    /// <inheritdoc/>
    public string Description => "removes notices of cookies, rights and agencies from stripped text (All rights reserved)";

    /// <inheritdoc/>
    public FilterScope Scope => FilterScope.Text;

    /// <inheritdoc/>
    public void Apply(FilterContext context) => JudgedSegments.Cut(context, classifier, Kinds, "notice", "a notice of cookies, rights or an agency");
}
