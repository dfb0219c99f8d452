using System.Globalization;

namespace ArticleClean.Html.Metadata;

/// <summary>Chooses a date: the first source that gives one.</summary>
internal static class DateResolver
{
    private static readonly string[] PublishedSources =
    [
        "json-ld datePublished", "meta article:published_time", "meta og:article:published_time", "meta og:published_time", "meta article:published", "meta citation_publication_date",
        "meta citation_date", "meta citation_online_date", "microdata datepublished", "meta datepublished", "meta parsely-pub-date", "meta sailthru.date", "meta publishdate", "meta publish-date",
        "meta publish_date", "meta published", "meta published-date", "meta published_date", "meta publisheddate", "meta published_time", "meta pubdate", "meta publication_date", "meta pdate", "meta ptime", "meta originalpublicationdate", "meta article_date_original",
        "meta cxenseparse:recs:publishtime", "meta article.published", "meta displaydate", "meta rnews:datepublished", "meta dc.date.issued", "meta dcterms.issued", "meta dcterms.created",
        "meta dc.date.created", "meta dcterms.date", "meta dc.date", "time", "date", "text", "meta date", "meta date.created", "meta created", "meta created_at", "json-ld dateCreated", "json-ld uploadDate", "microdata datecreated",
        "json-ld page datePublished", "json-ld work datePublished", "json-ld work uploadDate", "url", "far text", "far time", "far date",
    ];

    private static readonly string[] ModifiedSources =
    [
        "json-ld dateModified", "meta article:modified_time", "meta og:article:modified_time", "meta article:modified", "microdata datemodified", "meta datemodified", "meta dc.date.modified",
        "meta dcterms.modified", "meta modified-time", "meta modified_time", "meta last-updated", "meta last_updated", "meta lastmod", "meta last-modified", "meta revised", "meta article.updated", "meta og:updated_time", "time", "date", "text", "json-ld page dateModified", "far text",
    ];

    /// <summary>The date of publication and its source.</summary>
    public static (string? Date, string Source) Published(MetadataCandidates candidates, string? language)
    {
        var given = First(candidates, MetadataField.Published, PublishedSources, language);
        return given.Date is null ? given : Earlier(candidates, given);
    }

    /// <summary>The date of the last change and its source.</summary>
    public static (string? Date, string Source) Modified(MetadataCandidates candidates, string? language) => First(candidates, MetadataField.Modified, ModifiedSources, language);

    /// <summary>
    /// A site that moved or renewed an article declares a new date, and goes on showing the old one beside the title;
    /// and a date in the address is the day at the publisher's place, where the declared one may count by Greenwich.
    /// </summary>
    private static (string? Date, string Source) Earlier(MetadataCandidates candidates, (string? Date, string Source) given)
    {
        var day = given.Date![..10];
        if (candidates.First(MetadataField.Published, "url") is { Length: 10 } address && DaysBetween(address, day) is -1) return (address, "url");
        if (given.Source is "time" or "date" or "text" || IsShown(candidates, day)) return given;
        foreach (var source in (ReadOnlySpan<string>)["time", "text"])
            if (candidates.First(MetadataField.Published, source) is { Length: >= 10 } shown && DaysBetween(shown[..10], day) < -1) return (shown, source);
        return given;
    }

    /// <summary>Whether the page shows a date beside the title, give or take the day that time zones make.</summary>
    private static bool IsShown(MetadataCandidates candidates, string day)
    {
        foreach (var source in (ReadOnlySpan<string>)["time", "date", "text"])
            foreach (var shown in candidates.Of(MetadataField.Published, source))
                if (DaysBetween(shown[..10], day) is >= -1 and <= 1) return true;
        return false;
    }

    private static int DaysBetween(string day, string other) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - DateOnly.ParseExact(other, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    private static (string? Date, string Source) First(MetadataCandidates candidates, MetadataField field, string[] sources, string? language)
    {
        foreach (var source in sources)
            foreach (var value in candidates.Of(field, source))
                if (DateParser.Find(value, language) is { } date) return (date, source);
        return (null, "");
    }
}
