using ArticleClean.Documents;
using ArticleClean.Vocabulary;

namespace ArticleClean.Segments;

/// <summary>A phrase of the vocabulary in a text.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Kinds">What it is a sign of.</param>
/// <param name="IsWeak">Whether its words are ordinary words of articles, too.</param>
public readonly record struct CueHit(TextRange Range, CueKinds Kinds, bool IsWeak);
