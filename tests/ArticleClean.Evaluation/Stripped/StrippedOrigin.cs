namespace ArticleClean.Evaluation.Stripped;

/// <summary>Where a stripped text to learn from comes from.</summary>
internal enum StrippedOrigin
{
    /// <summary>A real text that a scraper left.</summary>
    Real,

    /// <summary>An article without residue.</summary>
    Clean,

    /// <summary>Made of a page.</summary>
    Page,
}
