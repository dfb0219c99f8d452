using System.IO.Compression;
using System.Text;
using ArticleClean.Documents;
using ArticleClean.Sources.Http;

namespace ArticleClean.Tests.Sources.Http;

public sealed class HttpResponseTests
{
    private const long Enough = 1 << 20;

    private static readonly byte[] Page = Encoding.UTF8.GetBytes("<!doctype html><p>" + string.Concat(Enumerable.Range(0, 500).Select(i => $"Sentence {i * 7919}. ")));

    public static TheoryData<string, byte[]> Codings => new()
    {
        { "", Page },
        { "Content-Encoding: identity\r\n", Page },
        { "Content-Encoding: gzip\r\n", Gzip(Page) },
        { "content-encoding: X-GZIP\r\n", Gzip(Page) },
        { "Content-Encoding: deflate\r\n", Zlib(Page) },
        { "Content-Encoding: deflate\r\n", Deflate(Page) },
        { "Content-Encoding: br\r\n", Brotli(Page) },
        { "Content-Encoding: zstd\r\n", Zstd(Page) },
        { "Content-Encoding: gzip, br\r\n", Brotli(Gzip(Page)) },
        { "Transfer-Encoding: chunked\r\n", Chunked(Page) },
        { "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", Chunked(Gzip(Page)) },
    };

    public static TheoryData<string> Undone => ["Content-Encoding: gzip\r\n", "Content-Encoding: br\r\n", "Content-Encoding: deflate\r\n", "Content-Encoding: zstd\r\n", "Content-Encoding: sdch\r\n", "Transfer-Encoding: chunked\r\n"];

    [Theory]
    [MemberData(nameof(Codings))]
    public void The_body_is_decoded(string header, byte[] body) => Read(header, body).Bytes.ToArray().Should().Equal(Page);

    [Theory]
    [MemberData(nameof(Undone))]
    public void A_coding_that_the_archive_has_undone_already_is_no_damage(string header) => Read(header, Page).Bytes.ToArray().Should().Equal(Page);

    [Theory]
    [MemberData(nameof(Codings))]
    public void A_body_that_ends_early_is_damaged(string header, byte[] body)
    {
        // Without a checksum or an end of its own a shorter body is a body.
        if (header is "" or "Content-Encoding: identity\r\n" || body.AsSpan().SequenceEqual(Deflate(Page))) return;

        foreach (var length in new[] { body.Length / 2, body.Length - 3 })
        {
            var reading = () => Read(header, body[..length]);
            reading.Should().Throw<DocumentException>().Which.Kind.Should().Be(DocumentErrorKind.Damaged);
        }
    }

    [Theory]
    [InlineData("Content-Encoding: gzip\r\n")]
    [InlineData("Content-Encoding: br\r\n")]
    [InlineData("Content-Encoding: deflate\r\n")]
    public void A_body_that_grows_beyond_the_limit_is_too_large(string header)
    {
        var zeros = new byte[8 << 20];
        var body = header.Contains("gzip", StringComparison.Ordinal) ? Gzip(zeros) : header.Contains("br", StringComparison.Ordinal) ? Brotli(zeros) : Zlib(zeros);
        var reading = () => Read(header, body);

        reading.Should().Throw<DocumentException>().Which.Kind.Should().Be(DocumentErrorKind.TooLarge);
    }

    [Theory]
    [InlineData("Content-Type: text/html; charset=ISO-8859-1\r\n", "text/html", "ISO-8859-1")]
    [InlineData("content-type: Text/HTML;charset=\"utf-8\"\r\n", "text/html", "utf-8")]
    [InlineData("Content-Type: text/html; charset=no-such\r\n", "text/html", null)]
    [InlineData("Content-Type:\r\n text/plain\r\n", "text/plain", null)]
    [InlineData("", null, null)]
    public void The_header_says_what_the_page_is(string header, string? type, string? charset)
    {
        var document = Read(header, Page);

        document.ContentType.Should().Be(type);
        document.Charset.Should().Be(charset);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK", "Content-Type: image/png\r\n", "\u0089PNG", null, "is image/png")]
    [InlineData("HTTP/1.1 200 OK", "Content-Type: text/css\r\n", "a { }", null, "is text/css")]
    [InlineData("HTTP/1.1 200 OK", "Content-Type: text/html\r\n", "a { }", "application/pdf", "is application/pdf")]
    [InlineData("HTTP/1.1 301 Moved", "Content-Type: text/html\r\n", "<p>Moved", null, "status 301")]
    [InlineData("HTTP/2 404", "", "<p>Not found", null, "status 404")]
    public void What_is_no_page_by_its_own_word_is_none(string status, string header, string body, string? identified, string message)
    {
        var reading = () => HttpResponse.Read(
            "a", Message(status, header, Encoding.UTF8.GetBytes(body)), identified, Enough, WorkBudget.Unlimited());

        var error = reading.Should().Throw<DocumentException>().Which;
        error.Kind.Should().Be(DocumentErrorKind.NotAPage);
        error.Message.Should().Contain(message);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("image/gif")]
    public void A_page_that_the_server_calls_something_else_is_a_page(string type) =>
        Read($"Content-Type: {type}\r\n", Page).Bytes.ToArray().Should().Equal(Page);

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")]
    [InlineData("no header\r\n\r\n<p>")]
    public void An_answer_without_a_header_is_damaged(string message)
    {
        var reading = () => HttpResponse.Read("a", Encoding.UTF8.GetBytes(message), null, Enough, WorkBudget.Unlimited());

        reading.Should().Throw<DocumentException>().Which.Kind.Should().Be(DocumentErrorKind.Damaged);
    }

    private static SourceDocument Read(string header, byte[] body) =>
        HttpResponse.Read("a", Message("HTTP/1.1 200 OK", header, body), null, Enough, WorkBudget.Unlimited());

    private static byte[] Message(string status, string header, byte[] body) => [.. Encoding.UTF8.GetBytes($"{status}\r\n{header}\r\n"), .. body];

    private static byte[] Chunked(byte[] body)
    {
        using var chunked = new MemoryStream();
        foreach (var chunk in body.Chunk(1000))
        {
            chunked.Write(Encoding.ASCII.GetBytes($"{chunk.Length:X};name=value\r\n"));
            chunked.Write(chunk);
            chunked.Write("\r\n"u8);
        }

        chunked.Write("0\r\n\r\n"u8);
        return chunked.ToArray();
    }

    private static byte[] Gzip(byte[] bytes) => Compress(bytes, stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true));

    private static byte[] Zlib(byte[] bytes) => Compress(bytes, stream => new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true));

    private static byte[] Deflate(byte[] bytes) => Compress(bytes, stream => new DeflateStream(stream, CompressionLevel.Optimal, leaveOpen: true));

    private static byte[] Brotli(byte[] bytes) => Compress(bytes, stream => new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true));

    private static byte[] Zstd(byte[] bytes) => Compress(bytes, stream => new ZstdSharp.CompressionStream(stream, leaveOpen: true));

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> open)
    {
        using var output = new MemoryStream();
        using (var stream = open(output)) stream.Write(bytes);
        return output.ToArray();
    }
}
