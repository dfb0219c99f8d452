namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// What tells glued words from names: a weight for each value of <see cref="GlueEvidence"/>, in tenths of log odds, and what
/// is known of single words. As a file: the count of the weights, the weights, the lexicon. The one that ships is written
/// by the evaluation project's <c>fit-boundaries</c>. Immutable and thread-safe.
/// </summary>
/// <param name="weights">The weights.</param>
/// <param name="lexicon">The words.</param>
internal sealed class GlueModel(sbyte[] weights, GlueLexicon lexicon)
{
    private static readonly Lazy<GlueModel> Loaded = new(Load);

    /// <summary>The model that ships with the library; read when it is first asked for.</summary>
    public static GlueModel Shipped => Loaded.Value;

    public GlueLexicon Lexicon => lexicon;

    /// <summary>The sum of the weights; over zero, the boundary is restored.</summary>
    public int Sum(ReadOnlySpan<short> evidence)
    {
        var sum = 0;
        foreach (var value in evidence) sum += weights[value];
        return sum;
    }

    /// <summary>Writes the model; the same one gives the same bytes.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream);
        writer.Write(weights.Length);
        foreach (var weight in weights) writer.Write(weight);
        lexicon.Write(writer);
    }

    private static GlueModel Load()
    {
        const string Name = "glue.model";
        using var file = typeof(GlueModel).Assembly.GetManifestResourceStream(Name) ?? throw new InvalidOperationException($"{Name} is not in the assembly");
        using var reader = new BinaryReader(file);
        var weights = new sbyte[reader.ReadInt32()];
        if (weights.Length != GlueEvidence.Size) throw new InvalidDataException("the weights of boundaries are for other evidence; fit them again");
        for (var i = 0; i < weights.Length; i++) weights[i] = reader.ReadSByte();
        return new GlueModel(weights, GlueLexicon.Read(reader));
    }
}
