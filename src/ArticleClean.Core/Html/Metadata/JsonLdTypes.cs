namespace ArticleClean.Html.Metadata;

/// <summary>The types of schema.org that can be a page's article.</summary>
internal static class JsonLdTypes
{
    private static readonly HashSet<string> Articles = new(StringComparer.OrdinalIgnoreCase)
    {
        "Report", "Question", "Recipe", "HowTo", "LiveBlogPosting", "SocialMediaPosting", "APIReference", "Discussion", "Guide",
    };

    private static readonly HashSet<string> Works = new(StringComparer.OrdinalIgnoreCase)
    {
        "VideoObject", "PodcastEpisode", "AudioObject", "Book", "Course", "Event", "CreativeWork", "MedicalWebPage", "Dataset", "Episode", "LearningResource", "Product",
        "Thesis", "Review", "PresentationDigitalDocument", "ImageObject", "SoftwareApplication", "SoftwareSourceCode",
    };

    /// <summary>The best rank that one of the types gives.</summary>
    public static JsonLdRank RankOf(IReadOnlyList<string> types)
    {
        var best = JsonLdRank.Other;
        foreach (var type in types)
        {
            var rank = RankOf(type);
            if (rank > best) best = rank;
        }

        return best;
    }

    private static JsonLdRank RankOf(string type) =>
        Articles.Contains(type) || type.EndsWith("Article", StringComparison.OrdinalIgnoreCase) || type.EndsWith("Posting", StringComparison.OrdinalIgnoreCase) && type != "JobPosting" ? JsonLdRank.Article
        : Works.Contains(type) ? JsonLdRank.Work
        : type.EndsWith("Page", StringComparison.OrdinalIgnoreCase) ? JsonLdRank.Page
        : JsonLdRank.Other;
}
