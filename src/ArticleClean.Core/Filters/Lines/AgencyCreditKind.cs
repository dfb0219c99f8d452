namespace ArticleClean.Filters.Lines;

/// <summary>What the credit of an agency says.</summary>
internal enum AgencyCreditKind
{
    /// <summary>Nothing: it is none.</summary>
    None = 0,

    /// <summary>An agency alone. News is signed so, too.</summary>
    Agency,

    /// <summary>A photographer and an agency, or an agency that has nothing but pictures.</summary>
    Picture,
}
