using ArticleClean.Cli.Batches;
using ArticleClean.Writers;

namespace ArticleClean.Cli.Syntax;

/// <summary>The command line of a cleaning, as it was typed: checked for form, not resolved.</summary>
/// <param name="Input">The documents, and how they are cleaned.</param>
internal sealed record CleanArguments(InputArguments Input)
{
    /// <summary>Name of the output format; <c>null</c> where not given.</summary>
    public string? Format { get; init; }

    /// <summary>The file to write; <c>null</c> for standard output.</summary>
    public string? OutputFile { get; init; }

    /// <summary>The folder to write a file for each document into; <c>null</c> where not given.</summary>
    public string? OutputFolder { get; init; }

    /// <summary>Whether files that exist are written over.</summary>
    public bool Force { get; init; }

    /// <summary>Choices of the output format.</summary>
    public WriterOptions Writing { get; init; } = new();

    /// <summary>Whether what was removed is shown.</summary>
    public bool Explain { get; init; }

    /// <summary>The file to report each document in; <c>null</c> for none.</summary>
    public string? Report { get; init; }

    /// <summary>The file to write the counts to; <c>null</c> for none.</summary>
    public string? Stats { get; init; }

    /// <summary>The folder to keep copies in of what failed; <c>null</c> for none.</summary>
    public string? FailedFolder { get; init; }

    /// <summary>The folders that files are written into.</summary>
    public IReadOnlyList<string> OutputFolders => [.. new[] { OutputFolder, FailedFolder }.OfType<string>()];

    /// <summary>Whether the run ends at the first document that fails.</summary>
    public bool FailFast { get; init; }

    /// <summary>Whether only what would be cleaned is listed.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether to go on where a run was stopped.</summary>
    public bool Resume { get; init; }

    /// <summary>What an article must be to be wanted.</summary>
    public Gates Gates { get; init; } = new();
}
