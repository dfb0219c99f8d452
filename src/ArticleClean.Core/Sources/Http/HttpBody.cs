using ArticleClean.Documents;

namespace ArticleClean.Sources.Http;

/// <summary>
/// The content of a message's body: of its chunks, and decompressed. Archives keep the header as it came even where
/// they decoded the body, so a coding that the bytes do not have is taken to be undone.
/// </summary>
internal static class HttpBody
{
    /// <summary>More codings than any server applies.</summary>
    private const int MostCodings = 5;

    /// <exception cref="DocumentException">It is damaged or too large.</exception>
    public static ReadOnlyMemory<byte> Decode(ReadOnlyMemory<byte> body, HttpFields fields, long maxBytes, WorkBudget budget)
    {
        if (Names(fields["Transfer-Encoding"]).Contains("chunked") && Chunks.Join(body.Span) is { } joined) body = joined;
        var codings = Names(fields["Content-Encoding"]);
        if (codings.Length > MostCodings) throw new DocumentException(DocumentErrorKind.Damaged, "names more content codings than any server applies");
        foreach (var coding in codings.Reverse())
            if (!body.IsEmpty) body = ContentCoding.Decode(coding, body, maxBytes, budget);
        return body;
    }

    private static string[] Names(string? header) =>
        [.. (header ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => name.ToLowerInvariant())];
}
