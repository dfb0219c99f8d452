namespace ArticleClean.Extraction;

/// <summary>What a classifier says of a page.</summary>
/// <param name="Verdicts">A verdict for each block, in the blocks' order.</param>
/// <param name="Confidence">The F1 that the choice is expected to have, from 0 to 1.</param>
internal sealed record ContentJudgement(IReadOnlyList<BlockVerdict> Verdicts, double Confidence);
