namespace ArticleClean;

/// <summary>Why a document could not be cleaned.</summary>
public enum DocumentErrorKind
{
    /// <summary>It is larger than <see cref="CleaningOptions.MaxBytes"/>.</summary>
    TooLarge,

    /// <summary>It takes more work than <see cref="CleaningOptions.Timeout"/> allows.</summary>
    TimedOut,

    /// <summary>Its bytes are no text in any known encoding, such as an image or an archive.</summary>
    Binary,

    /// <summary>A charset label that no encoding has.</summary>
    UnknownCharset,

    /// <summary>Its compressed bytes, or the record that holds it, are damaged or end early.</summary>
    Damaged,

    /// <summary>A line of JSON that is none, or has no document in it.</summary>
    Malformed,

    /// <summary>A record of a shard that is no page by its own word: an image, a style sheet, a redirection.</summary>
    NotAPage,
}
