using ArticleClean.Cli.Batches;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Outputs;

/// <summary>One document in one file, plain or compressed, which appears when it is whole.</summary>
internal sealed class FileOutput : IOutput
{
    private readonly string _name;
    private readonly ErrorLine? _writeError;
    private readonly AtomicFile _file;
    private bool _hasResult;

    /// <param name="path">The file, as messages call it.</param>
    /// <param name="overwrite">Whether a file that is there is replaced.</param>
    /// <param name="writeError">Writes a line for a document that failed; <c>null</c> where the format has none.</param>
    public FileOutput(string path, bool overwrite, ErrorLine? writeError)
    {
        _name = path;
        _writeError = writeError;
        AtomicFile? file = null;
        OutputException.Guard(path, () => file = new AtomicFile(Path.GetFullPath(path), overwrite));
        _file = file!;
    }

    public Placement Place(DocumentEntry entry) => new(entry);

    public void Write(Placement placement, Outcome outcome)
    {
        var output = outcome.Output;
        if (outcome.Kind == OutcomeKind.Failed)
        {
            if (_writeError is null) return;
            output = _writeError(placement.Entry, outcome.Message!);
        }

        if (output.IsEmpty && !outcome.HasResult) return;
        _hasResult = true;
        OutputException.Guard(_name, () => _file.Write(Compressed(output.Span)));
    }

    /// <summary>Puts the file in its place, unless the document gave no result: a file that failed to come is not an empty one.</summary>
    public void Complete()
    {
        if (_hasResult) OutputException.Guard(_name, () => _file.Commit(flush: true));
    }

    public void Dispose() => _file.Dispose();

    private ReadOnlySpan<byte> Compressed(ReadOnlySpan<byte> output)
    {
        var compressed = new MemoryStream();
        using var writer = new StretchWriter(compressed, StretchWriter.CompressionOf(_name));
        writer.Write(output);
        writer.EndStretch();
        return compressed.GetBuffer().AsSpan(0, (int)compressed.Length);
    }
}
