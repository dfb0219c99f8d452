using ArticleClean.Documents;

namespace ArticleClean.Sources.Http;

/// <summary>An answer of a server, as a web archive keeps it, as a document.</summary>
internal static class HttpResponse
{
    /// <param name="name">What outputs call the document.</param>
    /// <param name="message">The status line, the header and the body.</param>
    /// <param name="identified">The media type that the archive found out; <c>null</c> where it did not look.</param>
    /// <param name="maxBytes">The most bytes of the body, decoded.</param>
    /// <param name="budget">Counts the work.</param>
    /// <exception cref="DocumentException">It is damaged, too large, or no page.</exception>
    public static SourceDocument Read(string name, ReadOnlyMemory<byte> message, string? identified, long maxBytes, WorkBudget budget)
    {
        var bytes = message.Span;
        var headerLength = HttpFields.LengthIn(bytes);
        if (headerLength < 0 || !bytes.StartsWith("HTTP/"u8)) throw new DocumentException(DocumentErrorKind.Damaged, "holds no whole HTTP header");
        var header = bytes[..headerLength];
        ThrowIfNoSuccess(header);
        var fields = HttpFields.Read(header);
        var declared = MediaType.Parse(fields["Content-Type"]);
        var body = HttpBody.Decode(message[headerLength..], fields, maxBytes, budget);
        var type = identified is null ? declared : MediaType.Parse(identified);
        if (!type.MayBePage && !HtmlSignature.IsAtStartOf(body.Span)) throw new DocumentException(DocumentErrorKind.NotAPage, $"is {type.Name}, no page");
        return new SourceDocument(name, body)
        {
            ContentType = declared.Name.Length > 0 ? declared.Name : null,
            Charset = declared.KnownCharset,
        };
    }

    /// <summary>What a server says where it has no page (moved, not found) is none.</summary>
    private static void ThrowIfNoSuccess(ReadOnlySpan<byte> header)
    {
        var line = header[..header.IndexOfAny((byte)'\r', (byte)'\n')];
        var space = line.IndexOf((byte)' ');
        var status = space < 0 ? [] : line[(space + 1)..].TrimStart((byte)' ');
        if (status.IsEmpty || status[0] == (byte)'2') return;
        throw new DocumentException(DocumentErrorKind.NotAPage, $"is an answer with status {System.Text.Encoding.ASCII.GetString(status[..Math.Min(3, status.Length)])}, no page");
    }
}
