using ArticleClean.Documents;

namespace ArticleClean.Html.Metadata;

/// <summary>Chooses each field's value among the candidates. Where no rule of its own is needed, the first source in the field's row wins.</summary>
internal sealed class MetadataResolver(MetadataCandidates candidates, PageTextReader text, ParsedDocument document, Uri? address)
{
    private static readonly string[] UrlSources = ["link canonical", "meta og:url"];
    private static readonly string[] HeadTitleSources = ["meta og:title", "title", "meta twitter:title"];
    private static readonly string[] SiteSources = ["meta og:site_name", "json-ld WebSite", "json-ld publisher", "meta application-name", "json-ld page publisher", "meta apple-mobile-web-app-title", "meta citation_journal_title", "meta dc.publisher"];
    private static readonly string[] DescriptionSources = ["meta og:description", "meta description", "json-ld description", "meta twitter:description", "meta dc.description", "meta dcterms.description", "meta dcterms.abstract", "json-ld page description"];
    private static readonly string[] ImageSources = ["meta og:image", "meta og:image:url", "meta og:image:secure_url", "meta twitter:image", "meta twitter:image:src", "json-ld image", "meta thumbnail", "json-ld page image"];
    private static readonly string[] TagSources = ["meta article:tag", "meta og:article:tag", "json-ld keywords", "meta parsely-tags", "meta news_keywords", "meta citation_keywords", "meta keywords", "meta sailthru.tags", "microdata keywords", "rel tag", "meta dc.subject", "meta dcterms.subject"];
    private static readonly string[] SectionSources = ["meta article:section", "meta og:article:section", "json-ld articleSection", "meta parsely-section", "microdata articlesection"];
    private static readonly string[] LicenseSources = ["rel license", "json-ld license", "microdata license", "meta dcterms.license", "json-ld page license"];

    private readonly SortedDictionary<string, string> _sources = new(StringComparer.Ordinal);

    /// <summary>The page's metadata.</summary>
    public ArticleMetadata Resolve()
    {
        // Some pages have their title there.
        var url = Note("url", First(MetadataField.Url, UrlSources, value => value.Contains(' ', StringComparison.Ordinal) ? null : Address(value)));
        var language = Note("language", LanguageResolver.Resolve(candidates, document));
        var site = Note("site", First(MetadataField.Site, SiteSources));
        var place = url ?? address?.OriginalString ?? "";
        var names = SiteSources.SelectMany(source => candidates.Of(MetadataField.Site, source));
        var siteNames = new SiteNames(names, place);
        var title = Note("title", new TitleResolver(candidates, siteNames, document).Resolve());

        text.AddNear(title, document, language, candidates);
        candidates.Add(MetadataField.Published, "url", UrlDate.Find(place, language));
        var (authors, authorSource) = new AuthorResolver(candidates, siteNames, text, document.Text).Resolve();
        if (authors.Count > 0) _sources["authors"] = authorSource;
        return new ArticleMetadata
        {
            Url = url,
            Title = title,
            HeadTitle = First(MetadataField.Title, HeadTitleSources).Value,
            Authors = authors,
            Published = Note("published", DateResolver.Published(candidates, language)),
            Modified = Note("modified", DateResolver.Modified(candidates, language)),
            Site = site,
            Language = language,
            Description = Note("description", First(MetadataField.Description, DescriptionSources)),
            Image = Note("image", First(MetadataField.Image, ImageSources, Address)),
            Tags = Tags(),
            Section = Note("section", First(MetadataField.Section, SectionSources)),
            License = Note("license", First(MetadataField.License, LicenseSources, License)),
            Sources = _sources,
        };
    }

    /// <summary>The first source's value that is one as <paramref name="read"/> reads it.</summary>
    private (string? Value, string Source) First(MetadataField field, string[] sources, Func<string, string?>? read = null)
    {
        foreach (var source in sources)
            if (candidates.First(field, source) is { Length: > 0 } value && (read is null ? value : read(value)) is { } usable) return (usable, source);
        return (null, "");
    }

    /// <summary>An address on the web: as the page gives it where it is whole, resolved against the page's own where that is known; none where it is no place on the web.</summary>
    private string? Address(string value)
    {
        if (Uri.TryCreate(value, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https") return value;
        if (value.StartsWith("//", StringComparison.Ordinal)) return (address?.Scheme is "http" ? "http:" : "https:") + value;
        // "undefined", "javascript:void(0)", "data:image/png".
        var path = value.IndexOf('/', StringComparison.Ordinal);
        if (path < 0 || value.AsSpan(0, path).Contains(':')) return null;
        return (document.BaseAddress ?? address) is not { IsAbsoluteUri: true } from ? value
            : Uri.TryCreate(from, value, out var resolved) && resolved.Scheme is "http" or "https" ? resolved.AbsoluteUri
            : null;
    }

    /// <summary>A licence is an address or its name.</summary>
    private string? License(string value) => value[0] is '/' or '#' or '.' || value.Contains("://", StringComparison.Ordinal) ? Address(value) : value;

    private IReadOnlyList<string> Tags()
    {
        foreach (var source in TagSources)
        {
            var tags = TagList.Of(candidates.Of(MetadataField.Tags, source));
            if (tags.Count == 0) continue;
            _sources["tags"] = source;
            return tags;
        }

        return [];
    }

    private string? Note(string field, (string? Value, string Source) found)
    {
        if (found.Value is not null) _sources[field] = found.Source;
        return found.Value;
    }
}
