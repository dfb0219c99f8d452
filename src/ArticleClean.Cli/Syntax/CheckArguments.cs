namespace ArticleClean.Cli.Syntax;

/// <summary>The command line of a check, as it was typed: checked for form, not resolved.</summary>
/// <param name="Input">The documents, and what is looked for.</param>
internal sealed record CheckArguments(InputArguments Input)
{
    /// <summary>Name of the report's format; <c>null</c> where not given.</summary>
    public string? Format { get; init; }

    /// <summary>The file of known findings; <c>null</c> for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>The file to write what is found to, as known; <c>null</c> for none.</summary>
    public string? NewBaseline { get; init; }
}
