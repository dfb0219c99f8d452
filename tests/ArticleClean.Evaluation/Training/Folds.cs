namespace ArticleClean.Evaluation.Training;

/// <summary>Divides pages into folds that share no registered domain, each with its part of every type.</summary>
internal static class Folds
{
    public const int Count = 5;

    /// <summary>Sets each page's fold: domains in order of their size, each to the fold with the fewest pages of its type so far.</summary>
    public static void Assign(IReadOnlyList<TrainingPage> pages)
    {
        var sizes = new Dictionary<(string Kind, int Fold), int>();
        var domains = pages.GroupBy(page => page.Page.Domain).OrderByDescending(domain => domain.Count()).ThenBy(domain => domain.Key, StringComparer.Ordinal);
        foreach (var domain in domains)
        {
            var kind = domain.GroupBy(KindOf).MaxBy(group => group.Count())!.Key;
            var fold = Enumerable.Range(0, Count).MinBy(candidate => sizes.GetValueOrDefault((kind, candidate)));
            foreach (var page in domain)
            {
                page.Fold = fold;
                sizes[(KindOf(page), fold)] = sizes.GetValueOrDefault((KindOf(page), fold)) + 1;
            }
        }
    }

    private static string KindOf(TrainingPage page) => $"{page.Page.Corpus}/{page.Page.Type}";
}
