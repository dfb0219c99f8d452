using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Filters;

namespace ArticleClean;

/// <summary>
/// Cleans documents: bytes in, the article out. Made by <see cref="ArticleCleanerBuilder"/>; immutable, and safe for
/// many threads at once.
/// </summary>
public sealed class ArticleCleaner
{
    private readonly CleaningOptions _options;
    private readonly FilterPipeline _pipeline;

    internal ArticleCleaner(CleaningOptions options, IReadOnlyList<IBlockFilter> filters)
    {
        _options = options;
        _pipeline = new FilterPipeline(filters);
    }

    /// <summary>Cleans one document.</summary>
    /// <param name="source">The document.</param>
    /// <param name="cancellation">Ends the cleaning early, with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The article; an empty one where the document holds none.</returns>
    /// <exception cref="DocumentException">The document is over a limit, or no text.</exception>
    public Article Clean(SourceDocument source, CancellationToken cancellation = default) => Clean(source, NewBudget(cancellation));

    /// <summary>Cleans one document on a budget that the caller has spent from already, or goes on to spend from.</summary>
    /// <param name="source">The document.</param>
    /// <param name="budget">Counts the work. <see cref="CleaningOptions.Timeout"/> is not looked at.</param>
    /// <returns>The article; an empty one where the document holds none.</returns>
    /// <exception cref="DocumentException">The document is over a limit, or no text.</exception>
    public Article Clean(SourceDocument source, WorkBudget budget)
    {
        if (source.Bytes.Length > _options.MaxBytes) throw DocumentException.TooLarge(_options.MaxBytes);

        try
        {
            using var decoded = CharsetDecoder.Decode(source, budget, _options.Rules, _options.LinksEmbeds);
            var format = FormatCatalog.Choose(_options.Format, decoded, budget);
            var document = format.Read(decoded, budget);
            var context = _pipeline.Run(document, budget);
            return new Article(source, document, context.Passages, context.Removals, context.Splits, StatisticsCounter.Count(context));
        }
        catch (WorkLimitException e)
        {
            throw DocumentException.TimedOut(e);
        }
    }

    /// <summary>A budget for reading, cleaning and writing one document: what <see cref="CleaningOptions.Timeout"/> allows.</summary>
    /// <param name="cancellation">Ends the work early, with an <see cref="OperationCanceledException"/>.</param>
    public WorkBudget NewBudget(CancellationToken cancellation = default) => WorkBudget.For(_options.Timeout, cancellation);
}
