using ArticleClean.Evaluation.Corpora;

namespace ArticleClean.Evaluation.Training;

/// <summary>Divides pages into folds that share no registered domain, each with its part of every type.</summary>
internal static class Folds
{
    public const int Count = 5;

    /// <summary>The fold of each domain: domains in order of their size, each to the fold with the fewest pages of its type so far.</summary>
    public static IReadOnlyDictionary<string, int> Of(IEnumerable<LabelledPage> pages)
    {
        var folds = new Dictionary<string, int>();
        var sizes = new Dictionary<(string Kind, int Fold), int>();
        var domains = pages.GroupBy(page => page.Domain).OrderByDescending(domain => domain.Count()).ThenBy(domain => domain.Key, StringComparer.Ordinal);
        foreach (var domain in domains)
        {
            var kind = domain.GroupBy(KindOf).MaxBy(group => group.Count())!.Key;
            var fold = Enumerable.Range(0, Count).MinBy(candidate => sizes.GetValueOrDefault((kind, candidate)));
            folds.Add(domain.Key, fold);
            foreach (var page in domain) sizes[(KindOf(page), fold)] = sizes.GetValueOrDefault((KindOf(page), fold)) + 1;
        }

        return folds;
    }

    private static string KindOf(LabelledPage page) => $"{page.Corpus}/{page.Type}";
}
