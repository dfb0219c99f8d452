using System.Globalization;
using ArticleClean.Evaluation.Boundaries;
using ArticleClean.Evaluation.Corpora;
using ArticleClean.Evaluation.Training;

namespace ArticleClean.Evaluation.Commands;

/// <summary>
/// Fits the model by which glued words are told from names, says how well it does on domains that it has not seen, and
/// writes it into the filter's folder.
/// </summary>
internal static class FitBoundariesCommand
{
    public static int Run(Progress progress)
    {
        progress.Say("reading pages");
        var pages = BenchmarkFolder.Pages();
        var folds = Folds.Of(pages);
        var words = GlueLexiconBuilder.Of(pages);
        progress.Say("cross-validating");
        CrossValidate(words, folds);

        var model = BoundaryTrainer.Train(words, folds, leftOut: -1);
        var file = Path.Combine(BenchmarkFolder.Repository, "src", "ArticleClean.Core", "Filters", "Boundaries", "glue.model");
        using (var stream = File.Create(file)) model.Write(stream);
        progress.Say($"wrote {file}; build again to use it");
        return 0;
    }

    private static void CrossValidate(GlueLexiconBuilder words, IReadOnlyDictionary<string, int> folds)
    {
        var sums = new List<(double Sum, bool IsGlue)>();
        for (var fold = 0; fold < Folds.Count; fold++)
        {
            var weights = LogisticRegression.Fit(BoundaryTrainer.Samples(words, folds, fold));
            var lexicon = words.Build(domain => folds[domain] == fold);
            sums.AddRange(GlueSamples.Load(domain => folds[domain] == fold ? lexicon : null).Select(sample => (LogisticRegression.Sum(weights, sample), sample.IsGlue)));
        }

        foreach (var threshold in (double[])[0, 0.5, BoundaryTrainer.Threshold, BoundaryTrainer.NumberThreshold, 2, 2.5])
        {
            var found = sums.Where(sum => sum.Sum > threshold).ToList();
            var right = found.Count(sum => sum.IsGlue);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"over {threshold:0.0}: {100.0 * right / sums.Count(sum => sum.IsGlue):0.0} % of {sums.Count(sum => sum.IsGlue)} boundaries, {100.0 * right / found.Count:0.0} % right"));
        }
    }
}
