namespace ArticleClean.Html.Metadata;

/// <summary>Makes one list of keywords of values that hold one or several.</summary>
internal static class TagList
{
    private const int MaxTags = 50;
    private const int MaxLength = 100;

    /// <summary>The keywords, each once, in the page's order.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> values)
    {
        var tags = new List<string>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var value in values)
        {
            foreach (var tag in value.Split([',', ';', '，', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                if (tag.Length <= MaxLength && tags.Count < MaxTags && seen.Add(tag)) tags.Add(tag);
        }

        return tags;
    }
}
