using ArticleClean.Documents;

namespace ArticleClean.Cli.Batches;

/// <summary>What a report says of an article.</summary>
/// <param name="Words">Words kept.</param>
/// <param name="Characters">Characters kept, white space aside.</param>
/// <param name="Removed">Characters removed, white space aside.</param>
/// <param name="Confidence">How sure the choice of the main content is; <c>null</c> where nothing was chosen.</param>
/// <param name="Language">Its language; <c>null</c> where unknown.</param>
internal sealed record ArticleFacts(int Words, int Characters, int Removed, double? Confidence = null, string? Language = null)
{
    public static ArticleFacts Of(Article article) => new(
        article.Statistics.Words,
        article.Statistics.Characters,
        article.Statistics.RemovedCharacters.Sum(filter => filter.Value),
        article.Statistics.Confidence,
        article.Metadata.Language);
}
