namespace ArticleClean.Extraction.Features;

/// <summary>Some features of a page's blocks that are computed together. Made for one page; for one thread.</summary>
internal abstract class FeatureGroup
{
    /// <summary>Writes the features of a block, one for each of the group's names, in their order.</summary>
    /// <param name="block">Index of the block.</param>
    /// <param name="row">Where to write; as long as the group has names.</param>
    public abstract void Write(int block, Span<float> row);

    /// <summary>ln(1 + x): sizes are told apart by their ratio.</summary>
    public static float Log(float value) => MathF.Log(1 + Math.Max(0, value));
}
