using ArticleClean.Filters;
using ArticleClean.Segments;
using ArticleClean.Vocabulary;

namespace CustomFilter;

/// <summary>Removes sentences that thank a sponsor from stripped text, with the advertisement's label before them.</summary>
public sealed class SponsorsFilter : IBlockFilter
{
    private static readonly string[] Starts =
        ["This post is sponsored by ", "This episode is brought to you by ", "Thanks to our sponsor "];

    /// <inheritdoc/>
    public string Name => "sponsors";

    /// <inheritdoc/>
    public string Description => "removes sentences that thank a sponsor";

    /// <inheritdoc/>
    public FilterScope Scope => FilterScope.Text;

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var segments = context.Segments.Segments;
        for (var i = 0; i < segments.Count; i++)
        {
            if (!IsThanks(segments[i].Range.Of(context.Text))) continue;
            context.Cut(segments[i].Range, "sponsor", "thanks a sponsor");
            if (i > 0 && IsLabel(context.Segments, segments[i - 1]))
                context.Cut(segments[i - 1].Range, "sponsor", "the label of what thanks a sponsor");
        }
    }

    private static bool IsLabel(SegmentedText text, TextSegment segment) =>
        text.Cues.Skip(segment.FirstCue).Take(segment.CueCount).Any(cue => (cue.Kinds & CueKinds.Advertising) != 0);

    private static bool IsThanks(ReadOnlySpan<char> sentence)
    {
        foreach (var start in Starts)
            if (sentence.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
