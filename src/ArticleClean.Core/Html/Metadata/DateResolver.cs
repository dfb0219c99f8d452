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
        "meta dc.date.created", "time", "date", "text", "first post", "dateline", "meta dcterms.date", "meta dc.date", "meta date",
        "meta date.created", "meta created", "meta created_at", "meta vendor published-date", "json-ld dateCreated",
        "json-ld uploadDate", "microdata datecreated",
        "json-ld page datePublished", "json-ld work datePublished", "json-ld work uploadDate", "url", "far text", "far byline", "far time", "far date", "last change",
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

        // Of several days in microdata, which is the page's and which a teaser's cannot be told, where a tag says it.
        if (given.Source == "microdata datepublished"
            && candidates.First(MetadataField.Published, "meta date") is { Length: > 0 } tag
            && DateParser.FindDeclared(tag, language) is { } day
            && candidates.Of(MetadataField.Published, given.Source)
                .Select(value => DateParser.FindDeclared(value, language)?[..10]).Distinct().Count() > 1)
            return (day, "meta date");
        return given.Date is null ? given : Earlier(candidates, given, language);
    }

    /// <summary>The date of the last change and its source.</summary>
    public static (string? Date, string Source) Modified(MetadataCandidates candidates, string? language) => First(candidates, MetadataField.Modified, ModifiedSources, language);

    /// <summary>
    /// A site that moved or renewed an article declares a new date, and goes on showing the old one beside the title,
    /// or elsewhere with a label; and a date in the address is the day at the publisher's place, where the declared one
    /// may count by Greenwich. Of a table's many dates none is the page's.
    /// </summary>
    private static (string? Date, string Source) Earlier(MetadataCandidates candidates, (string? Date, string Source) given, string? language)
    {
        const int MaxShown = 3;
        var day = given.Date![..10];
        if (candidates.First(MetadataField.Published, "url") is { Length: 10 } address && DaysBetween(address, day) is -1) return (address, "url");
        if (LocalDay(candidates, given) is { } local) return (local, "text");
        if (given.Source is "time" or "date" or "text") return given;
        if (ShownOf(candidates, given.Source, language) is { } declared) return (declared, given.Source);
        if (IsShown(candidates, day, tolerance: 1)) return given;
        foreach (var source in (ReadOnlySpan<string>)["time", "text", "far text"])
        {
            var shown = candidates.Of(MetadataField.Published, source);
            if (shown.Count is > 0 and <= MaxShown && DaysBetween(shown[0][..10], day) < -1) return (shown[0], source);
        }

        return given;
    }

    /// <summary>
    /// The day that the page shows where the declared time is another place's: 22:30 in Greenwich is the next day in Berlin,
    /// and 03:00 still the day before in New York. Where the page shows several days, which is the article's cannot be told.
    /// </summary>
    private static string? LocalDay(MetadataCandidates candidates, (string? Date, string Source) given)
    {
        const int MaxOffset = 14;
        if (given.Date is not { Length: > 13 } time || !IsGreenwich(time)) return null;
        var (day, hour) = (time[..10], int.Parse(time.AsSpan(11, 2), CultureInfo.InvariantCulture));
        var shown = candidates.Of(MetadataField.Published, "text");
        if (shown.Count == 0 || HasDay(candidates.Of(MetadataField.Modified, "text"), day)) return null;
        var local = shown[0][..10];
        if (shown.Any(date => !date.StartsWith(local, StringComparison.Ordinal))) return null;
        var days = DaysBetween(local, day);
        return (days == 1 && hour >= 24 - MaxOffset) || (days == -1 && hour < MaxOffset) ? local : null;
    }

    private static bool IsGreenwich(string time) => time.EndsWith('Z') || time.EndsWith("+00:00", StringComparison.Ordinal);

    /// <summary>Of the days that one source declares, the one that the page shows.</summary>
    private static string? ShownOf(MetadataCandidates candidates, string source, string? language)
    {
        foreach (var value in candidates.Of(MetadataField.Published, source))
            if (DateParser.FindDeclared(value, language) is { } date && IsShown(candidates, date[..10], tolerance: 0)) return date;
        return null;
    }

    /// <summary>Whether the page shows a date beside the title, give or take the day that time zones make where <paramref name="tolerance"/> is 1.</summary>
    private static bool IsShown(MetadataCandidates candidates, string day, int tolerance)
    {
        foreach (var source in (ReadOnlySpan<string>)["time", "date", "text"])
            foreach (var shown in candidates.Of(MetadataField.Published, source))
                if (Math.Abs(DaysBetween(shown[..10], day)) <= tolerance || shown[..10] == Swapped(day)) return true;
        return false;
    }

    /// <summary>A day with its month and its day of the month in each other's place, as a page may write it.</summary>
    private static string Swapped(string day) => $"{day[..4]}-{day[8..]}-{day[5..7]}";

    private static int DaysBetween(string day, string other) =>
        DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - DateOnly.ParseExact(other, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    private static (string? Date, string Source) First(MetadataCandidates candidates, MetadataField field, string[] sources, string? language)
    {
        foreach (var source in sources)
            foreach (var value in candidates.Of(field, source))
                if (DateParser.FindDeclared(value, language) is { } date
                    && !(field == MetadataField.Published && source is "time" or "date" && IsOfChange(candidates, date[..10])))
                    return (date, source);
        return (null, "");
    }

    /// <summary>Whether the line around an element with a date says that it is of a change (<c>Updated &lt;time&gt;</c>).</summary>
    private static bool IsOfChange(MetadataCandidates candidates, string day) =>
        HasDay(candidates.Of(MetadataField.Modified, "text"), day) && !HasDay(candidates.Of(MetadataField.Published, "text"), day);

    private static bool HasDay(IReadOnlyList<string> dates, string day)
    {
        foreach (var date in dates)
            if (date.StartsWith(day, StringComparison.Ordinal)) return true;
        return false;
    }
}
