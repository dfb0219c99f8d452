using System.IO.Compression;
using System.IO.Hashing;
using ArticleClean.Sources;
using ArticleClean.Sources.Shards;
using ArticleClean.Tests.Laws;
using ArticleClean.Tests.Support;

namespace ArticleClean.Fuzzing.Targets;

/// <summary>Reads a shard from a file, from a pipe and from a compressed file, and cleans its documents.</summary>
internal static class Shard
{
    private static readonly ArticleCleaner Cleaner = Cleaning.As(format: null);

    /// <summary>Checks that a shard has the same entries in whatever way it comes, and that its documents can be cleaned.</summary>
    /// <param name="input">The bytes of the shard.</param>
    /// <param name="open">Makes the source of a stream.</param>
    public static void Check(byte[] input, Func<Func<Stream>, IDocumentSource> open)
    {
        var expected = Entries(open(() => new MemoryStream(input, writable: false)), isCleaned: true);
        Compare("a pipe", new Endless(input, times: input.Length == 0 ? 0 : 1));
        if (!IsCompressed(input)) Compare("gzip", new MemoryStream(Compress(input), writable: false));

        void Compare(string place, Stream stream)
        {
            var actual = Entries(open(() => stream), isCleaned: false);
            if (actual != expected) throw new LawBrokenException($"from {place} come the entries\n{actual}\ninstead of\n{expected}");
        }
    }

    /// <summary>What is compressed already is opened once: compressed again, it holds other entries.</summary>
    private static bool IsCompressed(byte[] input) => Gzip.IsGzip(input) || Zstd.IsZstd(input) || ZstdFrames.IsSkippable(input);

    private static byte[] Compress(byte[] input)
    {
        using var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionLevel.Fastest)) gzip.Write(input);
        return file.ToArray();
    }

    /// <summary>All that a source says of its entries, a line for each.</summary>
    private static string Entries(IDocumentSource source, bool isCleaned) =>
        string.Join('\n', source.Entries().Select(entry => $"{entry.Name} {entry.Record} {Document(entry, isCleaned)} {Original(entry)}"));

    private static string Document(DocumentEntry entry, bool isCleaned)
    {
        try
        {
            var document = entry.Read(Cleaning.MaxBytes, Cleaner.NewBudget());
            if (isCleaned) Cleaning.Check(new LawDocument(document, Cleaner), Conservation.EveryCharacterIsKeptOrRemoved);
            return $"{document.Url} {document.ContentType} {document.Charset} {Hash(document.Bytes.Span)}";
        }
        catch (DocumentException e) when (Cleaning.IsExpected(e))
        {
            return e.Kind.ToString();
        }
    }

    private static string Original(DocumentEntry entry)
    {
        try
        {
            using var original = entry.OpenOriginal();
            using var bytes = new MemoryStream();
            original.CopyTo(bytes);
            return Hash(bytes.ToArray());
        }
        catch (DocumentException e)
        {
            return e.Kind.ToString();
        }
    }

    private static string Hash(ReadOnlySpan<byte> bytes) => $"{bytes.Length} bytes {XxHash3.HashToUInt64(bytes):x}";
}
