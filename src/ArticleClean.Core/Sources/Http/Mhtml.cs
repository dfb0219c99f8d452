using System.Buffers.Text;
using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Sources.Http;

/// <summary>
/// A page as browsers save it with its images in one file: MHTML (RFC 2557). Its first part that is HTML is the page; a mail is read
/// the same way. Measured: MimeKit, the library for mail, adds 1.0 MB to a native program of 15.3 MB, for this one form.
/// </summary>
internal static class Mhtml
{
    /// <summary>Parts in parts that are opened; more than any program writes.</summary>
    private const int MaxDepth = 8;

    /// <summary>The page; <c>null</c> where the document is no such file, or has no page in it.</summary>
    /// <param name="document">The document as it was read.</param>
    /// <param name="maxBytes">The most bytes of the page.</param>
    /// <param name="budget">Counts the work.</param>
    public static SourceDocument? Open(SourceDocument document, long maxBytes, WorkBudget budget)
    {
        var bytes = document.Bytes.Span;
        if (!HttpFields.AreIn(bytes, skipsFirst: false)) return null;
        var headerLength = HttpFields.LengthIn(bytes);
        var fields = HttpFields.Read(bytes[..headerLength], skipsFirst: false);
        if (fields["MIME-Version"] is null) return null;
        budget.Spend(bytes.Length);
        var (part, head) = FindPage(document.Bytes[headerLength..], fields);
        if (head is null) return null;
        var page = Decode(part.Span, head["Content-Transfer-Encoding"]);
        if (page.Length > maxBytes) throw DocumentException.TooLarge(maxBytes);
        var type = MediaType.Parse(head["Content-Type"]);
        var address = fields["Snapshot-Content-Location"] ?? head["Content-Location"];
        return new SourceDocument(document.Name, page)
        {
            ContentType = "text/html",
            Charset = type.KnownCharset,
            Url = document.Url ?? (Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null),
        };
    }

    private static bool IsPage(string type) => type is "text/html" or "application/xhtml+xml";

    private static bool HoldsParts(string type) => type.StartsWith("multipart/", StringComparison.Ordinal);

    /// <summary>The first part that is HTML, and its header; no header where there is none.</summary>
    private static (ReadOnlyMemory<byte> Part, HttpFields? Head) FindPage(ReadOnlyMemory<byte> body, HttpFields fields)
    {
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            var type = MediaType.Parse(fields["Content-Type"]);
            if (IsPage(type.Name)) return (body, fields);
            if (!HoldsParts(type.Name) || Boundary(fields["Content-Type"]) is not { } boundary) break;
            if (FirstWanted(body, Encoding.UTF8.GetBytes("--" + boundary)) is not var (part, head)) break;
            (body, fields) = (part, head);
        }

        return (default, null);
    }

    /// <summary>The first part that is HTML or holds parts.</summary>
    private static (ReadOnlyMemory<byte> Part, HttpFields Head)? FirstWanted(ReadOnlyMemory<byte> body, ReadOnlySpan<byte> mark)
    {
        var next = NextMark(body.Span, 0, mark);
        while (next >= 0)
        {
            var start = next + mark.Length;
            next = NextMark(body.Span, start, mark);
            var part = next < 0 ? body[start..] : body[start..next];
            // What is left of the mark's own line is the first line of the header.
            var length = HttpFields.LengthIn(part.Span);
            if (length < 0) continue;
            var head = HttpFields.Read(part.Span[..length]);
            var name = MediaType.Parse(head["Content-Type"]).Name;
            if (IsPage(name) || HoldsParts(name)) return (part[length..], head);
        }

        return null;
    }

    /// <summary>Where the next mark stands at a line's start; -1 where there is none.</summary>
    private static int NextMark(ReadOnlySpan<byte> body, int start, ReadOnlySpan<byte> mark)
    {
        while (start < body.Length && body[start..].IndexOf(mark) is >= 0 and var at)
        {
            if (start + at == 0 || body[start + at - 1] == (byte)'\n') return start + at;
            start += at + 1;
        }

        return -1;
    }

    private static string? Boundary(string? type)
    {
        const string Name = "boundary=";
        var at = type?.IndexOf(Name, StringComparison.OrdinalIgnoreCase) ?? -1;
        if (at < 0) return null;
        var value = type![(at + Name.Length)..];
        var boundary = value is ['"', ..] ? value[1..].Split('"')[0] : value.Split(';')[0].Trim();
        return boundary.Length > 0 ? boundary : null;
    }

    private static byte[] Decode(ReadOnlySpan<byte> part, string? coding) => coding?.Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => FromQuotedPrintable(part),
        "base64" => FromBase64(part),
        _ => part.ToArray(),
    };

    /// <summary>RFC 2045, section 6.7: <c>=3D</c> is a byte, and a sign at a line's end joins two lines.</summary>
    private static byte[] FromQuotedPrintable(ReadOnlySpan<byte> text)
    {
        var bytes = new byte[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != (byte)'=')
            {
                bytes[count++] = text[i];
                continue;
            }

            var end = i + 1;
            while (end < text.Length && text[end] is (byte)' ' or (byte)'\t' or (byte)'\r') end++;
            if (end == text.Length || text[end] == (byte)'\n') i = end;
            else if (i + 2 < text.Length && Utf8Parser.TryParse(text.Slice(i + 1, 2), out byte value, out var read, 'x') && read == 2)
            {
                bytes[count++] = value;
                i += 2;
            }
            else bytes[count++] = text[i];
        }

        return bytes[..count];
    }

    /// <summary>RFC 2045, section 6.8; what stands behind a damaged group is lost.</summary>
    private static byte[] FromBase64(ReadOnlySpan<byte> text)
    {
        var digits = new byte[text.Length + 4];
        var length = 0;
        foreach (var c in text)
            if (char.IsAsciiLetterOrDigit((char)c) || c is (byte)'+' or (byte)'/') digits[length++] = c;
        // Without its padding the last group is incomplete; a group has four digits.
        while (length % 4 != 0 && length < digits.Length) digits[length++] = (byte)'=';
        var bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(length)];
        Base64.DecodeFromUtf8(digits.AsSpan(0, length), bytes, out _, out var count);
        return bytes[..count];
    }
}
