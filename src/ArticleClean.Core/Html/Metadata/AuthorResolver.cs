namespace ArticleClean.Html.Metadata;

/// <summary>
/// Chooses the authors: the first source whose values hold names. The site itself is an author only where nobody else
/// is named, since many sites give their own name to all their pages.
/// </summary>
internal sealed class AuthorResolver(MetadataCandidates candidates, SiteNames site, PageTextReader text, string page)
{
    /// <summary>The sources in their order, and whether all values of a source name authors or the first alone.</summary>
    private static readonly (string Source, bool IsList)[] Sources =
    [
        ("json-ld author", true), ("meta citation_author", true), ("meta article:author:name", true), ("meta parsely-author", true), ("meta sailthru.author", true), ("meta byl", true),
        ("meta author", true), ("meta twitter:data", true), ("microdata author", true), ("meta authors", true), ("rel author", false), ("byline", false), ("text", false), ("author link", false),
        ("meta article:author", true), ("meta og:article:author", true), ("meta og:author", true), ("meta dc.creator", true), ("meta dcterms.creator", true), ("json-ld creator", true), ("json-ld organization", true),
        ("json-ld page author", true), ("json-ld work author", true), ("microdata creator", true), ("dated name", false),
        ("far rel author", false), ("far byline", false), ("far text", true),
    ];

    /// <summary>The names and their source.</summary>
    public (IReadOnlyList<string> Names, string Source) Resolve()
    {
        foreach (var isSite in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var (source, isList) in Sources)
            {
                var names = NamesOf(source, isList);
                if (names.Count > 0 && site.ContainsTeam(names[0]) == isSite && (!isSite || IsTrusted(source, names[0]))) return (names, source);
            }
        }

        return ([], "");
    }

    /// <summary>
    /// Whether the site's name is the byline: what content management systems write into a page's data by themselves
    /// is so only where the page shows it beside the title, or, of several words, anywhere.
    /// </summary>
    private bool IsTrusted(string source, string name) =>
        IsVisible(source) || text.Shows(name) || (source is "json-ld author" or "meta author" && name.Contains(' ', StringComparison.Ordinal) && AuthorNames.IsProper(name) && page.Contains(name, StringComparison.Ordinal));

    /// <summary>Whether a login is the byline: one in JSON-LD is so only where the page shows it beside the title.</summary>
    private bool IsTrustedLogin(string source, string login) =>
        !(source.StartsWith("json-ld", StringComparison.Ordinal) || source is "meta twitter:data" or "meta dcterms.creator" or "meta article:author") || text.Shows(login);

    /// <summary>Whether a source is written for catalogues, by their rules: the family name first.</summary>
    private static bool IsCatalogue(string source) => source is "meta citation_author" or "meta dc.creator" or "meta dcterms.creator";

    private static bool IsVisible(string source) =>
        source is "rel author" or "byline" or "text" or "author link" or "dated name" or "far rel author" or "far byline" or "far text";

    private List<string> NamesOf(string source, bool isList)
    {
        var names = new List<string>();
        foreach (var value in candidates.Of(MetadataField.Author, source))
        {
            var found = AuthorNames.Clean(IsCatalogue(source) ? AuthorNames.InDisplayOrder(value) : value);
            if (found.Count > 0 && IsShown(source) && !IsByline(value, found[0])) continue;
            if (found.Count > 0 && IsVisible(source) && AuthorNames.IsRunningText(found[0]) && !AuthorNames.IsLabelled(value)) continue;
            foreach (var name in found)
                if (!names.Contains(name, StringComparer.OrdinalIgnoreCase) && (!AuthorNames.IsLogin(name) || IsTrustedLogin(source, name))) names.Add(name);
            if (names.Count > 0 && !isList) break;
        }

        // Several names far from the title are those of other articles and of comments.
        if (source is "far text" or "dated name"
            && candidates.Of(MetadataField.Author, source).Select(TitleText.Key).Distinct().Count() > 1)
            return [];
        return source == "json-ld organization" && names.Count > 0 && !text.Shows(names[0]) ? [] : names;
    }

    private static bool IsShown(string source) => source is "byline" or "far byline" or "far rel author";

    /// <summary>
    /// Whether an element that its class calls a byline is one: a name as names are written; a single word only where
    /// nothing else stands there, since such elements also hold sections and tags.
    /// </summary>
    private static bool IsByline(string value, string name) =>
        AuthorNames.IsLabelled(value) || name.Equals(value.Trim(' ', '|'), StringComparison.Ordinal)
        || (name.Contains(' ', StringComparison.Ordinal) && AuthorNames.IsProper(name)) || AuthorNames.IsSpaceless(name);
}
