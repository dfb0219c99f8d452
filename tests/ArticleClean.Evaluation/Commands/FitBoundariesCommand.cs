using System.Globalization;
using ArticleClean.Evaluation.Boundaries;
using ArticleClean.Evaluation.Corpora;

namespace ArticleClean.Evaluation.Commands;

/// <summary>
/// Fits the weights by which glued words are told from names, says how well they do on domains they have not seen, and
/// writes them into the filter's source.
/// </summary>
internal static class FitBoundariesCommand
{
    /// <summary>Log odds from which a boundary is restored: a name cut is worse than a boundary missed.</summary>
    private const double Threshold = 1;

    /// <summary>The same for a number after a word: names that end with one are many, and each is seen once.</summary>
    private const double NumberThreshold = 1.5;

    private const int Folds = 5;

    public static int Run(Progress progress)
    {
        progress.Say("reading texts");
        var samples = GlueSamples.Load();
        CrossValidate(samples);

        var weights = LogisticRegression.Fit(samples);
        var file = Path.Combine(BenchmarkFolder.Repository, "src", "ArticleClean.Core", "Filters", "Boundaries", "GlueWeights.cs");
        File.WriteAllText(file, Source(weights));
        progress.Say($"wrote {file}; build again to use it");
        return 0;
    }

    private static void CrossValidate(List<GlueSample> samples)
    {
        var domains = samples.GroupBy(sample => sample.Domain).OrderByDescending(domain => domain.Count()).ThenBy(domain => domain.Key, StringComparer.Ordinal)
            .Select((domain, index) => (domain.Key, Fold: index % Folds)).ToDictionary(domain => domain.Key, domain => domain.Fold);
        var sums = new List<(double Sum, bool IsGlue)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = LogisticRegression.Fit([.. samples.Where(sample => domains[sample.Domain] != fold)]);
            sums.AddRange(samples.Where(sample => domains[sample.Domain] == fold).Select(sample => (LogisticRegression.Sum(weights, sample), sample.IsGlue)));
        }

        foreach (var threshold in (double[])[0, 0.5, Threshold, NumberThreshold, 2, 2.5])
        {
            var found = sums.Where(sum => sum.Sum > threshold).ToList();
            var right = found.Count(sum => sum.IsGlue);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"over {threshold:0.0}: {100.0 * right / sums.Count(sum => sum.IsGlue):0.0} % of {sums.Count(sum => sum.IsGlue)} boundaries, {100.0 * right / found.Count:0.0} % right"));
        }
    }

    private static string Source(double[] weights)
    {
        // Every place has one value of the first group: the threshold goes into it.
        var tenths = weights.Select((weight, i) => (int)Math.Clamp(Math.Round(10 * (weight - (i < 4 ? Threshold : i == 4 ? NumberThreshold : 0))), sbyte.MinValue, sbyte.MaxValue)).Chunk(24);
        return $$"""
            namespace ArticleClean.Filters.Boundaries;

            /// <summary>
            /// The weight of each value of <see cref="GlueEvidence"/>, in tenths of log odds. Written by the evaluation project's
            /// <c>fit-boundaries</c>, a logistic regression on the texts of residue-dev; not by hand.
            /// </summary>
            internal static class GlueWeights
            {
                private static ReadOnlySpan<sbyte> Tenths =>
                [
            {{string.Join('\n', tenths.Select(row => "        " + string.Join(", ", row.Select(tenth => tenth.ToString(CultureInfo.InvariantCulture))) + ","))}}
                ];

                /// <summary>The sum of the weights; over zero, the boundary is restored.</summary>
                public static int Sum(ReadOnlySpan<short> evidence)
                {
                    var sum = 0;
                    foreach (var value in evidence) sum += Tenths[value];
                    return sum;
                }
            }

            """;
    }
}
