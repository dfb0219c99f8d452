using System.Text.Json;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Reads schema.org data in JSON-LD scripts. The page's own object is looked for at the top only (the root, arrays,
/// <c>@graph</c>, <c>mainEntity</c>): what lies deeper is a comment, a teaser or an advertisement.
/// </summary>
internal sealed class JsonLdReader
{
    /// <summary>So many characters of scripts are parsed; the largest of 1,627 real pages had 0.9 million.</summary>
    private const int MaxCharacters = 2_000_000;

    private const int MaxObjects = 1_000;

    private readonly List<JsonElement> _objects = [];
    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private int _characters;

    /// <summary>The text of the page's article, where the data have it of one article; otherwise <c>null</c>.</summary>
    public string? ArticleBody
    {
        get
        {
            string? body = null;
            foreach (var value in _objects)
            {
                if (JsonLdTypes.RankOf(Types(value)) != JsonLdRank.Article || Text(value, "articleBody") is not { } text) continue;
                if (body is not null && body != text) return null;
                body = text;
            }

            return body;
        }
    }

    /// <summary>Whether a script holds such data.</summary>
    public static bool IsJsonLd(HtmlNode script) =>
        script.Attribute(AttributeName.Type).Contains("ld+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes the content of one script.</summary>
    public void Visit(string script)
    {
        _characters += script.Length;
        if (_characters > MaxCharacters) return;
        var waiting = new Stack<JsonElement>(LenientJson.Parse(script).Reverse());
        while (waiting.Count > 0 && _objects.Count < MaxObjects)
        {
            var value = waiting.Pop();
            if (value.ValueKind == JsonValueKind.Array)
            {
                if (value.GetArrayLength() <= MaxObjects)
                    foreach (var item in value.EnumerateArray().Reverse()) waiting.Push(item);
                continue;
            }

            if (value.ValueKind != JsonValueKind.Object) continue;
            _objects.Add(value);
            if (Text(value, "@id") is { } id) _byId.TryAdd(id, value);

            // The questions of a list of them are no articles, and would stand before the page's own.
            if (Types(value).Contains("FAQPage")) continue;
            foreach (var name in (ReadOnlySpan<string>)["mainEntityOfPage", "mainEntity", "@graph"])
                if (value.TryGetProperty(name, out var inner)) waiting.Push(inner);
        }
    }

    /// <summary>Adds what the page's own objects say, the best kind first.</summary>
    public void Read(MetadataCandidates candidates)
    {
        var ranked = _objects.Select(value => (Value: value, Rank: JsonLdTypes.RankOf(Types(value)))).ToList();
        foreach (var rank in (ReadOnlySpan<JsonLdRank>)[JsonLdRank.Article, JsonLdRank.Work, JsonLdRank.Page])
        {
            var own = ranked.Where(entry => entry.Rank == rank).Select(entry => entry.Value).ToList();

            // Of several works of one kind, which is the page's cannot be told: a listing names its entries like this.
            if (rank == JsonLdRank.Work && own.Count > 1) continue;
            foreach (var value in own.Take(rank == JsonLdRank.Article ? 2 : 1)) AddWork(value, rank, candidates);
        }

        foreach (var (value, _) in ranked.Where(entry => Types(entry.Value).Contains("WebSite"))) candidates.Add(MetadataField.Site, "json-ld WebSite", Text(value, "name"));
    }

    private void AddWork(JsonElement work, JsonLdRank rank, MetadataCandidates candidates)
    {
        var prefix = rank switch { JsonLdRank.Article => "json-ld ", JsonLdRank.Work => "json-ld work ", _ => "json-ld page " };
        candidates.Add(MetadataField.Title, prefix + "headline", Text(work, "headline"));
        candidates.Add(MetadataField.Title, prefix + "name", Text(work, "name"));
        AddNames(work, "author", prefix + "author", candidates);
        AddNames(work, "creator", prefix + "creator", candidates);
        foreach (var name in (ReadOnlySpan<string>)["datePublished", "dateCreated", "uploadDate"]) candidates.Add(MetadataField.Published, prefix + name, Text(work, name));
        candidates.Add(MetadataField.Modified, prefix + "dateModified", Text(work, "dateModified"));
        candidates.Add(MetadataField.Description, prefix + "description", Text(work, "description"));
        candidates.Add(MetadataField.Section, prefix + "articleSection", Text(work, "articleSection"));
        candidates.Add(MetadataField.Language, prefix + "inLanguage", Text(work, "inLanguage") ?? Nested(work, "inLanguage", "alternateName"));
        candidates.Add(MetadataField.License, prefix + "license", Text(work, "license") ?? Nested(work, "license", "url"));
        candidates.Add(MetadataField.Image, prefix + "image", Text(work, "image") ?? Nested(work, "image", "url") ?? Nested(work, "image", "contentUrl"));
        candidates.Add(MetadataField.Site, prefix + "publisher", Nested(work, "publisher", "name"));
        foreach (var keyword in Items(work, "keywords")) candidates.Add(MetadataField.Tags, prefix + "keywords", AsText(keyword));
        candidates.Add(MetadataField.Url, prefix + "url", Text(work, "url"));
    }

    private void AddNames(JsonElement work, string property, string source, MetadataCandidates candidates)
    {
        foreach (var person in Items(work, property))
        {
            var value = Resolve(person);
            if (value.ValueKind == JsonValueKind.String) candidates.Add(MetadataField.Author, source, AsText(value));
            else if (value.ValueKind == JsonValueKind.Object)
                foreach (var name in Items(value, "name")) candidates.Add(MetadataField.Author, IsOrganization(value) ? "json-ld organization" : source, AsText(name));
        }
    }

    private static bool IsOrganization(JsonElement value) => Types(value).Exists(type => type.EndsWith("Organization", StringComparison.OrdinalIgnoreCase) || type is "Corporation" or "LocalBusiness" or "Brand");

    /// <summary>The object that a reference (<c>{"@id": …}</c>) stands for.</summary>
    private JsonElement Resolve(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && !value.TryGetProperty("name", out _) && Text(value, "@id") is { } id && _byId.TryGetValue(id, out var known) ? known : value;

    private string? Nested(JsonElement work, string property, string name)
    {
        foreach (var item in Items(work, property))
            if (Resolve(item) is { ValueKind: JsonValueKind.Object } value && Text(value, name) is { } text) return text;
        return null;
    }

    private static List<string> Types(JsonElement value)
    {
        var types = new List<string>();
        foreach (var type in Items(value, "@type"))
            if (AsText(type) is { } name) types.Add(name[(name.LastIndexOfAny(['/', ':']) + 1)..]);
        return types;
    }

    private static string? Text(JsonElement value, string property)
    {
        foreach (var item in Items(value, property))
            if (AsText(item) is { } text) return text;
        return null;
    }

    /// <summary>The values of a property: of a list its items, else the one value.</summary>
    private static IEnumerable<JsonElement> Items(JsonElement value, string property)
    {
        if (!value.TryGetProperty(property, out var found)) return [];
        return found.ValueKind == JsonValueKind.Array ? found.EnumerateArray().Take(MaxItems) : [found];
    }

    private const int MaxItems = 64;

    /// <summary>A string without the character references that many pages leave in it; <c>null</c> for any other value.</summary>
    private static string? AsText(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return HtmlEntities.Decode(value.GetString() ?? "").Trim();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, which JSON's escapes can write and no text can hold.
            return null;
        }
    }
}
