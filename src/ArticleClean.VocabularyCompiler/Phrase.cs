namespace ArticleClean.Vocabulary;

/// <summary>A phrase of the vocabulary.</summary>
/// <param name="Text">The phrase, folded by <see cref="Folding"/>.</param>
/// <param name="Kinds">What it is a sign of.</param>
/// <param name="IsWeak">Whether its words are ordinary words of articles, too, so that it needs more evidence.</param>
internal readonly record struct Phrase(string Text, CueKinds Kinds, bool IsWeak);
