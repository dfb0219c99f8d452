using System.Runtime.ExceptionServices;
using ArticleClean.Documents;
using ArticleClean.Sources.Http;

namespace ArticleClean.Sources;

/// <summary>A document that a source has, not read yet. Safe to read on any thread.</summary>
public sealed class DocumentEntry
{
    private readonly Func<Stream> _open;
    private readonly Func<long, WorkBudget, ReadBuffer?, SourceDocument> _read;

    /// <summary>A document that is all of a stream.</summary>
    internal DocumentEntry(string name, string? path, Func<Stream> open)
    {
        // What comes through a pipe can be read once: opened again, it has nothing, or waits for ever.
        var isOnce = false;
        ReadOnlyMemory<byte>? kept = null;
        Name = name;
        Path = path;
        _open = () => !isOnce ? open() : kept is { } bytes ? new MemoryStream(bytes.ToArray(), writable: false) : throw new IOException("it was read, and can be read once only");
        _read = (maxBytes, budget, memory) =>
        {
            using var stream = open();
            isOnce = !stream.CanSeek;
            var bytes = BoundedReader.ReadAll(stream, maxBytes, budget, isOnce ? null : memory);
            if (isOnce) kept = bytes;
            return SavedPage.Open(new SourceDocument(name, Compression.Open(bytes, maxBytes, budget)), maxBytes, budget);
        };
    }

    /// <summary>A document that is a record of a shard.</summary>
    /// <param name="name">What outputs call it.</param>
    /// <param name="shard">What messages call the shard.</param>
    /// <param name="record">What the shard says of it.</param>
    /// <param name="original">The record as the shard has it.</param>
    /// <param name="read">Makes the document of it.</param>
    internal DocumentEntry(
        string name, string shard, SourceRecord record, ReadOnlyMemory<byte> original, Func<long, WorkBudget, SourceDocument> read)
    {
        Name = name;
        Shard = shard;
        Record = record;
        _open = () => new MemoryStream(original.ToArray(), writable: false);
        _read = (maxBytes, budget, _) => read(maxBytes, budget) with { Record = record };
    }

    /// <summary>What messages and outputs call the document, such as a path or <c>-</c> for standard input.</summary>
    public string Name { get; }

    /// <summary>The full path of its own file; <c>null</c> where it has none.</summary>
    public string? Path { get; }

    /// <summary>What the shard says that it is a record of; <c>null</c> where it is none.</summary>
    public SourceRecord? Record { get; private init; }

    /// <summary>What messages call the shard that it is a record of, its path or <c>-</c>; <c>null</c> where it is none.</summary>
    public string? Shard { get; private init; }

    /// <summary>Why it cannot be read, where its source knows that already; <see cref="Read"/> throws it.</summary>
    public Exception? Failure { get; private init; }

    /// <summary>Reads the document; gzip and zstd, known by their first bytes, are opened.</summary>
    /// <param name="maxBytes">The most bytes to read, compressed and decompressed; reading stops there.</param>
    /// <param name="budget">Counts the work, a unit for each byte read or decompressed; <c>null</c> for work without a limit.</param>
    /// <param name="memory">Memory to read a file into; <c>null</c> for memory of the document's own.</param>
    /// <exception cref="DocumentException">It is larger than <paramref name="maxBytes"/>, over the budget, damaged, or not a page.
    /// </exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public SourceDocument Read(long maxBytes, WorkBudget? budget = null, ReadBuffer? memory = null)
    {
        try
        {
            return _read(maxBytes, budget ?? WorkBudget.Unlimited(), memory);
        }
        catch (WorkLimitException e)
        {
            throw DocumentException.TimedOut(e);
        }
    }

    /// <summary>Opens the document as it came: a file's bytes, or a record with all its headers; of a damaged record what there is of it.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="DocumentException">Nothing of it could be read, or it is a record that was too large to hold.</exception>
    public Stream OpenOriginal() => _open();

    internal static DocumentEntry Unreadable(string name, string? path, Exception failure) =>
        new(name, path, () => throw Rethrown(failure)) { Failure = failure };

    /// <summary>A record that cannot be read, with its bytes, where they are at hand.</summary>
    internal static DocumentEntry UnreadableRecord(string name, string shard, Exception failure, SourceRecord? record = null, byte[]? original = null) => original is { } bytes
        ? new(name, shard, record ?? new SourceRecord(), bytes, (_, _) => throw Rethrown(failure)) { Failure = failure }
        : new(name, null, () => throw Rethrown(failure)) { Failure = failure, Shard = shard, Record = record ?? new SourceRecord() };

    private static Exception Rethrown(Exception failure)
    {
        ExceptionDispatchInfo.Throw(failure);
        return failure;
    }
}
