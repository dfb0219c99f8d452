using System.Text;
using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Decoding;

public sealed class CharsetDecoderTests
{
    [Theory]
    [InlineData("EF BB BF 61", null, "UTF-8", "a")]
    [InlineData("FE FF 00 61 20 AC", null, "UTF-16BE", "a€")]
    [InlineData("FF FE 61 00 AC 20", null, "UTF-16LE", "a€")]
    [InlineData("EF BB BF C3 A9", "windows-1251", "UTF-8", "é")]
    [InlineData("FF FE 61 00", "utf-8", "UTF-16LE", "a")]
    [InlineData("EF BB BF", null, "UTF-8", "")]
    [InlineData("FF FE", null, "UTF-16LE", "")]
    public void A_byte_order_mark_beats_everything_and_is_gone(string bytes, string? charset, string expectedCharset, string expected) =>
        Decoded(Hex(bytes), charset).Should().Be((expectedCharset, expected));

    [Theory]
    [InlineData("D4 E0", "windows-1251", "windows-1251", "Фа")]
    [InlineData("C3 A9", "windows-1252", "windows-1252", "Ã©")]
    [InlineData("C3 A9", "iso-8859-1", "windows-1252", "Ã©")]
    [InlineData("E9", " UTF8\t", "UTF-8", "\uFFFD")]
    [InlineData("61 00 AC 20", "utf-16", "UTF-16LE", "a€")]
    [InlineData("00 61 20 AC", "UTF-16BE", "UTF-16BE", "a€")]
    [InlineData("61 80 FF", "x-user-defined", "x-user-defined", "a\uF780\uF7FF")]
    public void A_given_charset_beats_the_bytes(string bytes, string charset, string expectedCharset, string expected) =>
        Decoded(Hex(bytes), charset).Should().Be((expectedCharset, expected));

    [Fact]
    public void A_given_charset_beats_the_page()
    {
        var page = Encoding.Latin1.GetBytes("<meta charset=windows-1251>\u00D4");

        Decoded(page, "windows-1252").Should().Be(("windows-1252", "<meta charset=windows-1251>Ô"));
    }

    [Theory]
    [InlineData("utf9", "utf8")]
    [InlineData("latin-1", "latin1")]
    [InlineData("windows1252", "windows-1252")]
    [InlineData("Shift-JS", "shift-jis")]
    public void An_unknown_given_charset_is_an_error_with_a_suggestion(string charset, string suggestion)
    {
        var act = () => Decoded("a"u8.ToArray(), charset);

        act.Should().Throw<DocumentException>()
            .Where(error => error.Kind == DocumentErrorKind.UnknownCharset)
            .WithMessage($"*'{charset}'*'{suggestion}'*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("klingon")]
    [InlineData("replacement")]
    [InlineData("a label that is much too long to be one at all")]
    public void An_unknown_given_charset_that_is_like_none_is_an_error(string charset)
    {
        var act = () => Decoded("a"u8.ToArray(), charset);

        act.Should().Throw<DocumentException>()
            .Where(error => error.Kind == DocumentErrorKind.UnknownCharset)
            .WithMessage("*WHATWG*").And.Message.Should().NotContain("did you mean");
    }

    [Theory]
    [InlineData("<meta charset=windows-1251>\u00D4\u00E0", "windows-1251", "Фа")]
    [InlineData("<?xml version='1.0' encoding='koi8-r'?><p>\u00C6\u00C1", "KOI8-R", "фа")]
    [InlineData("<meta charset=iso-8859-1><p>\u0093caf\u00E9\u0094 \u0080", "windows-1252", "“café” €")]
    [InlineData("<meta charset=klingon><p>Gr\u00F6\u00DFe und Ma\u00DF \u00FCber alles, sch\u00F6ne Gr\u00FC\u00DFe aus M\u00FCnchen", "windows-1252", "Größe und Maß über alles, schöne Grüße aus München")]
    public void The_declaration_in_the_page_is_followed(string latin1, string expectedCharset, string expectedEnd)
    {
        var (charset, text) = Decoded(Encoding.Latin1.GetBytes(latin1));

        charset.Should().Be(expectedCharset);
        text.Should().EndWith(expectedEnd);
    }

    [Theory]
    [InlineData("<meta charset=windows-1252><p>“Größe”")]
    [InlineData("<meta charset=utf-16><p>Größe")]
    [InlineData("<meta charset=gb2312><p>这个网页后来改用了另一种编码")]
    public void A_page_of_UTF_8_that_declares_another_charset_is_UTF_8(string page) =>
        Decoded(Encoding.UTF8.GetBytes(page)).Should().Be(("UTF-8", page));

    [Fact]
    public void A_short_text_in_GBK_that_is_UTF_8_by_chance_stays_GBK() =>
        Decoded([.. "<meta charset=gbk>"u8, 0xC1, 0xAA, 0xCD, 0xA8]).Should().Be(("GBK", "<meta charset=gbk>联通"));

    [Fact]
    public void A_page_in_UTF_8_with_a_few_damaged_bytes_stays_UTF_8() =>
        Decoded([.. "<meta charset=utf-8>“Mitgefühl wählen”, Grüße "u8, 0xFC, .. " Ende"u8])
            .Should().Be(("UTF-8", "<meta charset=utf-8>“Mitgefühl wählen”, Grüße \uFFFD Ende"));

    [Fact]
    public void A_page_that_declares_UTF_8_and_holds_none_is_detected()
    {
        var (charset, text) = Decoded(Encoding.Latin1.GetBytes("<meta charset=utf-8>Größe und Maß über alles, schöne Grüße aus München"));

        charset.Should().Be("windows-1252");
        text.Should().EndWith("Größe und Maß über alles, schöne Grüße aus München");
    }

    [Fact]
    public void A_sequence_that_the_end_cuts_off_does_not_hide_UTF_8() =>
        Decoded([0x61, 0xE2, 0x82]).Should().Be(("UTF-8", "a\uFFFD"));

    [Theory]
    [InlineData(1251, "windows-1251", "Это новости дня из Москвы, и они сегодня хорошие")]
    [InlineData(20866, "KOI8-R", "Это новости дня из Москвы, и они сегодня хорошие")]
    [InlineData(932, "Shift_JIS", "日本語の文章です。今日はとても良い天気ですね。")]
    [InlineData(51932, "EUC-JP", "日本語の文章です。今日はとても良い天気ですね。")]
    [InlineData(50220, "ISO-2022-JP", "日本語の文章です。今日はとても良い天気ですね。")]
    [InlineData(949, "EUC-KR", "한국어 문장입니다. 오늘은 날씨가 아주 좋습니다.")]
    [InlineData(936, "gb18030", "今天的新闻说明天的天气会很好，我们可以出去玩。")]
    [InlineData(950, "Big5", "今天的新聞說明天的天氣會很好，我們可以出去玩。")]
    [InlineData(1255, "windows-1255", "שלום עולם, היום יום יפה מאוד בירושלים")]
    [InlineData(1252, "windows-1252", "Größe und Maß über alles, schöne Grüße aus München")]
    public void Undeclared_text_is_detected(int codePage, string expectedCharset, string text) =>
        Decoded(CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text)).Should().Be((expectedCharset, text));

    [Theory]
    [InlineData("naïve café")]
    [InlineData("© 2024")]
    [InlineData("He said “no” to it – and left")]
    public void A_few_accents_are_windows_1252(string text) =>
        Decoded(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text)).Should().Be(("windows-1252", text));

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("61")]
    [InlineData("FF")]
    [InlineData("1B")]
    public void Nothing_and_a_single_byte_are_text(string bytes) =>
        Decoded(Hex(bytes)).Text.Should().HaveLength(Hex(bytes).Length);

    [Fact]
    public void A_page_in_UTF_16_without_a_mark_is_known_by_its_XML_declaration()
    {
        const string Page = "<?xml version='1.0'?><p>Größe";

        Decoded(Encoding.Unicode.GetBytes(Page)).Should().Be(("UTF-16LE", Page));
        Decoded(Encoding.BigEndianUnicode.GetBytes(Page)).Should().Be(("UTF-16BE", Page));
    }

    [BenchmarkFact]
    public void Every_benchmark_page_is_decoded_with_hardly_a_replacement()
    {
        foreach (var page in Benchmarks.Pages())
        {
            var decoded = CharsetDecoder.Decode(new SourceDocument(page.Name, Benchmarks.ReadGzip(page.Path)));

            // Pages hold such characters of their own; a wrong encoding would give hundreds.
            decoded.Text.Span.Count('\uFFFD').Should().BeLessThan(decoded.Text.Length / 1000 + 1, page.Name);
        }
    }

    private static (string Charset, string Text) Decoded(byte[] bytes, string? charset = null)
    {
        var decoded = CharsetDecoder.Decode(new SourceDocument("page", bytes) { Charset = charset });
        return (decoded.Charset, decoded.Text.ToString());
    }

    private static byte[] Hex(string bytes) => Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal));
}
