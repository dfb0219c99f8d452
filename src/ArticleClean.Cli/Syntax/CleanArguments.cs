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

    /// <summary>Whether what was removed is shown.</summary>
    public bool Explain { get; init; }
}
