using ArticleClean.Cli.Syntax;
using ArticleClean.Filters;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Batches;

/// <summary>Everything a run needs to know, resolved.</summary>
/// <param name="Sources">What to read, in order.</param>
/// <param name="IsBatch">Whether there may be more than one document.</param>
/// <param name="Cleaner">What cleans each.</param>
/// <param name="Filters">What it cleans by.</param>
internal sealed record BatchPlan(IReadOnlyList<IDocumentSource> Sources, bool IsBatch, ArticleCleaner Cleaner, IReadOnlyList<IBlockFilter> Filters)
{
    /// <summary>The most bytes of a document.</summary>
    public required long MaxBytes { get; init; }

    /// <summary>The charset of every document; <c>null</c> to find it.</summary>
    public string? Charset { get; init; }

    /// <summary>The address of the document; <c>null</c> where unknown.</summary>
    public Uri? Url { get; init; }

    /// <summary>Documents cleaned at once.</summary>
    public required int Jobs { get; init; }

    /// <summary>Whether no document at all is a result: a shard may hold none.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether the run ends at the first document that fails.</summary>
    public bool FailFast { get; init; }

    /// <summary>A hash of all that decides what becomes of a document.</summary>
    public required string Options { get; init; }

    /// <summary>How much is said on standard error.</summary>
    public required Verbosity Verbosity { get; init; }
}
