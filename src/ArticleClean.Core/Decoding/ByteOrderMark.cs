namespace ArticleClean.Decoding;

/// <summary>The bytes that Unicode text may begin with, to say which form of Unicode it is.</summary>
/// <param name="Charset">The encoding they say.</param>
/// <param name="Length">How many bytes they are.</param>
internal readonly record struct ByteOrderMark(Charset Charset, int Length)
{
    /// <summary>Finds the mark (Encoding Standard, section 6, "BOM sniff").</summary>
    /// <param name="bytes">The document.</param>
    /// <returns>The mark; <c>null</c> where there is none.</returns>
    public static ByteOrderMark? Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new ByteOrderMark(CharsetCatalog.Utf8, 3),
        [0xFE, 0xFF, ..] => new ByteOrderMark(CharsetCatalog.Named("UTF-16BE"), 2),
        [0xFF, 0xFE, ..] => new ByteOrderMark(CharsetCatalog.Named("UTF-16LE"), 2),
        _ => null,
    };
}
