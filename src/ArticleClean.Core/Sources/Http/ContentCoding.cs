using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using ArticleClean.Documents;

namespace ArticleClean.Sources.Http;

/// <summary>The content codings of HTTP (RFC 9110, section 8.4): gzip, deflate, br, zstd.</summary>
internal static class ContentCoding
{
    private const int ZlibHeader = 2, AdlerLength = 4;

    /// <exception cref="DocumentException">The bytes are damaged, too large, or coded as nobody knows.</exception>
    public static ReadOnlyMemory<byte> Decode(string coding, ReadOnlyMemory<byte> bytes, long maxBytes, WorkBudget budget) => coding switch
    {
        "identity" or "none" => bytes,
        "gzip" or "x-gzip" => Gzip.IsGzip(bytes.Span) ? Gzip.Decompress(bytes.ToArray(), maxBytes, budget) : Undone(coding, bytes),
        "zstd" => Zstd.IsZstd(bytes.Span) ? Zstd.Decompress(bytes.ToArray(), maxBytes, budget) : Undone(coding, bytes),
        "deflate" => Deflate(bytes, maxBytes, budget),
        "br" => Brotli(bytes.Span, maxBytes, budget) ?? Undone(coding, bytes),
        _ => Undone(coding, bytes),
    };

    /// <summary>The bytes as they are, where they can be a page.</summary>
    private static ReadOnlyMemory<byte> Undone(string coding, ReadOnlyMemory<byte> bytes) =>
        HtmlSignature.IsAtStartOf(bytes.Span) ? bytes : throw Damaged(coding, null);

    /// <summary>zlib's format, as the standard has it, or bare deflate, as some servers do.</summary>
    private static ReadOnlyMemory<byte> Deflate(ReadOnlyMemory<byte> bytes, long maxBytes, WorkBudget budget)
    {
        var isZlib = bytes.Length > ZlibHeader + AdlerLength && (bytes.Span[0] & 0x0F) == 8 && BinaryPrimitives.ReadUInt16BigEndian(bytes.Span) % 31 == 0;
        if (!isZlib && HtmlSignature.IsAtStartOf(bytes.Span)) return bytes;
        try
        {
            using var stream = new DeflateStream(new MemoryStream((isZlib ? bytes[ZlibHeader..] : bytes).ToArray()), CompressionMode.Decompress);
            var content = BoundedReader.ReadAll(stream, maxBytes, budget);
            // The platform takes data that end early for shorter data; zlib's checksum does not.
            if (isZlib && Adler(content) != BinaryPrimitives.ReadUInt32BigEndian(bytes.Span[^AdlerLength..])) throw Damaged("deflate", null);
            return content;
        }
        catch (InvalidDataException e)
        {
            throw Damaged("deflate", e);
        }
    }

    /// <summary>The content; <c>null</c> where the bytes are none of Brotli's from the start.</summary>
    private static ReadOnlyMemory<byte>? Brotli(ReadOnlySpan<byte> bytes, long maxBytes, WorkBudget budget)
    {
        var content = new ArrayBufferWriter<byte>(bytes.Length * 4);
        var decoder = new BrotliDecoder();
        try
        {
            while (true)
            {
                var status = decoder.Decompress(bytes, content.GetSpan(16 * 1024), out var consumed, out var written);
                bytes = bytes[consumed..];
                content.Advance(written);
                budget.Spend(consumed + written);
                if (content.WrittenCount > maxBytes) throw DocumentException.TooLarge(maxBytes);
                if (status == OperationStatus.Done) return content.WrittenMemory;
                if (status == OperationStatus.DestinationTooSmall) continue;
                return content.WrittenCount == 0 && status == OperationStatus.InvalidData ? null : throw Damaged("br", null);
            }
        }
        finally
        {
            decoder.Dispose();
        }
    }

    /// <summary>Adler-32 (RFC 1950, section 9).</summary>
    private static uint Adler(ReadOnlySpan<byte> bytes)
    {
        const uint modulus = 65521;
        var (a, b) = (1u, 0u);
        foreach (var value in bytes)
        {
            a = (a + value) % modulus;
            b = (b + a) % modulus;
        }

        return (b << 16) | a;
    }

    private static DocumentException Damaged(string coding, Exception? inner) =>
        new(DocumentErrorKind.Damaged, $"its {coding} content coding is damaged or ends early", inner);
}
