using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Stripped;

/// <summary>The features of a stripped text's pieces: what the trees read. Training and shipping compute them here. Made for one text; for one thread.</summary>
internal sealed class PieceFeatures
{
    /// <summary>The name of each feature, in the order of a row.</summary>
    public static readonly string[] Names = [.. PieceTextFeatures.Names, .. PiecePlaceFeatures.Names, .. PieceNeighbourFeatures.Names, .. PieceTopicFeatures.Names, .. PiecePageFeatures.Names];

    private readonly (FeatureGroup Group, int Count)[] _groups;

    /// <summary>Prepares the features of a text.</summary>
    /// <param name="page">The text's analysis, made with <paramref name="lexicon"/>.</param>
    /// <param name="lexicon">The learned lexicon.</param>
    public PieceFeatures(PieceAnalysis page, Lexicon lexicon) =>
        _groups =
        [
            (new PieceTextFeatures(page), PieceTextFeatures.Names.Length),
            (new PiecePlaceFeatures(page), PiecePlaceFeatures.Names.Length),
            (new PieceNeighbourFeatures(page), PieceNeighbourFeatures.Names.Length),
            (new PieceTopicFeatures(page, lexicon), PieceTopicFeatures.Names.Length),
            (new PiecePageFeatures(page), PiecePageFeatures.Names.Length),
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
