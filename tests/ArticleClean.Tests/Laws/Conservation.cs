using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Laws;

/// <summary>Law 1: kept ranges and removals together are exactly the document's text, and that text is the page's.</summary>
internal static class Conservation
{
    /// <summary>How much of a page's words may differ from AngleSharp's, which follows HTML5 to the letter.</summary>
    private const double Tolerance = 0.005;

    /// <summary>Pages that differ by more, each with its cause.</summary>
    private static readonly Dictionary<string, string> KnownDifferences = new()
    {
        ["wcxb-dev/2838"] = "an iframe in a noscript is never ended; by the standard it swallows the page, with scripts switched off",
    };

    public static string? EveryCharacterIsKeptOrRemoved(LawDocument document) => EveryCharacterIsKeptOrRemoved(document.Article);

    public static string? EveryCharacterIsKeptOrRemoved(Article article)
    {
        var text = article.Document.Text;
        var accounted = new bool[text.Length];
        foreach (var range in article.Passages.SelectMany(passage => passage.Ranges).Concat(article.Removals.Select(removal => removal.Range)))
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (accounted[i]) return $"the character at {i} is accounted for twice";
                accounted[i] = true;
            }
        }

        for (var i = 0; i < text.Length; i++)
            if (!accounted[i] && !char.IsWhiteSpace(text[i]) && !char.IsControl(text[i])) return $"the character at {i} is neither kept nor removed";
        return null;
    }

    public static string? TheTextIsThePages(LawDocument document)
    {
        // The text of a page that does not show its article is not what the page shows.
        if (document.Article.Metadata.Sources.ContainsKey("text")) return null;
        if (KnownDifferences.ContainsKey(document.Source.Name)) return null;
        var shown = Html5Oracle.Text(CharsetDecoder.Decode(document.Source).Text.ToString());
        var expected = Words.Of(shown);
        var actual = Words.Of(WithoutFormulas(document.Article.Document, string.Join(' ', MarkdownOracle.Words(shown))));
        var difference = (double)Words.Difference(expected, actual) / Math.Max(1, expected.Count);
        return difference <= Tolerance ? null : $"{difference:P1} of {expected.Count} words differ: {Words.Examples(expected, actual)}";
    }

    /// <summary>A formula's TeX stands for its MathML, which is no text for HTML, unless the page has the TeX as text.</summary>
    private static string WithoutFormulas(ParsedDocument document, string shown)
    {
        var text = document.Text.ToCharArray();
        foreach (var span in document.Blocks.SelectMany(block => block.Inlines))
            if (span.Kind is InlineKind.Math or InlineKind.DisplayMath
                && !IsShown(span.Range.Of(document.Text)))
                text.AsSpan(span.Range.Start, span.Range.Length).Fill(' ');
        return new string(text);

        bool IsShown(ReadOnlySpan<char> tex) => tex.Contains('\\') && shown.AsSpan().Contains(tex, StringComparison.Ordinal);
    }
}
