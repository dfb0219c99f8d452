using System.Text;
using ArticleClean.Decoding;
using ArticleClean.Documents;

namespace ArticleClean.Tests.Decoding;

public sealed class BinaryContentTests
{
    [Theory]
    [InlineData("89 50 4E 47 0D 0A 1A 0A 00 00 00 0D", "PNG")]
    [InlineData("FF D8 FF E0 00 10 4A 46 49 46", "JPEG")]
    [InlineData("47 49 46 38 39 61 01 00 01 00 80 00 00 FF", "GIF")]
    [InlineData("50 4B 03 04 14 00 06 00", "zip")]
    [InlineData("1F 8B 08 00 00 00 00 00", "gzip")]
    [InlineData("25 50 44 46 2D 31 2E 34 0A 25 E2 E3 CF D3 0A 00", "PDF")]
    [InlineData("D0 CF 11 E0 A1 B1 1A E1", "Office")]
    [InlineData("00 00 00 20 66 74 79 70 69 73 6F 6D", "video")]
    public void What_a_binary_file_looks_like_is_said(string bytes, string expected) =>
        Decoding(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))).Should().Throw<DocumentException>()
            .Where(error => error.Kind == DocumentErrorKind.Binary)
            .WithMessage($"looks like *{expected}*");

    [Fact]
    public void Random_bytes_are_binary()
    {
        var bytes = new byte[10_000];
        new Random(1).NextBytes(bytes);

        Decoding(bytes).Should().Throw<DocumentException>().Where(error => error.Kind == DocumentErrorKind.Binary);
    }

    [Fact]
    public void UTF_16_without_a_mark_is_refused_with_the_way_out() =>
        Decoding(Encoding.Unicode.GetBytes("Plain text in two bytes a character")).Should().Throw<DocumentException>()
            .Where(error => error.Kind == DocumentErrorKind.Binary)
            .WithMessage("*--charset utf-16le*");

    [Theory]
    [InlineData("%PDF-1.4\n1 0 obj << >> endobj\n", "*a PDF document*")]
    [InlineData("%PDF-1.4 %\u00E2\u00E3\0\u0001", "*a PDF document*")]
    [InlineData("\u00FF\u00FE\0\0a\0\0\0", "*text in UTF-32*")]
    [InlineData("\0\0\0<\0\0\0p", "*text in UTF-32*")]
    public void What_is_no_text_in_a_known_form_is_named(string bytes, string message) =>
        Decoding(Encoding.Latin1.GetBytes(bytes)).Should().Throw<DocumentException>().WithMessage(message);

    [Fact]
    public void UTF_16_that_is_declared_is_text() =>
        Decoding(Encoding.Unicode.GetBytes("Plain text in two bytes a character"), "utf-16le").Should().NotThrow();

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\0\0\0")]
    [InlineData("a\0b")]
    [InlineData("<p>A page with a few \0\0\0 NULs \0 in it is a page all the same, and nothing of it is lost.</p>")]
    [InlineData("GIF89a is a format from 1989 that café owners liked")]
    [InlineData("%PDF-1.7 is how every such file begins – says the manual")]
    [InlineData("PK is short for Phil Katz")]
    [InlineData("BZh91AY is how it begins")]
    [InlineData("ID3 tags hold the title")]
    [InlineData("\u001B[31mred\u001B[0m and \u001B[1mbold\u001B[0m from a terminal")]
    [InlineData("Form\ffeed\tand\r\nlines")]
    public void Text_with_odd_characters_is_text(string text) => Decoding(Encoding.UTF8.GetBytes(text)).Should().NotThrow();

    private static Action Decoding(byte[] bytes, string? charset = null) =>
        () => CharsetDecoder.Decode(new SourceDocument("file", bytes) { Charset = charset });
}
