namespace ArticleClean.Languages;

/// <summary>The scripts that several languages share.</summary>
internal enum Script
{
    /// <summary>Latin letters.</summary>
    Latin,

    /// <summary>Cyrillic letters.</summary>
    Cyrillic,

    /// <summary>Arabic letters.</summary>
    Arabic,

    /// <summary>Another script, or none.</summary>
    Other,
}
