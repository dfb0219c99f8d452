using ArticleClean.Cli.Findings;
using ArticleClean.Documents;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Batches;

/// <summary>Of a check: the findings that are not known.</summary>
/// <param name="baseline">The findings that are.</param>
internal sealed class CheckConclusion(Baseline baseline) : IConclusion
{
    public Outcome Of(DocumentEntry entry, Article article, WorkBudget budget)
    {
        budget.Spend(article.Document.Text.Length);
        return new Outcome(article.IsEmpty ? OutcomeKind.Empty : OutcomeKind.Cleaned)
        {
            Check = baseline.Compare(new CheckResult(FileName.Of(entry), article.Document.Format, FindingReader.Read(article))),
            Facts = ArticleFacts.Of(article),
            Warnings = article.Warnings,
        };
    }
}
