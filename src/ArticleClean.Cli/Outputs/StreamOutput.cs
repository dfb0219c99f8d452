using ArticleClean.Cli.Batches;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Outputs;

/// <summary>All documents in one stream, such as standard output.</summary>
/// <param name="stream">Where they go; closed at the end.</param>
/// <param name="name">What messages call it.</param>
/// <param name="writeError">Writes a line for a document that failed; <c>null</c> where the format has none.</param>
internal sealed class StreamOutput(Stream stream, string name, ErrorLine? writeError) : IOutput
{
    public Placement Place(DocumentEntry entry) => new(entry);

    public void Write(Placement placement, Outcome outcome)
    {
        var output = outcome.Output;
        if (outcome.Kind == OutcomeKind.Failed) output = writeError?.Invoke(placement.Entry, outcome.Message!) ?? default;
        if (!output.IsEmpty) OutputException.Guard(name, () => stream.Write(output.Span));
    }

    public void Complete() => OutputException.Guard(name, stream.Flush);

    public void Dispose() => stream.Dispose();
}
