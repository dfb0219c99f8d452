namespace ArticleClean.Documents;

/// <summary>A stretch of text that a filter took out, and why.</summary>
/// <param name="Range">The characters removed.</param>
/// <param name="Filter">Name of the filter.</param>
/// <param name="Code">A stable short name of the kind of residue within the filter, such as <c>ad-config</c>.</param>
/// <param name="Reason">The evidence, in a few words for a person.</param>
public sealed record Removal(TextRange Range, string Filter, string Code, string Reason);
