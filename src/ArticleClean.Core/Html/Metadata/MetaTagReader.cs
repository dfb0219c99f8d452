using System.Collections.Frozen;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Reads <c>meta</c> elements: OpenGraph, Dublin Core, the names of HTML itself, and those that search engines for
/// scholars and for news brought up. The source of a value is <c>meta</c> and its name.
/// </summary>
internal sealed class MetaTagReader
{
    private static readonly (MetadataField Field, string Names)[] Table =
    [
        (MetadataField.Title, "og:title twitter:title dc.title dcterms.title citation_title headline parsely-title sailthru.title"),
        (MetadataField.Author,
            "author article:author og:article:author dc.creator dcterms.creator citation_author parsely-author sailthru.author byl "
            + "og:author article:author:name authors"),
        (MetadataField.Published,
            "article:published_time published published-date published_date publisheddate published_time og:article:published_time og:published_time article:published datepublished publishdate publish-date "
            + "publish_date pubdate publication_date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date "
            + "citation_publication_date citation_date citation_online_date parsely-pub-date sailthru.date pdate ptime date originalpublicationdate "
            + "article_date_original cxenseparse:recs:publishtime article.published date.created created created_at displaydate rnews:datepublished"),
        (MetadataField.Modified,
            "article:modified_time og:article:modified_time og:updated_time article:modified datemodified dc.date.modified dcterms.modified "
            + "modified-time modified_time last-updated last_updated lastmod last-modified revised article.updated"),
        (MetadataField.Site, "og:site_name application-name apple-mobile-web-app-title al:android:app_name dc.publisher citation_journal_title"),
        (MetadataField.Url, "og:url twitter:url"),
        (MetadataField.Language, "og:locale content-language dc.language dcterms.language language"),
        (MetadataField.Description, "og:description description twitter:description dc.description dcterms.description dcterms.abstract citation_abstract"),
        (MetadataField.Image, "og:image og:image:url og:image:secure_url twitter:image twitter:image:src thumbnail"),
        (MetadataField.Tags, "article:tag og:article:tag keywords news_keywords parsely-tags sailthru.tags citation_keywords dc.subject dcterms.subject"),
        (MetadataField.Section, "article:section og:article:section parsely-section"),
        (MetadataField.License, "dc.rights dcterms.rights dcterms.license copyright-license"),
    ];

    private static readonly FrozenDictionary<string, (MetadataField Field, string Source)> Names = Table
        .SelectMany(row => row.Names.Split(' ').Select(name => (Name: name, row.Field)))
        .ToFrozenDictionary(entry => entry.Name, entry => (entry.Field, "meta " + entry.Name), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (MetadataField Field, string Source)>.AlternateLookup<ReadOnlySpan<char>> NamesBySpan =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How the name of a date of publication ends, signs aside, where a vendor puts a prefix of its own before it (<c>prism.publicationDate</c>).</summary>
    private static readonly string[] PublishedEndings = ["publisheddate", "publicationdate", "publishdate", "pubdate", "datepublished", "publishedtime", "publishtime"];

    private const int MaxName = 50;

    private readonly Dictionary<string, string> _labels = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks at a <c>meta</c> element.</summary>
    public void Read(HtmlNode meta, MetadataCandidates candidates)
    {
        if (meta.Attribute(AttributeName.Content).Length is 0 or > MetadataCandidates.MaxLength * 2) return;

        foreach (var attribute in (ReadOnlySpan<AttributeName>)[AttributeName.Property, AttributeName.Name, AttributeName.HttpEquiv])
        {
            var name = meta.Attribute(attribute).Trim();
            if (name.IsEmpty) continue;
            if (NamesBySpan.TryGetValue(name, out var known)) candidates.Add(known.Field, known.Source, meta.Value(AttributeName.Content));
            else if (IsPublished(name))
                candidates.Add(MetadataField.Published, "meta vendor published-date", meta.Value(AttributeName.Content));
            else if (name.StartsWith("twitter:", StringComparison.OrdinalIgnoreCase))
                ReadLabelled(name.ToString(), meta.Value(AttributeName.Content), candidates);
        }
    }

    private static bool IsPublished(ReadOnlySpan<char> name)
    {
        if (name.Length > MaxName || name.Contains("last", StringComparison.OrdinalIgnoreCase)) return false;
        Span<char> letters = stackalloc char[MaxName];
        var length = 0;
        foreach (var c in name)
            if (char.IsAsciiLetter(c)) letters[length++] = char.ToLowerInvariant(c);
        foreach (var ending in PublishedEndings)
            if (letters[..length].EndsWith(ending)) return true;
        return false;
    }

    /// <summary>Twitter's cards have free fields: <c>twitter:label1</c> names what <c>twitter:data1</c> holds.</summary>
    private void ReadLabelled(string name, string content, MetadataCandidates candidates)
    {
        if (name.StartsWith("twitter:label", StringComparison.OrdinalIgnoreCase)) _labels.TryAdd(name[13..], content);
        else if (name.StartsWith("twitter:data", StringComparison.OrdinalIgnoreCase) && _labels.TryGetValue(name[12..], out var label) && AuthorNames.IsLabel(label))
            candidates.Add(MetadataField.Author, "meta twitter:data", content);
    }
}
