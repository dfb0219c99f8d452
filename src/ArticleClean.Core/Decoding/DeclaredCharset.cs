namespace ArticleClean.Decoding;

/// <summary>The encoding that a page declares of itself.</summary>
internal static class DeclaredCharset
{
    /// <summary>
    /// How far a page is searched. The standard demands 1,024 bytes; browsers go on to the end of the head, since one
    /// page in eleven has its declaration behind them (189 of 2,114 measured; 19 behind 8 KB), and one of the
    /// legacy pages has it behind 58 KB of scripts.
    /// </summary>
    private const int SearchedBytes = 64 * 1024;

    /// <summary>Finds the encoding.</summary>
    /// <param name="bytes">The page.</param>
    /// <returns>The encoding; <c>null</c> where none is declared, or only by an unknown label.</returns>
    public static Charset? Find(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, SearchedBytes)];
        return MetaPrescan.Find(bytes) ?? XmlDeclaration.Find(bytes);
    }

    /// <summary>Finds UTF-16 by the first bytes of its XML declaration, which no other encoding has.</summary>
    /// <param name="bytes">The page.</param>
    /// <returns>The encoding; <c>null</c> where the page does not begin so.</returns>
    public static Charset? FindUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("<\0?\0x\0"u8) ? CharsetCatalog.Named("UTF-16LE")
        : bytes.StartsWith("\0<\0?\0x"u8) ? CharsetCatalog.Named("UTF-16BE")
        : null;

    /// <summary>
    /// The encoding that a declaration inside a page means. One that could be read as ASCII is not UTF-16, and
    /// x-user-defined is what old pages with fonts of their own declare (both after the HTML Standard's prescan).
    /// </summary>
    /// <param name="label">The label declared.</param>
    /// <returns>The encoding; <c>null</c> where the label is unknown.</returns>
    public static Charset? FromLabel(string label) => CharsetLabels.FindName(label) switch
    {
        null => null,
        "UTF-16LE" or "UTF-16BE" => CharsetCatalog.Utf8,
        "x-user-defined" => CharsetCatalog.Windows1252,
        var name => CharsetCatalog.Named(name),
    };
}
