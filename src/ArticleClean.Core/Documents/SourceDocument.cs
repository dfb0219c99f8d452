namespace ArticleClean.Documents;

/// <summary>One document as it came from its source: bytes, and what was said about them.</summary>
/// <param name="Name">What messages and outputs call the document, such as a path or <c>-</c> for standard input.</param>
/// <param name="Bytes">The document's bytes, already decompressed.</param>
public sealed record SourceDocument(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A charset label that overrules what the bytes say of themselves (HTTP header, user); <c>null</c> where none is known.</summary>
    public string? Charset { get; init; }

    /// <summary>The media type the source declared, such as <c>text/html</c>; <c>null</c> where it declared none.</summary>
    public string? ContentType { get; init; }

    /// <summary>Where the document was found; relative links are resolved against it. <c>null</c> where unknown.</summary>
    public Uri? Url { get; init; }

    /// <summary>What the shard says that the document is a record of; <c>null</c> where it is none.</summary>
    public SourceRecord? Record { get; init; }
}
