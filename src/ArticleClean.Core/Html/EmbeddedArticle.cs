using System.Text;
using ArticleClean.Documents;
using ArticleClean.Html.Metadata;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Finds the article of a page that does not show it: in its JSON-LD, in the state that its scripts show it from, or in what it
/// has for browsers without frames. The article takes the place of the page's text, and its source is named.
/// </summary>
internal static class EmbeddedArticle
{
    /// <summary>
    /// The letters and digits of the shortest article that is taken, and of the most that a page shows that has no text but menus
    /// and notices. Shorter values of <c>articleBody</c> are summaries; of 112 pages of the benchmarks three have such.
    /// </summary>
    private const int MinArticle = 300, MaxBare = 300;

    /// <summary>Characters from which on a block is a paragraph of running text, and not an entry of a menu or a headline.</summary>
    private const int MinParagraph = 120;

    /// <summary>The fewest letters and digits of a text for browsers without frames; a hint to get another browser is shorter.</summary>
    private const int MinNoFrames = 150;

    /// <summary>The article, as the page's document; <c>null</c> where the page shows its text.</summary>
    /// <param name="page">The page.</param>
    /// <param name="shown">What the page shows.</param>
    /// <param name="address">Where the page was found; <c>null</c> where unknown.</param>
    /// <param name="budget">Counts the work.</param>
    public static ParsedDocument? Of(HtmlTree page, ParsedDocument shown, Uri? address, WorkBudget budget)
    {
        var source = page.Source;
        var isBare = ShownLetters.Count(shown.Text, MaxBare) < MaxBare;
        if (!isBare && !source.Contains("articleBody", StringComparison.Ordinal)) return null;
        budget.Spend(source.Length);
        if (ArticleBody(page) is { } body && Read(body, address, budget) is { } declared
            && ShownLetters.Count(declared.Text, MinArticle) >= MinArticle)
        {
            var found = ShownLetters.PiecesShown(shown.Text, declared.Text, budget);
            return ShownLetters.IsLacking(found) && (isBare || (found > 0 && IsLonger(declared, shown)))
                ? Combine(shown, declared, "json-ld articleBody")
                : null;
        }

        if (!isBare) return null;
        if (ScriptState.Article(page) is { } state && Read(AsHtml(state), address, budget) is { } written
            && ShownLetters.Count(written.Text, MinArticle) >= MinArticle)
        {
            var found = ShownLetters.PiecesShown(shown.Text, written.Text, budget);
            return ShownLetters.IsLacking(found) ? Combine(shown, written, "script state") : null;
        }

        return NoFrames(page) is { } frames && Read(frames, address, budget) is { } unframed
            && ShownLetters.Count(unframed.Text, MinNoFrames) >= MinNoFrames
            ? Combine(shown, unframed, "noframes")
            : null;
    }

    /// <summary>
    /// Whether an article is longer than the paragraphs that the page shows. A page that shows more text than its data holds has an
    /// article of its own, and the data is a summary or a translation.
    /// </summary>
    private static bool IsLonger(ParsedDocument article, ParsedDocument shown)
    {
        var paragraphs = 0;
        foreach (var block in shown.Blocks)
            if (block.Kind == BlockKind.Paragraph && block.Range.Length >= MinParagraph) paragraphs += block.Range.Length;
        return article.Text.Length > paragraphs;
    }

    private static ParsedDocument Read(string html, Uri? address, WorkBudget budget)
    {
        using var tree = HtmlReader.Read(html.AsMemory(), isXml: false, budget);
        return HtmlSegmenter.Segment(tree, address, rule: null, budget);
    }

    /// <summary>The text of the one article that the page's JSON-LD describes, as HTML.</summary>
    private static string? ArticleBody(HtmlTree page)
    {
        var reader = new JsonLdReader();
        foreach (var node in page.Root.Descendants)
            if (node.Tag == HtmlTag.Script && JsonLdReader.IsJsonLd(node)) reader.Visit(node.Content.ToString());
        return reader.ArticleBody is { Length: >= MinArticle } body ? AsHtml(body) : null;
    }

    /// <summary>Text without tags gets paragraphs where it has line breaks; character references are left as they are.</summary>
    private static string AsHtml(string text)
    {
        if (text.Contains("</", StringComparison.Ordinal) || text.Contains("<br", StringComparison.OrdinalIgnoreCase)
            || text.Contains("<p", StringComparison.OrdinalIgnoreCase)) return text;
        var html = new StringBuilder(text.Length + (text.Length / 8));
        html.Append("<p>");
        foreach (var c in text)
        {
            if (c is '\n' or '\r') html.Append("<p>");
            else if (c == '<') html.Append("&lt;");
            else html.Append(c);
        }

        return html.ToString();
    }

    private static string? NoFrames(HtmlTree page)
    {
        if (!page.Source.Contains("noframes", StringComparison.OrdinalIgnoreCase)) return null;
        foreach (var node in page.Root.Descendants)
            if (node.Tag == HtmlTag.Noframes && node.Content is { Length: >= MinNoFrames } content) return content.ToString();
        return null;
    }

    /// <summary>The article with what the page says of itself.</summary>
    private static ParsedDocument Combine(ParsedDocument shown, ParsedDocument article, string source)
    {
        var metadata = shown.Metadata;
        var sources = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["text"] = source };
        foreach (var (field, from) in metadata.Sources) sources[field] = from;
        if (metadata.Language is null && article.Metadata.Sources.TryGetValue("language", out var language)) sources["language"] = language;
        return article with
        {
            BaseAddress = shown.BaseAddress,
            Metadata = metadata with { Language = metadata.Language ?? article.Metadata.Language, Sources = sources },
            Warnings = [.. shown.Warnings, $"the page does not show its whole article; the text is from its {source}"],
        };
    }
}
