using System.Globalization;
using ArticleClean.Evaluation.Corpora;

namespace ArticleClean.Evaluation.Scoring;

/// <summary>The figures of a run, as the benchmarks' scorer prints them: word F1 by corpus and page type, snippets over all.</summary>
internal sealed class Figures
{
    private readonly List<(string Name, int Pages, WordScore Score, string Snippets)> _rows = [];

    /// <summary>F1 by name, such as <c>wcxb</c> or <c>wcxb/article</c>.</summary>
    public IEnumerable<(string Name, double F1)> All => _rows.Select(row => (row.Name, row.Score.F1));

    public static Figures Of(IReadOnlyList<PageResult> results)
    {
        var figures = new Figures();
        foreach (var corpus in results.GroupBy(result => result.Page.Corpus))
        {
            if (corpus.Key == "snippets")
            {
                figures._rows.Add((corpus.Key, corpus.Count(), SnippetScore.Of(corpus), ""));
                continue;
            }

            figures.Add(corpus.Key, [.. corpus], Shares([.. corpus]));
            if (corpus.Select(result => result.Page.Type).Distinct().Count() == 1) continue;
            foreach (var type in corpus.GroupBy(result => result.Page.Type).OrderBy(type => type.Key, StringComparer.Ordinal)) figures.Add($"{corpus.Key}/{type.Key}", [.. type]);
        }

        return figures;
    }

    public void Print(TextWriter output)
    {
        foreach (var (name, pages, score, snippets) in _rows)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} pages {pages,5}  f1 {score.F1:0.0000}  p {score.Precision:0.0000}  r {score.Recall:0.0000}{snippets}"));
    }

    private void Add(string name, List<PageResult> results, string snippets = "") => _rows.Add((name, results.Count, new WordScore(
        results.Average(result => result.Score.Precision), results.Average(result => result.Score.Recall), results.Average(result => result.Score.F1)), snippets));

    /// <summary>The shares of the snippets that appear, those that must and those that must not.</summary>
    private static string Shares(List<PageResult> results) => Share("with", results, page => page.With) + Share("without", results, page => page.Without);

    /// <summary>A mean over the pages that have such snippets; nothing where none has.</summary>
    private static string Share(string name, List<PageResult> results, Func<LabelledPage, IReadOnlyList<string>> snippets)
    {
        var pages = results.Where(result => snippets(result.Page).Count > 0).ToList();
        if (pages.Count == 0) return "";
        var share = pages.Average(result => snippets(result.Page).Average(snippet => result.Text.Contains(snippet, StringComparison.OrdinalIgnoreCase) ? 1 : 0));
        return string.Create(CultureInfo.InvariantCulture, $"  {name} {share:0.0000}");
    }
}
