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

    /// <summary>What happened and what to do, for a person; <c>null</c> where it was cleaned.</summary>
    public string? Message { get; init; }

    /// <summary>Words kept.</summary>
    public int Words { get; init; }

    /// <summary>Whether the document had no bytes at all.</summary>
    public bool HadNoBytes { get; init; }

    /// <summary>What the reader warns of.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public static Outcome Failed(string message) => new(OutcomeKind.Failed) { Message = message };

    public static Outcome Kept(string message) => new(OutcomeKind.Kept) { Message = message };
}
