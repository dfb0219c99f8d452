namespace ArticleClean.Html.Metadata;

/// <summary>How much an object of schema.org data is the page's article.</summary>
internal enum JsonLdRank
{
    /// <summary>Something else: an organisation, a person, a list.</summary>
    Other,

    /// <summary>The page itself.</summary>
    Page,

    /// <summary>A work that the page is about or holds, such as a film or a course.</summary>
    Work,

    /// <summary>An article, a posting, a question.</summary>
    Article,
}
