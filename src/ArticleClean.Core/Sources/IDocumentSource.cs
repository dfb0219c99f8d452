namespace ArticleClean.Sources;

/// <summary>One input that yields documents: a file, a folder, a stream.</summary>
public interface IDocumentSource
{
    /// <summary>
    /// Its documents, in an order that depends on the input alone. Nothing is read before it is asked for; what cannot
    /// be read is an entry too, so that one bad document never ends the others.
    /// </summary>
    IEnumerable<DocumentEntry> Entries();
}
