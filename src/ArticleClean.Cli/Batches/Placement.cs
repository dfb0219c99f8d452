using ArticleClean.Sources;

namespace ArticleClean.Cli.Batches;

/// <summary>Where a document's output goes, decided in the order of the input, before it is read.</summary>
/// <param name="Entry">The document.</param>
/// <param name="Path">The full path of the file it goes to; <c>null</c> where it goes to a stream.</param>
/// <param name="Decided">What became of it already; <c>null</c> where it is to be cleaned.</param>
internal sealed record Placement(DocumentEntry Entry, string? Path = null, Outcome? Decided = null)
{
    /// <summary>
    /// What an earlier run made of the document, asked with a hash of its content (<c>null</c> where it cannot be read);
    /// gives <c>null</c> where it has to be cleaned again. <c>null</c> where no earlier run is gone on with. Safe for
    /// many threads at once.
    /// </summary>
    public Func<string?, Outcome?>? Recall { get; init; }
}
