namespace ArticleClean.Html.Metadata;

/// <summary>
/// Chooses the title. Where a main heading and what the page's head says agree, the heading is the title as readers
/// see it; else the head's own, without the site's name.
/// </summary>
internal sealed class TitleResolver(MetadataCandidates candidates, SiteNames site)
{
    /// <summary>A longer text is a paragraph.</summary>
    private const int MaxLength = 300;

    /// <summary>From this share of common words on a heading and a title are about the same.</summary>
    private const double Agreement = 0.5;

    /// <summary>What it counts that the head's title begins with a heading.</summary>
    private const double FirstPart = 0.25;

    /// <summary>What the head says, in the order in which it is taken where no heading agrees.</summary>
    private static readonly string[] Sources =
    [
        "meta og:title", "json-ld headline", "meta citation_title", "meta dc.title", "meta dcterms.title", "meta parsely-title", "meta sailthru.title", "meta headline",
        "title", "meta twitter:title", "microdata headline", "json-ld name", "json-ld work name", "json-ld page name", "json-ld work headline", "json-ld page headline",
    ];

    /// <summary>The title and its source.</summary>
    public (string? Title, string Source) Resolve()
    {
        var given = Given();
        var headings = candidates.Of(MetadataField.Title, "h1").Select(WithoutSite).Where(IsTitle).ToList();
        // A blog has its own name as the main heading of every page.
        if (given.Count > 0 && !site.Contains(given[0].Title)) headings.RemoveAll(site.Contains);
        if (Agreeing(headings, given) is { } heading) return (heading, "h1");
        if (given.Count > 0) return given[0];
        return headings.Count == 1 ? (headings[0], "h1") : (null, "");
    }

    private List<(string Title, string Source)> Given()
    {
        var given = new List<(string, string)>();
        foreach (var source in Sources)
        {
            var title = WithoutSite(candidates.First(MetadataField.Title, source));
            if (IsTitle(title)) given.Add((title, source));
        }

        return given;
    }

    private static string? Agreeing(List<string> headings, List<(string Title, string Source)> given)
    {
        string? best = null;
        var bestScore = 0.0;
        foreach (var heading in headings)
        {
            var key = TitleText.Key(heading);
            foreach (var (title, _) in given)
            {
                var other = TitleText.Key(title);
                var score = other == key ? 2 : TitleText.Overlap(key, other);

                // A single word is in many titles: the name of a section, or of the site.
                if (score <= 1 && TitleText.IsOneWord(key) && !other.StartsWith(key, StringComparison.Ordinal)) continue;
                // "The page – The book": the page's heading stands first, the book's as high above it in the page.
                if (score <= 1 && other.StartsWith(key, StringComparison.Ordinal)) score += FirstPart;
                if (score < Agreement || score <= bestScore) continue;
                (best, bestScore) = (heading, score);
            }
        }

        return best;
    }

    /// <summary>A title without the site's name at its end or beginning.</summary>
    private string WithoutSite(string title)
    {
        if (title.Length is 0 or > MaxLength) return "";
        var parts = TitleText.Parts(title);
        var (first, last) = (0, parts.Count - 1);
        while (last > first && site.Contains(title[parts[last]])) last--;
        while (first < last && site.Contains(title[parts[first]])) first++;
        // What forums write: "Example Forums - View topic - Title" and "Title - Example Forum".
        for (var i = first; i < last; i++)
            if (title[parts[i]].Equals("View topic", StringComparison.OrdinalIgnoreCase)) first = i + 1;
        if (last > first && IsForum(title.AsSpan()[parts[last]])) last--;
        if (last == parts.Count - 1 && first == 0 && last > 0 && title.AsSpan(parts[last - 1].End.Value, parts[last].Start.Value - parts[last - 1].End.Value).Trim() is "|") last--;
        return title[parts[first].Start..parts[last].End];
    }

    private static bool IsForum(ReadOnlySpan<char> part) => part.EndsWith(" forum", StringComparison.OrdinalIgnoreCase) || part.EndsWith(" forums", StringComparison.OrdinalIgnoreCase);

    private static bool IsTitle(string text) => text.Length is > 0 and <= MaxLength && text.Any(char.IsLetterOrDigit);
}
