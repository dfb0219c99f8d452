using System.Text;

namespace ArticleClean.Evaluation.Scoring;

/// <summary>Snippets that must appear and did, and that must not and did, over all pages; white space is folded first.</summary>
internal static class SnippetScore
{
    public static WordScore Of(IEnumerable<PageResult> results)
    {
        int found = 0, missed = 0, wrong = 0;
        foreach (var result in results)
        {
            var text = Fold(result.Text);
            foreach (var snippet in result.Page.With) _ = text.Contains(Fold(snippet), StringComparison.Ordinal) ? found++ : missed++;
            foreach (var snippet in result.Page.Without)
                if (text.Contains(Fold(snippet), StringComparison.Ordinal)) wrong++;
        }

        var (precision, recall) = ((double)found / Math.Max(1, found + wrong), (double)found / Math.Max(1, found + missed));
        return new WordScore(precision, recall, found == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static string Fold(string text) => string.Join(' ', text.Normalize(NormalizationForm.FormKC).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
