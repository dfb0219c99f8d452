using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using ArticleClean.Documents;

namespace ArticleClean.Sources;

/// <summary>
/// Opens gzip (RFC 1952), of one member or several. The platform's stream takes a file that ends early for a shorter
/// one; here the checksum and length that close a file must agree with what came out.
/// </summary>
internal static class Gzip
{
    /// <summary>CRC-32 and length of a member, both little-endian.</summary>
    private const int TrailerLength = 8;

    /// <summary>The deflate data of an empty member: one final block with nothing in it. Some writers end a file with one.</summary>
    private static ReadOnlySpan<byte> EmptyDeflate => [0x03, 0x00];

    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, ..];

    public static ArraySegment<byte> Decompress(ArraySegment<byte> compressed, long maxBytes, WorkBudget budget)
    {
        ArraySegment<byte> content;
        try
        {
            using var stream = new GZipStream(new MemoryStream(compressed.Array!, compressed.Offset, compressed.Count, writable: false), CompressionMode.Decompress);
            content = BoundedReader.ReadAll(stream, maxBytes, budget);
        }
        catch (InvalidDataException e)
        {
            throw Damaged(e);
        }

        return EndsWhole(compressed, content) ? content : throw Damaged(null);
    }

    /// <summary>Whether the last member's trailer fits what came out; the members before it were checked by the platform.</summary>
    private static bool EndsWhole(ReadOnlySpan<byte> compressed, ReadOnlySpan<byte> content)
    {
        if (compressed.Length < TrailerLength + EmptyDeflate.Length) return false;
        var trailer = compressed[^TrailerLength..];
        var checksum = BinaryPrimitives.ReadUInt32LittleEndian(trailer);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(trailer[4..]);
        // Zeros at the end may be a file that was never written to its end.
        if (length == 0) return checksum == 0 && compressed[..^TrailerLength].EndsWith(EmptyDeflate);
        return length <= content.Length && Crc32.HashToUInt32(content[^(int)length..]) == checksum;
    }

    public static DocumentException Damaged(Exception? inner) =>
        new(DocumentErrorKind.Damaged, "its gzip data is damaged or ends early; fetch it again", inner);
}
