namespace ArticleClean.Evaluation.Stripped;

/// <summary>What a character of a stripped text is.</summary>
internal enum CharacterLabel : byte
{
    /// <summary>Nothing is known of it.</summary>
    Unknown,

    /// <summary>The article's.</summary>
    Kept,

    /// <summary>Residue.</summary>
    Dropped,
}
