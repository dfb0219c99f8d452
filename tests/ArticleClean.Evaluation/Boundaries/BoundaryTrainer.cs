using ArticleClean.Evaluation.Training;
using ArticleClean.Filters.Boundaries;
using ArticleClean.Resources;

namespace ArticleClean.Evaluation.Boundaries;

/// <summary>Fits the weights by which glued words are told from names, as they ship: with the bounds from which a boundary is restored, in tenths.</summary>
internal static class BoundaryTrainer
{
    /// <summary>Log odds from which a boundary is restored: a name cut is worse than a boundary missed.</summary>
    public const double Threshold = 1;

    /// <summary>The same for a number after a word: names that end with one are many, and each is seen once.</summary>
    public const double NumberThreshold = 1.5;

    /// <summary>The model of the folds' domains but one fold's: each of its samples has its evidence from words of the other folds' pages.</summary>
    /// <param name="words">What the pages say of words.</param>
    /// <param name="folds">The fold of each domain.</param>
    /// <param name="leftOut">The fold left out; -1 for none.</param>
    public static GlueModel Train(GlueLexiconBuilder words, IReadOnlyDictionary<string, int> folds, int leftOut) =>
        new(Table<sbyte>.Of(Weights(Samples(words, folds, leftOut))), words.Build(domain => folds[domain] == leftOut));

    /// <summary>The samples of the folds but one.</summary>
    public static List<GlueSample> Samples(GlueLexiconBuilder words, IReadOnlyDictionary<string, int> folds, int leftOut)
    {
        var lexicons = Enumerable.Range(0, Folds.Count).Select(fold => fold == leftOut ? null : words.Build(domain => folds[domain] == fold || folds[domain] == leftOut)).ToList();
        return GlueSamples.Load(domain => folds[domain] == leftOut ? null : lexicons[folds[domain]]);
    }

    /// <summary>The weights that tell samples best.</summary>
    private static sbyte[] Weights(IReadOnlyList<GlueSample> samples) =>
        // Every place has one value of the first group: the threshold goes into it.
        [.. LogisticRegression.Fit(samples).Select((weight, i) => (sbyte)Math.Clamp(Math.Round(10 * (weight - (i < 4 ? Threshold : i == 4 ? NumberThreshold : 0))), sbyte.MinValue, sbyte.MaxValue))];
}
