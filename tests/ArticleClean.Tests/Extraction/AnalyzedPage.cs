using System.Text;
using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Extraction.Features;
using ArticleClean.Html;

namespace ArticleClean.Tests.Extraction;

/// <summary>A page as the classifier sees it, without a model.</summary>
internal static class AnalyzedPage
{
    public static PageAnalysis Of(string html) =>
        PageAnalysis.Of(
            new HtmlFormat().Read(
                CharsetDecoder.Decode(new SourceDocument("test", Encoding.UTF8.GetBytes(html))), WorkBudget.Unlimited()),
            Lexicon.Empty);

    /// <summary>For each block its words.</summary>
    public static int[] WordsOf(PageAnalysis page) => [.. Enumerable.Range(0, page.Owners.Length).Select(block => page.Text.Blocks[block].Words)];
}
