namespace ArticleClean.Documents;

/// <summary>A boundary between two paragraphs that the text had lost, and a filter restored.</summary>
/// <param name="Offset">Where the second paragraph starts.</param>
/// <param name="Filter">Name of the filter.</param>
/// <param name="Reason">The evidence, in a few words for a person.</param>
public sealed record Split(int Offset, string Filter, string Reason);
