namespace ArticleClean.Filters;

/// <summary>The documents that a filter applies to.</summary>
[Flags]
public enum FilterScope
{
    /// <summary>Pages: documents whose elements are known.</summary>
    Page = 1 << 0,

    /// <summary>Stripped text.</summary>
    Text = 1 << 1,

    /// <summary>All documents.</summary>
    All = Page | Text,
}
