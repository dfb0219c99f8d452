using ArticleClean.Decoding;
using ArticleClean.PlainText;

namespace ArticleClean;

/// <summary>Tells a page from text whose tags are already gone.</summary>
internal static class FormatDetector
{
    public static string Detect(DecodedDocument document) => PlainTextFormat.FormatName;
}
