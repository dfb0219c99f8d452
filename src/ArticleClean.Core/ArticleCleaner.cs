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
    public Article Clean(SourceDocument source, CancellationToken cancellation = default)
    {
        if (source.Bytes.Length > _options.MaxBytes) throw DocumentException.TooLarge(_options.MaxBytes);

        using var time = new TimeLimit(_options.Timeout, cancellation);
        try
        {
            var decoded = CharsetDecoder.Decode(source) with { Rules = _options.Rules };
            var format = FormatCatalog.Choose(_options.Format, decoded);
            var document = format.Read(decoded, time.Token);
            time.ThrowIfOver();
            var context = _pipeline.Run(document, time.Token);
            time.ThrowIfOver();
            return new Article(source, document, context.Passages, context.Removals, context.Splits, StatisticsCounter.Count(context));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new DocumentException(DocumentErrorKind.TimedOut, $"took longer than the limit of {_options.Timeout.TotalSeconds:0.###} s; raise it with --timeout");
        }
    }
}
