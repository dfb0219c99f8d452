namespace ArticleClean.Cli.Findings;

/// <summary>A place in a document's text. A line ends at LF, CR or CR LF.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in code points, from 1.</param>
internal readonly record struct Place(int Line, int Column);
