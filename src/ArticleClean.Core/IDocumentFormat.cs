using ArticleClean.Decoding;
using ArticleClean.Documents;

namespace ArticleClean;

/// <summary>Turns one decoded document into blocks. Keeps no state: one instance serves many threads at once.</summary>
public interface IDocumentFormat
{
    /// <summary>The name users call it by, such as <c>html</c>.</summary>
    string Name { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The decoded document.</param>
    /// <param name="budget">Counts the work.</param>
    /// <exception cref="WorkLimitException">The document takes more work than its limit.</exception>
    ParsedDocument Read(DecodedDocument document, WorkBudget budget);
}
