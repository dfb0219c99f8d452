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
    private const int Folds = 5;

    public static int Run(Progress progress)
    {
        progress.Say("reading texts");
        var samples = GlueSamples.Load();
        CrossValidate(samples);

        var file = Path.Combine(BenchmarkFolder.Repository, "src", "ArticleClean.Core", "Filters", "Boundaries", "GlueWeights.cs");
        File.WriteAllText(file, Source(BoundaryTrainer.Train(samples)));
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

        foreach (var threshold in (double[])[0, 0.5, BoundaryTrainer.Threshold, BoundaryTrainer.NumberThreshold, 2, 2.5])
        {
            var found = sums.Where(sum => sum.Sum > threshold).ToList();
            var right = found.Count(sum => sum.IsGlue);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"over {threshold:0.0}: {100.0 * right / sums.Count(sum => sum.IsGlue):0.0} % of {sums.Count(sum => sum.IsGlue)} boundaries, {100.0 * right / found.Count:0.0} % right"));
        }
    }

    private static string Source(sbyte[] weights) =>
        $$"""
        namespace ArticleClean.Filters.Boundaries;

        /// <summary>
        /// The weight of each value of <see cref="GlueEvidence"/>, in tenths of log odds. Those that ship are written by the evaluation
        /// project's <c>fit-boundaries</c>, a logistic regression on the texts of residue-dev; not by hand. Immutable.
        /// </summary>
        internal sealed class GlueWeights(sbyte[] tenths)
        {
            private static ReadOnlySpan<sbyte> Tenths =>
            [
        {{string.Join('\n', weights.Chunk(24).Select(row => "        " + string.Join(", ", row.Select(tenth => tenth.ToString(CultureInfo.InvariantCulture))) + ","))}}
            ];

            /// <summary>The weights that ship.</summary>
            public static GlueWeights Shipped { get; } = new([.. Tenths]);

            /// <summary>The sum of the weights; over zero, the boundary is restored.</summary>
            public int Sum(ReadOnlySpan<short> evidence)
            {
                var sum = 0;
                foreach (var value in evidence) sum += tenths[value];
                return sum;
            }
        }

        """;
}
