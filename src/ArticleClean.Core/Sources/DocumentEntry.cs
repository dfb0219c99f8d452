using System.Runtime.ExceptionServices;
using ArticleClean.Documents;

namespace ArticleClean.Sources;

/// <summary>A document that a source has, not read yet. Safe to read on any thread.</summary>
public sealed class DocumentEntry
{
    private readonly Func<Stream> _open;

    internal DocumentEntry(string name, string? path, Func<Stream> open)
    {
        Name = name;
        Path = path;
        _open = open;
    }

    /// <summary>What messages and outputs call the document, such as a path or <c>-</c> for standard input.</summary>
    public string Name { get; }

    /// <summary>The full path of its file; <c>null</c> where it has none.</summary>
    public string? Path { get; }

    /// <summary>Why it cannot be read, where its source knows that already; <see cref="Read"/> throws it.</summary>
    public Exception? Failure { get; private init; }

    /// <summary>Reads the document; gzip, known by its first bytes, is opened.</summary>
    /// <param name="maxBytes">The most bytes to read, compressed and decompressed; reading stops there.</param>
    /// <exception cref="DocumentException">It is larger than <paramref name="maxBytes"/>, or its compressed bytes are damaged or end early.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public SourceDocument Read(long maxBytes)
    {
        using var stream = _open();
        var bytes = BoundedReader.ReadAll(stream, maxBytes);
        return new SourceDocument(Name, Gzip.IsGzip(bytes) ? Gzip.Decompress(bytes, maxBytes) : bytes);
    }

    internal static DocumentEntry Unreadable(string name, string? path, Exception failure) =>
        new(name, path, () => throw Rethrown(failure)) { Failure = failure };

    private static Exception Rethrown(Exception failure)
    {
        ExceptionDispatchInfo.Throw(failure);
        return failure;
    }
}
