using ArticleClean.Documents;
using ZstdSharp;

namespace ArticleClean.Sources;

/// <summary>Opens zstd (RFC 8878), of one frame or several. A frame's checksum, where it has one, is checked by the library.</summary>
internal static class Zstd
{
    public static bool IsZstd(ReadOnlySpan<byte> bytes) => bytes is [0x28, 0xB5, 0x2F, 0xFD, ..];

    public static ArraySegment<byte> Decompress(ArraySegment<byte> compressed, long maxBytes, WorkBudget budget)
    {
        try
        {
            using var stream = new DecompressionStream(new MemoryStream(compressed.Array!, compressed.Offset, compressed.Count, writable: false));
            return BoundedReader.ReadAll(stream, maxBytes, budget);
        }
        catch (Exception e) when (e is ZstdException or EndOfStreamException)
        {
            throw Damaged(e);
        }
    }

    public static DocumentException Damaged(Exception? inner) =>
        new(DocumentErrorKind.Damaged, "its zstd data is damaged or ends early; fetch it again", inner);
}
