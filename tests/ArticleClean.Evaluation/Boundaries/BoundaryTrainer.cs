namespace ArticleClean.Evaluation.Boundaries;

/// <summary>Fits the weights by which glued words are told from names, as they ship: with the bounds from which a boundary is restored, in tenths.</summary>
internal static class BoundaryTrainer
{
    /// <summary>Log odds from which a boundary is restored: a name cut is worse than a boundary missed.</summary>
    public const double Threshold = 1;

    /// <summary>The same for a number after a word: names that end with one are many, and each is seen once.</summary>
    public const double NumberThreshold = 1.5;

    /// <summary>The weights that tell the samples best.</summary>
    /// <param name="samples">The samples.</param>
    public static sbyte[] Train(IReadOnlyList<GlueSample> samples) =>
        // Every place has one value of the first group: the threshold goes into it.
        [.. LogisticRegression.Fit(samples).Select((weight, i) => (sbyte)Math.Clamp(Math.Round(10 * (weight - (i < 4 ? Threshold : i == 4 ? NumberThreshold : 0))), sbyte.MinValue, sbyte.MaxValue))];
}
