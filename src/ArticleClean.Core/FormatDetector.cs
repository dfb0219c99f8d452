using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Html;
using ArticleClean.PlainText;

namespace ArticleClean;

/// <summary>
/// Tells a page from text whose tags are already gone. Text may hold tags too, in prose, in code and as residue that
/// a scraper left even at its very start; so no tag is evidence by itself, only a document's structure where the
/// document begins. Keeps no state: safe for many threads at once.
/// </summary>
internal static class FormatDetector
{
    /// <summary>How far the look goes: pages have comments and scripts before their doctype, but not many.</summary>
    private const int LookedAt = 64 * 1024;

    /// <summary>Finds a document's format.</summary>
    /// <param name="document">The document.</param>
    /// <param name="budget">Counts the work.</param>
    /// <returns>The format's name: <c>html</c> or <c>text</c>.</returns>
    public static string Detect(DecodedDocument document, WorkBudget budget)
    {
        var mediaType = document.Source.ContentType.AsSpan();
        var parameters = mediaType.IndexOf(';');
        mediaType = (parameters < 0 ? mediaType : mediaType[..parameters]).Trim();
        if (Is(mediaType, "text/html") || Is(mediaType, "application/xhtml+xml")) return HtmlFormat.FormatName;

        var text = document.Text.Span[..Math.Min(document.Text.Length, LookedAt)];
        var behindPreamble = PagePreamble.Skip(text, budget);
        if (PagePreamble.BeginsXml(text, budget) || PagePreamble.BeginsPage(behindPreamble, budget)) return HtmlFormat.FormatName;

        // Servers call files they do not know text/plain, so that a whole page may be; a fragment is believed.
        return !Is(mediaType, "text/plain") && FragmentSample.IsFragment(behindPreamble, budget)
            ? HtmlFormat.FormatName
            : PlainTextFormat.FormatName;
    }

    private static bool Is(ReadOnlySpan<char> mediaType, string name) => mediaType.Equals(name, StringComparison.OrdinalIgnoreCase);
}
