using ArticleClean.Documents;

namespace ArticleClean.Extraction;

/// <summary>Tells a page's main content from what is around it. Keeps no state: one instance serves many threads at once.</summary>
internal interface IContentClassifier
{
    /// <summary>Judges every block of a page.</summary>
    /// <param name="document">The page.</param>
    /// <param name="budget">Counts the work.</param>
    ContentJudgement Classify(ParsedDocument document, WorkBudget budget);
}
