using System.Globalization;

namespace ArticleClean.Evaluation.Scoring;

/// <summary>How good pages are at each level of confidence: what the confidence is worth.</summary>
internal static class ConfidenceTable
{
    private static readonly double[] Borders = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01];

    public static void Print(IReadOnlyList<PageResult> results, TextWriter output)
    {
        for (var i = 0; i + 1 < Borders.Length; i++)
        {
            var pages = results.Where(result => result.Page.Content is not null && result.Confidence >= Borders[i] && result.Confidence < Borders[i + 1]).ToList();
            if (pages.Count == 0) continue;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"confidence from {Borders[i]:0.00}  pages {pages.Count,5}  f1 {pages.Average(page => page.Score.F1):0.0000}  below half {pages.Count(page => page.Score.F1 < 0.5),4}"));
        }
    }
}
