using System.Text;
using ArticleClean.Documents;
using ArticleClean.Sources;

namespace ArticleClean.Tests.Sources.Http;

/// <summary>Pages as programs save them: with the server's header, or as MHTML.</summary>
public sealed class SavedPageTests
{
    private const long Enough = 1 << 20;

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-2\r\nX-Long: a\r\n  b\r\n\r\n<p>One")]
    [InlineData("HTTP/2 200 \ncontent-type: text/html; charset=iso-8859-2\n\n<p>One")]
    [InlineData("HTTP/1.1 301 Moved\r\nLocation: /b\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html; charset=iso-8859-2\r\n\r\n<p>One")]
    [InlineData("HTTP/1.1 200 OK\r\r\nContent-Type: text/html; charset=iso-8859-2\r\r\n\r\r\n<p>One")]
    public void What_a_server_sent_before_a_page_is_no_part_of_it(string message)
    {
        var page = Read(message);

        Encoding.UTF8.GetString(page.Bytes.Span).Should().Be("<p>One");
        page.Charset.Should().Be("iso-8859-2");
    }

    [Fact]
    public void An_answer_without_a_page_is_said_to_be_one() =>
        FluentActions.Invoking(() => Read("HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Sorry"))
            .Should().Throw<DocumentException>().WithMessage("*status 404*");

    [Theory]
    [InlineData("HTTP/2 is how most pages travel today.\n\nIt came in 2015.")]
    [InlineData("HTTP/1.1 200 OK\nis what a server says first.\n\nThen come the fields.")]
    [InlineData("Note: this is short\n\nAnd this is the text.")]
    [InlineData("From: Ann\nTo: Ben\n\nDear Ben, how are you?")]
    [InlineData("HTTP/1.1 200 OK")]
    public void A_text_that_begins_like_a_header_stays_as_it_is(string text) =>
        Encoding.UTF8.GetString(Read(text).Bytes.Span).Should().Be(text);

    [Theory]
    [InlineData("quoted-printable", "<p class=3D\"a\">Gr=FC=\r\n=DFe =3D) 50=\r\n% =ZZ")]
    [InlineData("base64", "PHAgY2xhc3M9ImEiPkdy/N9lID0p\r\nIDUwJSA9Wlo")]
    [InlineData("8bit", "<p class=\"a\">Gr\u00fc\u00dfe =) 50% =ZZ")]
    public void The_page_of_an_MHTML_file_is_its_first_part_of_HTML(string coding, string content)
    {
        var file = "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://a.example/b\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--=_b--\"\r\n\r\n\r\n----=_b--\r\n"
            + $"Content-Type: text/html; charset=iso-8859-1\r\nContent-Transfer-Encoding: {coding}\r\n\r\n{content}\r\n----=_b--\r\n"
            + "Content-Type: image/png\r\n\r\nxx\r\n----=_b----\r\n";

        var page = new StreamSource("a.mhtml", () => new MemoryStream(Encoding.Latin1.GetBytes(file))).Entries().Single().Read(Enough);

        Encoding.Latin1.GetString(page.Bytes.Span).Trim().Should().Be("<p class=\"a\">Grüße =) 50% =ZZ");
        page.Charset.Should().Be("iso-8859-1");
        page.Url.Should().Be(new Uri("https://a.example/b"));
        page.ContentType.Should().Be("text/html");
    }

    [Fact]
    public void The_page_of_a_mail_is_found_in_the_parts_of_its_parts()
    {
        const string Mail = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n"
            + "--a\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nplain\n"
            + "--b\nContent-Type: text/html\n\n<p>One\n--b--\n--a--\n";
        Encoding.UTF8.GetString(Read(Mail).Bytes.Span).Trim().Should().Be("<p>One");
    }

    [Fact]
    public void Parts_that_hold_themselves_end()
    {
        var mail = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n"
            + string.Concat(Enumerable.Repeat("--a\nContent-Type: multipart/mixed; boundary=a\n\n", 5_000));
        Read(mail).Bytes.Length.Should().Be(mail.Length, "there is no page in it");
    }

    private static SourceDocument Read(string text) =>
        new StreamSource("a", () => new MemoryStream(Encoding.UTF8.GetBytes(text))).Entries().Single().Read(Enough);
}
