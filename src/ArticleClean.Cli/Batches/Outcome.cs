using ArticleClean.Cli.Findings;

namespace ArticleClean.Cli.Batches;

/// <summary>What became of a document, with what is to be written and said of it.</summary>
/// <param name="Kind">What became of it.</param>
internal sealed record Outcome(OutcomeKind Kind)
{
    /// <summary>The output, whole.</summary>
    public ReadOnlyMemory<byte> Output { get; init; }

    /// <summary>For <c>--explain</c>: the removals, a line each, as UTF-8.</summary>
    public ReadOnlyMemory<byte> Explanation { get; init; }

    /// <summary>What a check found; <c>null</c> where none was made.</summary>
    public CheckResult? Check { get; init; }

    /// <summary>Why there is no result, for a program (see <see cref="Batches.Reason"/>); <c>null</c> where there is one.</summary>
    public string? Reason { get; init; }

    /// <summary>What happened and what to do, for a person; <c>null</c> where it was cleaned.</summary>
    public string? Message { get; init; }

    /// <summary>What is said of the article; <c>null</c> where there is none.</summary>
    public ArticleFacts? Facts { get; init; }

    /// <summary>A hash of the article's text, to know it again; empty where that is not asked for.</summary>
    public string TextHash { get; init; } = "";

    /// <summary>A hash of the document's content; <c>null</c> where it could not be read.</summary>
    public string? ContentHash { get; init; }

    /// <summary>Whether an earlier run did it, so that nothing is to be written.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>Whether the document had no bytes at all.</summary>
    public bool HadNoBytes { get; init; }

    /// <summary>
    /// Why the article has no word (see <see cref="Documents.ArticleStatistics.EmptyReason"/>); <c>null</c> where it has some.
    /// </summary>
    public string? EmptyReason { get; init; }

    /// <summary>What the reader warns of.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Whether there is something to write.</summary>
    public bool HasResult => Kind is OutcomeKind.Cleaned or OutcomeKind.Empty;

    public static Outcome Failed(string reason, string message) => new(OutcomeKind.Failed) { Reason = reason, Message = message };

    public static Outcome Kept(string message) => new(OutcomeKind.Kept) { Message = message };

    /// <summary>The same document, turned away.</summary>
    public Outcome Dropped(string reason, string message) => this with { Kind = OutcomeKind.Dropped, Reason = reason, Message = message, Output = default };
}
