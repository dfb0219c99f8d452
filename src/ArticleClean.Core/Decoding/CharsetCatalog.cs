using System.Text;

namespace ArticleClean.Decoding;

/// <summary>Every encoding by its labels and its name. Keeps no state: safe for many threads at once.</summary>
internal static class CharsetCatalog
{
    /// <summary>The encoding of nearly every page.</summary>
    public static Charset Utf8 { get; } = new PlatformCharset("UTF-8", Encoding.UTF8);

    /// <summary>What a page is decoded as that says and shows nothing else, and what ISO-8859-1 and ASCII mean on the web.</summary>
    public static Charset Windows1252 { get; } = Named("windows-1252");

    /// <summary>Finds the encoding that a label names.</summary>
    /// <param name="label">The label; case and white space around it do not matter.</param>
    /// <returns>The encoding; <c>null</c> where the label is unknown.</returns>
    public static Charset? Find(string label) => CharsetLabels.FindName(label) is { } name ? Named(name) : null;

    /// <summary>The encoding of a name.</summary>
    /// <param name="name">A name of <see cref="CharsetLabels"/>.</param>
    public static Charset Named(string name) => name switch
    {
        "UTF-8" => Utf8,
        "UTF-16LE" => new PlatformCharset(name, Encoding.Unicode),
        "UTF-16BE" => new PlatformCharset(name, Encoding.BigEndianUnicode),
        "Shift_JIS" => FromCodePage(name, 932),
        "EUC-JP" => FromCodePage(name, 51932),
        "ISO-2022-JP" => FromCodePage(name, 50220),
        "EUC-KR" => FromCodePage(name, 949),
        "ISO-2022-KR" => FromCodePage(name, 50225),
        "Big5" => FromCodePage(name, 950),
        // The standard decodes GBK with the decoder of gb18030, which contains it.
        "GBK" or "gb18030" => FromCodePage(name, 54936),
        "HZ-GB-2312" => FromCodePage(name, 52936),
        "x-user-defined" => new SingleByteCharset(name, UserDefined()),
        // The two differ in the direction in which a browser lays text out, not in their bytes.
        "ISO-8859-8-I" => new SingleByteCharset(name, SingleByteTables.Find("ISO-8859-8")!),
        _ => new SingleByteCharset(name, SingleByteTables.Find(name) ?? throw new ArgumentException($"no encoding is called '{name}'", nameof(name))),
    };

    /// <summary>The bytes from 128 as the private characters from U+F780 (Encoding Standard, section 14.5).</summary>
    private static string UserDefined() => string.Create(128, 0, static (target, _) =>
    {
        for (var i = 0; i < target.Length; i++) target[i] = (char)(0xF780 + i);
    });

    private static PlatformCharset FromCodePage(string name, int codePage) =>
        new(name, CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!);
}
