namespace ArticleClean.Evaluation.Structure;

/// <summary>What a stretch of text is.</summary>
internal enum StructureKind
{
    Heading,
    ListItem,
    Cell,
    Code,
    Quote,
    Link,

    /// <summary>A link in a listing. Markdown's fences hold characters alone, so it is counted apart and never kept.</summary>
    LinkInCode,
}
