using ArticleClean.Documents;

namespace ArticleClean.Decoding;

/// <summary>A document whose bytes have become text.</summary>
/// <param name="Source">The document as it came.</param>
/// <param name="Text">Its characters; malformed bytes are U+FFFD, a byte order mark is gone.</param>
/// <param name="Charset">The WHATWG name of the encoding used.</param>
public sealed record DecodedDocument(SourceDocument Source, string Text, string Charset)
{
    /// <summary>What the user knows of single sites.</summary>
    public SiteRules Rules { get; init; } = SiteRules.None;
}
