namespace ArticleClean.Evaluation.Stripped;

/// <summary>Where a stripped text to learn from comes from.</summary>
internal enum StrippedOrigin
{
    /// <summary>A labelled case.</summary>
    Case,

    /// <summary>An article without residue.</summary>
    Clean,

    /// <summary>Made of a page of the cases' collection, by textContent.</summary>
    Page,

    /// <summary>Made of a page of another collection, by textContent.</summary>
    OtherPage,

    /// <summary>Made of a page's blocks, each on a line of its own.</summary>
    Blocks,
}
