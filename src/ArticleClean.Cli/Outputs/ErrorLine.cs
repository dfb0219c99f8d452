using ArticleClean.Sources;

namespace ArticleClean.Cli.Outputs;

/// <summary>Makes the line that stands for a document that failed.</summary>
/// <param name="entry">The document.</param>
/// <param name="message">What happened and what to do.</param>
internal delegate ReadOnlyMemory<byte> ErrorLine(DocumentEntry entry, string message);
