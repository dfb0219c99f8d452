using ArticleClean.Documents;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Batches;

/// <summary>Makes of a cleaned document what is to be written and said of it. Safe for many threads at once.</summary>
internal interface IConclusion
{
    Outcome Of(DocumentEntry entry, Article article);
}
