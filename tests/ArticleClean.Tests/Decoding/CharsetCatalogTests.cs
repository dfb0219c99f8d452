using System.Text;
using ArticleClean.Decoding;

namespace ArticleClean.Tests.Decoding;

public sealed class CharsetCatalogTests
{
    [Theory]
    [InlineData("utf8", "UTF-8")]
    [InlineData("latin1", "windows-1252")]
    [InlineData("ASCII", "windows-1252")]
    [InlineData("iso-8859-9", "windows-1254")]
    [InlineData("tis-620", "windows-874")]
    [InlineData("windows-31j", "Shift_JIS")]
    [InlineData("ks_c_5601-1987", "EUC-KR")]
    [InlineData("gb2312", "GBK")]
    [InlineData("big5-hkscs", "Big5")]
    [InlineData("koi8-ru", "KOI8-U")]
    [InlineData("logical", "ISO-8859-8-I")]
    [InlineData("unicodefffe", "UTF-16BE")]
    [InlineData("\n utf-8 ", "UTF-8")]
    public void A_label_names_an_encoding(string label, string name) => CharsetCatalog.Find(label)!.Name.Should().Be(name);

    [Theory]
    [InlineData("")]
    [InlineData("utf-7")]
    [InlineData("replacement")]
    [InlineData("UTF\u00A08")]
    public void Other_labels_name_none(string label) => CharsetCatalog.Find(label).Should().BeNull();

    // Of the standard's 228 labels all but "replacement" and the two of ISO-2022-CN.
    [Fact]
    public void Every_label_has_an_encoding_that_keeps_ASCII_or_is_UTF_16()
    {
        CharsetLabels.All.Should().HaveCount(225);
        foreach (var label in CharsetLabels.All)
        {
            var charset = CharsetCatalog.Find(label)!;
            var bytes = charset.Name switch
            {
                "UTF-16LE" => Encoding.Unicode.GetBytes("<p>Text 1\n"),
                "UTF-16BE" => Encoding.BigEndianUnicode.GetBytes("<p>Text 1\n"),
                _ => "<p>Text 1\n"u8.ToArray(),
            };

            Decode(charset, bytes).Should().Be("<p>Text 1\n", label);
        }
    }

    [Theory]
    [InlineData("IBM866", 866)]
    [InlineData("ISO-8859-2", 28592)]
    [InlineData("ISO-8859-4", 28594)]
    [InlineData("ISO-8859-5", 28595)]
    [InlineData("ISO-8859-13", 28603)]
    [InlineData("ISO-8859-15", 28605)]
    [InlineData("KOI8-R", 20866)]
    [InlineData("KOI8-U", 21866)]
    [InlineData("windows-1250", 1250)]
    [InlineData("windows-1251", 1251)]
    [InlineData("windows-1252", 1252)]
    [InlineData("windows-1253", 1253)]
    [InlineData("windows-1254", 1254)]
    [InlineData("windows-1255", 1255)]
    [InlineData("windows-1256", 1256)]
    [InlineData("windows-1257", 1257)]
    [InlineData("windows-1258", 1258)]
    [InlineData("windows-874", 874)]
    public void A_table_agrees_with_the_code_page_but_for_its_private_characters(string name, int codePage)
    {
        var bytes = Enumerable.Range(0, 256).Select(value => (byte)value).ToArray();
        var expected = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetString(bytes)
            .Select(character => character is >= '\uE000' and <= '\uF8FF' ? '\uFFFD' : character);

        Decode(CharsetCatalog.Named(name), bytes).Should().Be(string.Concat(expected));
    }

    [Theory]
    [InlineData("windows-1252", "81 8D 8F 90 9D", "\u0081\u008D\u008F\u0090\u009D")]
    [InlineData("ISO-8859-3", "A1 A5 FE", "Ħ\uFFFDŝ")]
    [InlineData("ISO-8859-6", "C7 E4 DB", "ال\uFFFD")]
    [InlineData("ISO-8859-7", "A4 A2 E1 FF", "€’α\uFFFD")]
    [InlineData("ISO-8859-8", "E0 FA FD AF", "את\u200E¯")]
    [InlineData("ISO-8859-8-I", "E0 FA", "את")]
    [InlineData("ISO-8859-10", "A1 BD E6", "Ą―æ")]
    [InlineData("ISO-8859-14", "D0 F0 A1", "ŴŵḂ")]
    [InlineData("ISO-8859-16", "AA BA A4", "Șș€")]
    [InlineData("macintosh", "8A BD DB F0", "äΩ€\uF8FF")]
    [InlineData("x-mac-cyrillic", "80 A2 FF", "АҐ€")]
    [InlineData("Shift_JIS", "93 FA 96 7B B1 87 40", "日本ｱ①")]
    [InlineData("Shift_JIS", "41 FF 42", "A\uFFFDB")]
    [InlineData("EUC-JP", "C6 FC CB DC 8E B1 AD A1", "日本ｱ①")]
    [InlineData("ISO-2022-JP", "1B 24 42 46 7C 4B 5C 1B 28 42 41", "日本A")]
    [InlineData("EUC-KR", "C7 D1 81 41", "한갂")]
    [InlineData("EUC-KR", "41 FF 42", "A\uFFFDB")]
    [InlineData("ISO-2022-KR", "1B 24 29 43 0E 47 51 0F 41", "한A")]
    [InlineData("GBK", "C4 E3 BA C3 FF 41", "你好\uFFFDA")]
    [InlineData("gb18030", "C4 E3 94 39 FC 36", "你😀")]
    [InlineData("HZ-GB-2312", "7E 7B 44 63 7E 7D 41", "你A")]
    [InlineData("Big5", "A7 41 A6 6E", "你好")]
    [InlineData("UTF-8", "61 F0 9F 98 E2 82 AC 80 62", "a\uFFFD€\uFFFDb")]
    [InlineData("UTF-16LE", "3D D8 00 DE 3D D8 61 00 62", "😀\uFFFDa\uFFFD")]
    public void Bytes_decode_as_the_standard_says(string name, string bytes, string expected) =>
        Decode(CharsetCatalog.Named(name), Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))).Should().Be(expected);

    [Fact]
    public void One_charset_serves_many_threads()
    {
        var bytes = Enumerable.Repeat<byte[]>([0x93, 0xFA, 0x96, 0x7B], 1000).SelectMany(pair => pair).ToArray();
        var charset = CharsetCatalog.Named("Shift_JIS");

        Parallel.For(0, 50, _ => Decode(charset, bytes).Should().Be(string.Concat(Enumerable.Repeat("日本", 1000))));
    }

    private static string Decode(Charset charset, byte[] bytes)
    {
        var text = new char[charset.MaxLength(bytes.Length)];
        return new string(text, 0, charset.Decode(bytes, text));
    }
}
