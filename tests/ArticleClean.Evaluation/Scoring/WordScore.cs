namespace ArticleClean.Evaluation.Scoring;

/// <summary>How well an extracted text agrees with the expected one.</summary>
internal readonly record struct WordScore(double Precision, double Recall, double F1);
