using ArticleClean.Resources;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// What tells glued words from names: a weight for each value of <see cref="GlueEvidence"/>, in tenths of log odds, and what
/// is known of single words. As a file of tables, little-endian: the count of the weights, the weights, the lexicon. The one that
/// ships is written by the evaluation project's <c>fit-boundaries</c>. Immutable and thread-safe.
/// </summary>
/// <param name="weights">The weights.</param>
/// <param name="lexicon">The words.</param>
internal sealed class GlueModel(Table<sbyte> weights, GlueLexicon lexicon)
{
    private static readonly Lazy<GlueModel> Loaded = new(() => Read(EmbeddedFile.Open("glue.model")));

    /// <summary>The model that ships with the library; opened when it is first asked for.</summary>
    public static GlueModel Shipped => Loaded.Value;

    public GlueLexicon Lexicon => lexicon;

    /// <summary>The sum of the weights; over zero, the boundary is restored.</summary>
    public int Sum(ReadOnlySpan<short> evidence)
    {
        var values = weights.Span;
        var sum = 0;
        foreach (var value in evidence) sum += values[value];
        return sum;
    }

    /// <summary>Writes the model; the same one gives the same bytes.</summary>
    public void Write(Stream stream)
    {
        var writer = new TableWriter(stream);
        writer.Write(weights.Span.Length);
        writer.Write(weights.Span);
        lexicon.Write(writer);
    }

    private static GlueModel Read(ReadOnlyMemory<byte> file)
    {
        var reader = new TableReader(file);
        var count = reader.ReadInt32();
        if (count != GlueEvidence.Size) throw new InvalidDataException("the weights of boundaries are for other evidence; fit them again");
        return new GlueModel(reader.Read<sbyte>(count), new GlueLexicon(reader));
    }
}
