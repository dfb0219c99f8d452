namespace ArticleClean.Filters;

/// <summary>What a filter removes.</summary>
public enum RemovalKind
{
    /// <summary>Residue in prose: always wrong in an article.</summary>
    Residue,

    /// <summary>Residue that is code: scripts, styles, data, markup.</summary>
    Code,

    /// <summary>What a page has around its article: right on the page, and no residue of it.</summary>
    Surroundings,
}
