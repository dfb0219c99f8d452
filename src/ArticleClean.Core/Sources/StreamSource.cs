namespace ArticleClean.Sources;

/// <summary>One document from a stream, such as standard input.</summary>
/// <param name="name">What messages and outputs call it.</param>
/// <param name="open">Opens the stream when the document is read; called once, and the stream is closed after.</param>
public sealed class StreamSource(string name, Func<Stream> open) : IDocumentSource
{
    /// <inheritdoc/>
    public IEnumerable<DocumentEntry> Entries() => [new DocumentEntry(name, path: null, open)];
}
