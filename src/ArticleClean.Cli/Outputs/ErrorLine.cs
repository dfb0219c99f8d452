namespace ArticleClean.Cli.Outputs;

/// <summary>Makes the line that stands for a document that failed.</summary>
/// <param name="source">What outputs call the document.</param>
/// <param name="message">What happened and what to do.</param>
internal delegate ReadOnlyMemory<byte> ErrorLine(string source, string message);
