using ArticleClean.Documents;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Batches;

/// <summary>Makes of a cleaned document what is to be written and said of it. Safe for many threads at once.</summary>
internal interface IConclusion
{
    /// <param name="entry">Where the document came from.</param>
    /// <param name="article">The cleaned document.</param>
    /// <param name="budget">Counts the work.</param>
    /// <exception cref="WorkLimitException">The document takes more work than its limit.</exception>
    Outcome Of(DocumentEntry entry, Article article, WorkBudget budget);
}
