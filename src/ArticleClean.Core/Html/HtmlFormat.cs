using ArticleClean.Decoding;
using ArticleClean.Documents;
using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>An HTML page or fragment.</summary>
public sealed class HtmlFormat : IDocumentFormat
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "html";

    /// <inheritdoc/>
    public string Name => FormatName;

    /// <inheritdoc/>
    public ParsedDocument Read(DecodedDocument document, CancellationToken cancellation)
    {
        var html = HtmlNormalizer.Normalize(document.Text, cancellation, out var flattened);

        var page = NewPage();
        page.LoadHtml(html);
        var finder = SiteRuleFinder.For(page, document.Rules, document.Source.Url, cancellation);
        var parsed = HtmlSegmenter.Segment(page, document.Source.Url, finder, cancellation);
        if (finder is not null) parsed = finder.Apply(parsed);
        return flattened == 0 ? parsed : parsed with
        {
            Warnings = [.. parsed.Warnings, $"{flattened} elements nested deeper than {HtmlNormalizer.MaxDepth} were flattened; their text is kept"],
        };
    }

    /// <summary>An empty page, with the parser's options set. Without the syntax check the parser is half as fast again, and one of its quadratic cases is gone.</summary>
    internal static HtmlDocument NewPage() => new() { OptionCheckSyntax = false, OptionReadEncoding = false };
}
