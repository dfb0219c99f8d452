namespace ArticleClean.Documents;

/// <summary>What a page says of itself. A field without a value is <c>null</c> or empty: a wrong value is worse.</summary>
public sealed record ArticleMetadata
{
    /// <summary>No field is known.</summary>
    public static ArticleMetadata Empty { get; } = new();

    /// <summary>The page's canonical address.</summary>
    public string? Url { get; init; }

    /// <summary>The article's title.</summary>
    public string? Title { get; init; }

    /// <summary>The title as the page's head gives it, the site's name and all: what the model compares blocks with.</summary>
    internal string? HeadTitle { get; init; }

    /// <summary>The authors' names, in the page's order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published, as ISO 8601; where the page does not say it, the day of the last change in its head, and the source is <c>last change</c>.</summary>
    public string? Published { get; init; }

    /// <summary>When it was last changed, as ISO 8601.</summary>
    public string? Modified { get; init; }

    /// <summary>The site's name.</summary>
    public string? Site { get; init; }

    /// <summary>The language as BCP 47: the declared one, else the one detected in the text.</summary>
    public string? Language { get; init; }

    /// <summary>The page's own summary.</summary>
    public string? Description { get; init; }

    /// <summary>The address of the page's image.</summary>
    public string? Image { get; init; }

    /// <summary>Keywords, in the page's order.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The site's section.</summary>
    public string? Section { get; init; }

    /// <summary>The licence of the text.</summary>
    public string? License { get; init; }

    /// <summary>Where each field came from, by the field's name in the JSON output.</summary>
    public IReadOnlyDictionary<string, string> Sources { get; init; } = new SortedDictionary<string, string>(StringComparer.Ordinal);
}
