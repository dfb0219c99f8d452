using ArticleClean.Decoding;
using ArticleClean.Documents;
using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>An HTML page or fragment.</summary>
public sealed class HtmlFormat : IDocumentFormat
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "html";

    /// <summary>Units of work for each character: the source is rewritten, parsed and walked.</summary>
    private const int UnitsPerCharacter = 2;

    /// <inheritdoc/>
    public string Name => FormatName;

    /// <inheritdoc/>
    public ParsedDocument Read(DecodedDocument document, WorkBudget budget)
    {
        budget.Spend((long)document.Text.Length * UnitsPerCharacter);
        var html = HtmlNormalizer.Normalize(document.Text, budget, out var flattened);

        var page = NewPage();
        page.LoadHtml(html);
        var finder = SiteRuleFinder.For(page, document.Rules, document.Source.Url, budget);
        var parsed = HtmlSegmenter.Segment(page, document.Source.Url, finder, budget);
        if (finder is not null) parsed = finder.Apply(parsed);
        return flattened == 0 ? parsed : parsed with
        {
            Warnings = [.. parsed.Warnings, $"{flattened} elements nested deeper than {HtmlNormalizer.MaxDepth} were flattened; their text is kept"],
        };
    }

    /// <summary>An empty page, with the parser's options set. Without the syntax check the parser is half as fast again, and one of its quadratic cases is gone.</summary>
    internal static HtmlDocument NewPage() => new() { OptionCheckSyntax = false, OptionReadEncoding = false };
}
