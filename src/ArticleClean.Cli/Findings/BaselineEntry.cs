namespace ArticleClean.Cli.Findings;

/// <summary>Findings of a document that are known.</summary>
/// <param name="File">The document's file, as <see cref="FileName"/> names it.</param>
/// <param name="Filter">The filter that removes them.</param>
/// <param name="Code">Their kind within the filter.</param>
/// <param name="Fingerprint">Stands for their content.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Excerpt">The start of them, for whoever reads the file; nothing depends on it.</param>
internal sealed record BaselineEntry(string File, string Filter, string Code, string Fingerprint, int Count, string Excerpt);
