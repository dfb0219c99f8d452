namespace ArticleClean.Vocabulary;

/// <summary>A phrase of the vocabulary that was found in a text.</summary>
/// <param name="Length">Characters of the text that it takes; 0 where none was found.</param>
/// <param name="Kinds">What it is a sign of.</param>
/// <param name="IsWeak">Whether its words are ordinary words of articles, too.</param>
internal readonly record struct PhraseHit(int Length, CueKinds Kinds, bool IsWeak)
{
    /// <summary>Whether a phrase was found.</summary>
    public bool IsFound => Length > 0;
}
