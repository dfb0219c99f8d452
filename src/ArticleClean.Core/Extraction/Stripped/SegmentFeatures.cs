using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Stripped;

/// <summary>The features of a stripped text's pieces: what the trees read. Training and shipping compute them here. Made for one text; for one thread.</summary>
internal sealed class SegmentFeatures
{
    /// <summary>The name of each feature, in the order of a row.</summary>
    public static readonly string[] Names = [.. SegmentTextFeatures.Names, .. SegmentCueFeatures.Names, .. SegmentPlaceFeatures.Names, .. SegmentNeighbourFeatures.Names, .. SegmentTopicFeatures.Names, .. SegmentWholeFeatures.Names];

    private readonly (FeatureGroup Group, int Count)[] _groups;

    /// <summary>Prepares the features of a text.</summary>
    /// <param name="page">The text's analysis, made with <paramref name="lexicon"/>.</param>
    /// <param name="cues">The cues of all segments.</param>
    /// <param name="lexicon">The learned lexicon.</param>
    public SegmentFeatures(SegmentAnalysis page, IReadOnlyList<Segments.CueHit> cues, Lexicon lexicon) =>
        _groups =
        [
            (new SegmentTextFeatures(page), SegmentTextFeatures.Names.Length),
            (new SegmentCueFeatures(page, cues), SegmentCueFeatures.Names.Length),
            (new SegmentPlaceFeatures(page), SegmentPlaceFeatures.Names.Length),
            (new SegmentNeighbourFeatures(page), SegmentNeighbourFeatures.Names.Length),
            (new SegmentTopicFeatures(page, lexicon), SegmentTopicFeatures.Names.Length),
            (new SegmentWholeFeatures(page), SegmentWholeFeatures.Names.Length),
        ];

    /// <summary>Writes the features of a piece.</summary>
    /// <param name="piece">Index of the piece.</param>
    /// <param name="row">Where to write; as long as there are names.</param>
    public void Write(int piece, Span<float> row)
    {
        var at = 0;
        foreach (var (group, count) in _groups)
        {
            group.Write(piece, row.Slice(at, count));
            at += count;
        }
    }
}
