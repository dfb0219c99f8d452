using ArticleClean.Sources;

namespace ArticleClean.Cli.Batches;

/// <summary>Where a document's output goes, decided in the order of the input, before it is read.</summary>
/// <param name="Entry">The document.</param>
/// <param name="Path">The full path of its own file; <c>null</c> where it has none.</param>
/// <param name="Decided">What became of it already; <c>null</c> where it is to be cleaned.</param>
internal sealed record Placement(DocumentEntry Entry, string? Path = null, Outcome? Decided = null);
