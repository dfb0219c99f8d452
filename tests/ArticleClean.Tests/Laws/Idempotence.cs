using System.Text;
using ArticleClean.Documents;
using ArticleClean.PlainText;

namespace ArticleClean.Tests.Laws;

/// <summary>Law 4: cleaning what came out changes nothing, or next to nothing.</summary>
internal static class Idempotence
{
    private static long _before, _after;

    /// <summary>The share of all pages' characters that survive a second pass, preformatted blocks aside.</summary>
    public static double SurvivingShare => (double)_after / _before;

    public static string? CheckStrippedText(LawDocument document)
    {
        var twice = LawDocument.Write(Again(document.Output));
        return document.Output == twice ? null : "the second output differs, at: " + FirstDifference(document.Output, twice);
    }

    /// <summary>Sums up what survives; a single page breaks no law.</summary>
    public static string? CheckPage(LawDocument document)
    {
        var (before, after) = SecondPass(document);
        Interlocked.Add(ref _before, before);
        Interlocked.Add(ref _after, after);
        return null;
    }

    /// <summary>How many characters of a page's article there are before and after a second pass, white space and preformatted blocks aside.</summary>
    public static (int Before, int After) SecondPass(LawDocument document)
    {
        var article = document.Article;
        var once = string.Join(PlainTextFormat.BlockSeparator, article.Passages
            .Where(passage => passage.Block.HasText && passage.Block.Kind != BlockKind.Preformatted)
            .Select(passage => passage.Text(article.Document)));
        return (once.Count(c => !char.IsWhiteSpace(c)), LawDocument.Write(Again(once)).Count(c => !char.IsWhiteSpace(c)));
    }

    private static Article Again(string text) =>
        LawDocument.TextCleaner.Clean(new SourceDocument("second pass", Encoding.UTF8.GetBytes(text)));

    private static string FirstDifference(string one, string other)
    {
        var i = 0;
        while (i < one.Length && i < other.Length && one[i] == other[i]) i++;
        return $"…{one[Math.Max(0, i - 40)..Math.Min(one.Length, i + 40)]}…";
    }
}
