using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>An HTML page or fragment.</summary>
public sealed class HtmlFormat : IDocumentFormat
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "html";

    /// <inheritdoc/>
    public string Name => FormatName;

    /// <inheritdoc/>
    public ParsedDocument Read(DecodedDocument document, WorkBudget budget)
    {
        using var page = HtmlReader.Read(document.Text, IsXml(document), budget);
        var finder = SiteRuleFinder.For(page, document.Rules, document.Source.Url, budget);
        var parsed = HtmlSegmenter.Segment(page, document.Source.Url, finder, budget, document.LinksEmbeds);
        if (finder is not null) parsed = finder.Apply(parsed);
        else parsed = EmbeddedArticle.Of(page, parsed, document.Source.Url, budget) ?? parsed;
        if (page.Flattened == 0) return parsed;
        var warning = $"{page.Flattened} elements nested deeper than {HtmlTree.MaxDepth} were flattened; their text is kept";
        return parsed with { Warnings = [.. parsed.Warnings, warning] };
    }

    /// <summary>Whether a page says that it is XHTML: by its media type, or by an XML declaration.</summary>
    private static bool IsXml(DecodedDocument document) =>
        document.Text.Span.TrimStart().TrimStart('\uFEFF').StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
        || document.Source.ContentType is { } type && type.StartsWith("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);
}
