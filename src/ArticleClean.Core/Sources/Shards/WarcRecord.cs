using System.Globalization;
using ArticleClean.Documents;
using ArticleClean.Sources.Http;

namespace ArticleClean.Sources.Shards;

/// <summary>The header of a record of a web archive.</summary>
internal sealed class WarcRecord
{
    /// <summary>Longer than any header.</summary>
    private const int MaxHeader = 64 * 1024;

    /// <summary>How many bytes tell that a record begins: <c>WARC/1.0</c>.</summary>
    public const int MarkLength = 8;

    private const string Response = "response", Conversion = "conversion", Resource = "resource";

    private readonly HttpFields _fields;

    private WarcRecord(HttpFields fields, byte[] header, long length)
    {
        _fields = fields;
        Header = header;
        Length = length;
    }

    /// <summary>The header's bytes, with the blank line behind it.</summary>
    public byte[] Header { get; }

    /// <summary>The bytes of the block behind it.</summary>
    public long Length { get; }

    /// <summary>
    /// Whether the block is, or holds, a document: a server's answer, the text that was made of one, or a page that was saved as it was.
    /// </summary>
    public bool HoldsDocument => Type switch
    {
        Conversion => true,
        Response => ContentType.Name is "application/http" or "",
        Resource => ContentType.Name is "text/html" or "application/xhtml+xml",
        _ => false,
    };

    /// <summary>Whether it is a record of an ARC archive.</summary>
    public bool IsArc { get; private init; }

    /// <summary>What it says of its document.</summary>
    public SourceRecord Said => new(_fields["WARC-Record-ID"], Address, _fields["WARC-Date"]);

    private MediaType ContentType => MediaType.Parse(_fields["Content-Type"]);

    private string? Type => _fields["WARC-Type"]?.ToLowerInvariant();

    /// <summary>Old writers put the address in angle brackets.</summary>
    private string? Address => _fields["WARC-Target-URI"]?.Trim('<', '>');

    /// <summary>Whether a record of a WARC archive begins with these bytes.</summary>
    public static bool IsStart(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> mark = "WARC/"u8;
        return bytes.StartsWith(mark) && bytes.Length >= MarkLength && bytes[mark.Length] is (byte)'0' or (byte)'1' && bytes[mark.Length + 1] == (byte)'.';
    }

    /// <summary>Reads a header and passes over it; <c>null</c> where there is none.</summary>
    public static WarcRecord? Read(ByteInput input)
    {
        input.Ensure(MarkLength);
        if (ArcLine.MayStartWith(input.Available)) return ReadArc(input);
        if (!IsStart(input.Available)) return null;
        int length;
        while ((length = HttpFields.LengthIn(input.Available[..Math.Min(input.Available.Length, MaxHeader)])) < 0)
            if (input.Available.Length >= MaxHeader || !input.Fill()) return null;
        var header = input.Available[..length].ToArray();
        var fields = HttpFields.Read(header);
        if (fields["WARC-Type"] is null || !long.TryParse(fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var blockLength)) return null;
        input.Skip(length);
        return new WarcRecord(fields, header, blockLength);
    }

    /// <summary>A record of an ARC archive, as WARC would have it.</summary>
    private static WarcRecord? ReadArc(ByteInput input)
    {
        int end;
        while ((end = input.Available.IndexOf((byte)'\n')) < 0)
            if (input.Available.Length > ArcLine.MaxLength || !input.Fill()) return null;
        if (ArcLine.Parse(input.Available[..end]) is not { } line) return null;
        var fields = HttpFields.Of(
            ("WARC-Type", line.IsPage ? Response : "metadata"), ("WARC-Target-URI", line.Address), ("WARC-Date", line.Date));
        var header = input.Available[..(end + 1)].ToArray();
        input.Skip(header.Length);
        return new WarcRecord(fields, header, line.Length) { IsArc = true };
    }

    /// <summary>The document in the block.</summary>
    /// <exception cref="DocumentException">It is damaged, too large, or no page.</exception>
    public SourceDocument Document(string name, ReadOnlyMemory<byte> block, long maxBytes, WorkBudget budget)
    {
        budget.Spend(block.Length);
        var document = Type switch
        {
            Conversion => new SourceDocument(name, block) { ContentType = ContentType.Name, Charset = ContentType.Charset ?? "utf-8" },
            Resource => new SourceDocument(name, block) { ContentType = ContentType.Name, Charset = ContentType.KnownCharset },
            _ => HttpResponse.Read(name, block, _fields["WARC-Identified-Payload-Type"], maxBytes, budget),
        };
        return document with { Url = Uri.TryCreate(Address, UriKind.Absolute, out var url) ? url : null };
    }
}
