namespace ArticleClean.Evaluation.Boundaries;

/// <summary>A place in a stripped text where two words may have been glued.</summary>
/// <param name="Domain">The registered domain of the text's page.</param>
/// <param name="Evidence">What speaks for and against a lost boundary, as the filter sees it.</param>
/// <param name="IsGlue">Whether a boundary was lost there.</param>
/// <param name="Weight">How much it counts in training: a text of thousands counts as no more than a few.</param>
internal sealed record GlueSample(string Domain, short[] Evidence, bool IsGlue, double Weight);
