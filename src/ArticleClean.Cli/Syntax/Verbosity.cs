namespace ArticleClean.Cli.Syntax;

/// <summary>How much is said on standard error.</summary>
internal enum Verbosity
{
    /// <summary>Failures only.</summary>
    Quiet,

    /// <summary>Failures, and one closing line for many documents.</summary>
    Normal,

    /// <summary>A line for each document, and warnings.</summary>
    Verbose,
}
