using ArticleClean.Documents;

namespace ArticleClean;

/// <summary>A document could not be cleaned, for a reason that lies in the document or its limits. Other documents are not affected.</summary>
/// <param name="kind">Why.</param>
/// <param name="message">What happened and what to do, for a person; without the document's name.</param>
/// <param name="inner">What caused it, where something did.</param>
public sealed class DocumentException(DocumentErrorKind kind, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Why the document could not be cleaned.</summary>
    public DocumentErrorKind Kind { get; } = kind;

    internal static DocumentException TooLarge(long maxBytes) =>
        new(DocumentErrorKind.TooLarge, $"larger than the limit of {maxBytes:N0} bytes; raise it with --max-bytes");

    internal static DocumentException TimedOut(WorkLimitException e) => new(DocumentErrorKind.TimedOut, e.Message, e);
}
