using ArticleClean.Evaluation.Corpora;

namespace ArticleClean.Evaluation.Scoring;

/// <summary>What was extracted from a page, and how well it agrees.</summary>
/// <param name="Page">The page.</param>
/// <param name="Text">What was extracted.</param>
/// <param name="Confidence">How sure the program was.</param>
internal sealed record PageResult(LabelledPage Page, string Text, double Confidence)
{
    /// <summary>The agreement of words; only for pages whose content is known.</summary>
    public WordScore Score { get; } = Page.Content is { } content
        ? WordBag.Compare(WordBag.Words(Text, Page.IsScoredByCharacters), WordBag.Words(content, Page.IsScoredByCharacters))
        : default;
}
