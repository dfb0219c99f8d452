using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>A stretch of text that parses as code, with its exact extent.</summary>
/// <param name="Range">The characters.</param>
/// <param name="Kind">The language.</param>
/// <param name="Strength">What the code says by itself.</param>
/// <param name="Code">The removal's code.</param>
/// <param name="Reason">The removal's reason.</param>
internal readonly record struct Residue(TextRange Range, ResidueKind Kind, ResidueStrength Strength, string Code, string Reason);
