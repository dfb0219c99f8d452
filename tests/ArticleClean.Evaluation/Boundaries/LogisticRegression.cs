using ArticleClean.Filters.Boundaries;

namespace ArticleClean.Evaluation.Boundaries;

/// <summary>Fits the weights of evidence by stochastic gradient descent on the log loss. Seeded: the same samples give the same weights.</summary>
internal static class LogisticRegression
{
    private const int Epochs = 30;

    private const double FirstRate = 0.15, Decay = 2e-5;

    public static double[] Fit(IReadOnlyList<GlueSample> samples)
    {
        var weights = new double[GlueEvidence.Size];
        var order = Enumerable.Range(0, samples.Count).ToArray();
        var random = new Random(1);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var rate = FirstRate / (1 + epoch / 5.0);
            foreach (var index in order)
            {
                var sample = samples[index];
                var error = (sample.IsGlue ? 1 : 0) - 1 / (1 + Math.Exp(-Sum(weights, sample)));
                foreach (var value in sample.Evidence) weights[value] += rate * (sample.Weight * error - Decay * weights[value]);
            }
        }

        return weights;
    }

    /// <summary>The log odds of a lost boundary.</summary>
    public static double Sum(double[] weights, GlueSample sample)
    {
        var sum = 0.0;
        foreach (var value in sample.Evidence) sum += weights[value];
        return sum;
    }
}
