using ArticleClean.Documents;
using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>
/// Collects what a page says of itself in its head: <c>title</c>, <c>meta</c>, <c>link rel=canonical</c> and
/// <c>html lang</c>. For each field the first name of its row in the table that the page gives wins.
/// </summary>
internal sealed class MetadataReader
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, string> _sources = new(StringComparer.Ordinal);

    /// <summary>Looks at one element of the page.</summary>
    public void Visit(HtmlNode node)
    {
        switch (node.Name)
        {
            case "html":
                Add("html lang", Attribute(node, "lang"));
                break;
            case "title":
                Add("title", Fold(HtmlEntities.Decode(node.InnerHtml)));
                break;
            case "link" when Attribute(node, "rel").Equals("canonical", StringComparison.OrdinalIgnoreCase):
                Add("link canonical", Attribute(node, "href"));
                break;
            case "meta":
                var name = Attribute(node, "property");
                if (name.Length == 0) name = Attribute(node, "name");
                if (name.Length > 0) Add("meta " + name, Attribute(node, "content"));
                break;
        }
    }

    /// <summary>The fields, as far as the elements seen give them.</summary>
    public ArticleMetadata Read() => new()
    {
        Title = Find("title", "meta og:title", "title", "meta twitter:title"),
        Url = Find("url", "link canonical", "meta og:url"),
        Site = Find("site", "meta og:site_name", "meta application-name"),
        Language = Find("language", "html lang", "meta og:locale")?.Replace('_', '-'),
        Description = Find("description", "meta og:description", "meta description", "meta twitter:description"),
        Image = Find("image", "meta og:image", "meta twitter:image"),
        Section = Find("section", "meta article:section"),
        Published = Date("published", "meta article:published_time", "meta datePublished"),
        Modified = Date("modified", "meta article:modified_time", "meta og:updated_time"),
        Authors = Find("authors", "meta author") is { } author && !author.Contains("://", StringComparison.Ordinal) ? [author] : [],
        Sources = _sources,
    };

    private string? Find(string field, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!_values.TryGetValue(name, out var value)) continue;
            _sources[field] = name;
            return value;
        }

        return null;
    }

    /// <summary>A date, where the page gives one that is ISO 8601 already; nothing is guessed.</summary>
    private string? Date(string field, params ReadOnlySpan<string> names)
    {
        var value = Find(field, names);
        if (value is null || (value.Length >= 10 && value[4] == '-' && DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", out _))) return value;
        _sources.Remove(field);
        return null;
    }

    private void Add(string name, string value)
    {
        if (value.Length > 0) _values.TryAdd(name, value);
    }

    private static string Attribute(HtmlNode node, string name) => Fold(HtmlEntities.Decode(node.GetAttributeValue(name, ""), inAttribute: true));

    private static string Fold(string value)
    {
        var folded = new System.Text.StringBuilder(value.Length);
        WhiteSpace.AppendFolded(folded, value);
        return folded.ToString().Trim();
    }
}
