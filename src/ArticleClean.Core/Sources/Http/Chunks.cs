using System.Buffers.Text;

namespace ArticleClean.Sources.Http;

/// <summary>The chunked transfer coding (RFC 9112, section 7.1).</summary>
internal static class Chunks
{
    /// <summary>The chunks' content; <c>null</c> where the body does not begin with one, so that the archive has joined them already.</summary>
    /// <exception cref="DocumentException">A later chunk is damaged, or the last is missing.</exception>
    public static byte[]? Join(ReadOnlySpan<byte> body)
    {
        using var content = new MemoryStream(body.Length);
        for (var isFirst = true; ; isFirst = false)
        {
            if (ReadSize(ref body) is not { } size || size > body.Length) return isFirst ? null : throw Damaged();
            if (size == 0) return content.ToArray();
            content.Write(body[..size]);
            body = body[size..];
            if (body.StartsWith("\r\n"u8)) body = body[2..];
            else if (body.StartsWith("\n"u8)) body = body[1..];
            else if (isFirst) return null;
            else throw Damaged();
        }
    }

    /// <summary>A size in hexadecimal digits, extensions behind it, and the line's end.</summary>
    private static int? ReadSize(ref ReadOnlySpan<byte> body)
    {
        var end = body.IndexOf((byte)'\n');
        if (end < 0 || !Utf8Parser.TryParse(body[..end], out int size, out var digits, 'x') || size < 0) return null;
        if (body[digits..end].TrimStart(" \t"u8) is not ([] or [(byte)';', ..] or [(byte)'\r'])) return null;
        body = body[(end + 1)..];
        return size;
    }

    private static DocumentException Damaged() => new(DocumentErrorKind.Damaged, "its chunks are damaged or end early");
}
