namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// The weight of each value of <see cref="GlueEvidence"/>, in tenths of log odds. Written by the evaluation project's
/// <c>fit-boundaries</c>, a logistic regression on the texts of residue-dev; not by hand.
/// </summary>
internal static class GlueWeights
{
    private static ReadOnlySpan<sbyte> Tenths =>
    [
        -8, -11, -17, -6, -10, -7, -5, -3, -10, -18, -4, -7, -5, -10, -1, 2, -2, 2, -2, 2, 5, 3, 0, 8,
        7, 5, 9, -1, 17, 14, -2, -6, 0, -10, -2, 8, -2, -3, 6, 0, -6, -6, -3, 3, 5, 2, 1, -2,
        3, 2, -1, 11, 1, 0, 0, -3, 8, -8, -9, 2, 9, -4, 5, -5, -7, 2, 9, -28, 0, -7, -1, 0,
        -12, -7, -2, -6, 0, 10, -7, 5, 0, -6, 12, 0, 2, 0, 3, 18, 10, -5, 10, 8, -2, -5, -12, 6,
        -2, 1, 9, -4, 5, 6, -2, -12, 3, 14, -10, -1, 4, 10, 1, 8, 0, 3, 12, 5, -8, -5, -11, -1,
        14, 6, 0, 3, 4, -5, -4, -1, 3, 2, -4, -1, -1, 2, 0, -7, -6, 7, -2, -2, 9, 5, -7, 3,
        -8, -11, -4, 5, 1, -5, 0, 2, -6, 2, 2, 8, 7, 14, 3, -5, -1, -11, 2, 7, -31, -6, 3, 10,
        4, 10, 5, 3, 2, -2, 3, 4, 2, 3, 1, -6, -6, 3, 0, -2, -9, -9, -5, 0, 7, -28, -10, 5,
        25, 18, -11, -10, -6, -6, -7, -3, -2, 1, 1, 4, -11, 1, 1, 1, -7, 2, 0, 0, -2, 1, 8, 2,
        0, 1, -2, 0, 0, 0, 3, 4, 1, -1, 10, -5, 6, -3, -1, -2, 6, -1, -3, -6, -3, 4, 0, 2,
        1, 0, 0, 1, -1, 1, 0, 0, 0, 1, 0, 0, -5, -5, -2, -3, 5, 5, 5, 3, 0, 2, 4, 2,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0, 4, -2, -2, 2, 3, 0,
        2, 2, 5, -1, 2, 1, 3, -4, 0, 0, 8, -4, 0, 0, 0, 3, -1, 0, 0, 0, -9, 0, 0, 0,
        -4, -2, 5, 2, 1, 3, -4, 3, 1, 0, 6, -3, 6, 4, -2, 0, 2, 2, 0, 0, 0, -3, 0, 0,
        -3, 0, 3, -1, 0, 0, -10, -4, -1, -2, -14,
    ];

    /// <summary>The sum of the weights; over zero, the boundary is restored.</summary>
    public static int Sum(ReadOnlySpan<short> evidence)
    {
        var sum = 0;
        foreach (var value in evidence) sum += Tenths[value];
        return sum;
    }
}
