namespace ArticleClean.Documents;

/// <summary>What a user knows of one site. A member that is empty leaves what it is about as it is without a rule.</summary>
internal sealed record SiteRule
{
    /// <summary>Where the article stands: all else of the page is removed.</summary>
    public IReadOnlyList<SiteSelector> Content { get; init; } = [];

    /// <summary>What is removed.</summary>
    public IReadOnlyList<SiteSelector> Remove { get; init; } = [];

    /// <summary>Where the title stands.</summary>
    public IReadOnlyList<SiteSelector> Title { get; init; } = [];

    /// <summary>Where the authors stand.</summary>
    public IReadOnlyList<SiteSelector> Author { get; init; } = [];

    /// <summary>Where the date of publication stands.</summary>
    public IReadOnlyList<SiteSelector> Date { get; init; } = [];

    /// <summary>What is removed from the text, of a page and of stripped text alike.</summary>
    public IReadOnlyList<SitePattern> Text { get; init; } = [];
}
