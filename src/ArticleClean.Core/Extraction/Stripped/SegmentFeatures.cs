using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Stripped;

/// <summary>
/// The features of a stripped text's segments, as the trees read them in training and in use. Made for one text; for one
/// thread.
/// </summary>
internal sealed class SegmentFeatures
{
    /// <summary>The name of each feature, in the order of a row.</summary>
    public static readonly string[] Names =
    [
        .. SegmentTextFeatures.Names, .. SegmentCueFeatures.Names, .. SegmentListFeatures.Names, .. SegmentPlaceFeatures.Names,
        .. SegmentNeighbourFeatures.Names, .. SegmentTopicFeatures.Names, .. SegmentWholeFeatures.Names,
    ];

    private readonly (FeatureGroup Group, int Count)[] _groups;
    private readonly SegmentWholeFeatures _whole;

    /// <summary>Prepares the features of a text.</summary>
    /// <param name="page">The text's analysis.</param>
    public SegmentFeatures(SegmentAnalysis page)
    {
        _groups =
        [
            (new SegmentTextFeatures(page), SegmentTextFeatures.Names.Length),
            (new SegmentCueFeatures(page), SegmentCueFeatures.Names.Length),
            (page.Lists, SegmentListFeatures.Names.Length),
            (new SegmentPlaceFeatures(page), SegmentPlaceFeatures.Names.Length),
            (new SegmentNeighbourFeatures(page), SegmentNeighbourFeatures.Names.Length),
            (new SegmentTopicFeatures(page), SegmentTopicFeatures.Names.Length),
        ];
        _whole = new SegmentWholeFeatures(page);
    }

    /// <summary>How many features a segment has of its own; those of the whole text follow.</summary>
    public static int OwnCount => Names.Length - SegmentWholeFeatures.Names.Length;

    /// <summary>The features that all segments of the text share, which follow their own in a row.</summary>
    public ReadOnlySpan<float> OfText => _whole.Row;

    /// <summary>Writes all features of a segment.</summary>
    /// <param name="segment">Index of the segment.</param>
    /// <param name="row">Where to write; as long as there are names.</param>
    public void Write(int segment, Span<float> row)
    {
        WriteOwn(segment, row);
        OfText.CopyTo(row[OwnCount..]);
    }

    /// <summary>Writes a segment's own features.</summary>
    /// <param name="segment">Index of the segment.</param>
    /// <param name="row">Where to write; at least <see cref="OwnCount"/> long.</param>
    public void WriteOwn(int segment, Span<float> row)
    {
        var at = 0;
        foreach (var (group, count) in _groups)
        {
            group.Write(segment, row.Slice(at, count));
            at += count;
        }
    }
}
