using ArticleClean.Extraction.Stripped;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters;

/// <summary>Removes from stripped text what sells or invites: advertisements, newsletters, subscriptions, calls to follow.</summary>
internal sealed class PromotionsFilter(SegmentClassifier classifier) : IBlockFilter
{
    private const CueKinds Kinds = CueKinds.Advertising | CueKinds.Newsletter | CueKinds.Subscription | CueKinds.Follow;

    /// <inheritdoc/>
    public string Name => "promotions";

    /// <inheritdoc/>
    public string Description => "removes advertisements and calls to subscribe, follow or sign up from stripped text (Sign up for our newsletter)";

    /// <inheritdoc/>
    public FilterScope Scope => FilterScope.Text;

    /// <inheritdoc/>
    public void Apply(FilterContext context) => JudgedSegments.Cut(context, classifier, Kinds, "promotion", "an advertisement or a call to subscribe or follow");
}
