namespace ArticleClean.Filters.Scanning;

/// <summary>The languages in which machines leave residue in a text.</summary>
internal enum ResidueKind
{
    Json,
    Script,
    Css,
    Markup,
}
