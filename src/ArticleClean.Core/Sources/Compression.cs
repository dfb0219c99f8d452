using ArticleClean.Documents;

namespace ArticleClean.Sources;

/// <summary>Opens what is compressed, known by its first bytes: gzip and zstd.</summary>
internal static class Compression
{
    /// <summary>The content; the bytes themselves where they are not compressed.</summary>
    /// <exception cref="DocumentException">The content is larger than the limit, or damaged.</exception>
    public static ArraySegment<byte> Open(ArraySegment<byte> bytes, long maxBytes, WorkBudget budget) =>
        Gzip.IsGzip(bytes) ? Gzip.Decompress(bytes, maxBytes, budget)
        : Zstd.IsZstd(bytes) ? Zstd.Decompress(bytes, maxBytes, budget)
        : bytes;
}
