using ArticleClean.Html.Reading;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Reads schema.org microdata (<c>itemprop</c>) of the page's article; what belongs to a comment, an answer or a
/// product's review is left out.
/// </summary>
internal sealed class MicrodataReader(Surroundings surroundings)
{
    private const int MaxLength = 300;
    private const int MaxLooks = 1_000;
    private const int MaxNodes = 50;

    private static readonly Dictionary<string, MetadataField> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["headline"] = MetadataField.Title,
        ["author"] = MetadataField.Author,
        ["creator"] = MetadataField.Author,
        ["datePublished"] = MetadataField.Published,
        ["dateCreated"] = MetadataField.Published,
        ["dateModified"] = MetadataField.Modified,
        ["articleSection"] = MetadataField.Section,
        ["keywords"] = MetadataField.Tags,
        ["inLanguage"] = MetadataField.Language,
        ["license"] = MetadataField.License,
    };

    private int _looks;

    /// <summary>Looks at an element that has an <c>itemprop</c>.</summary>
    public void Read(HtmlNode element, string property, MetadataCandidates candidates)
    {
        if (!Properties.TryGetValue(property, out var field) || ++_looks > MaxLooks || !IsOfArticle(element) || surroundings.IsForeign(element)) return;
        candidates.Add(field, "microdata " + property.ToLowerInvariant(), field == MetadataField.Author ? Name(element) : Value(element));
    }

    private static string? Value(HtmlNode element)
    {
        foreach (var attribute in (ReadOnlySpan<AttributeName>)[AttributeName.Content, AttributeName.Datetime])
            if (element.Trimmed(attribute) is { Length: > 0 } value) return value;
        return ElementText.Of(element, MaxLength);
    }

    /// <summary>A person's name: its own <c>itemprop=name</c> where it is an item, else its text.</summary>
    private static string? Name(HtmlNode person)
    {
        var nodes = 0;
        foreach (var node in person.Descendants)
        {
            if (nodes++ == MaxNodes) break;
            if (node.Is(AttributeName.Itemprop, "name")) return Value(node);
        }

        return Value(person);
    }

    /// <summary>Whether the item that the property belongs to is the page's article, or no item is named at all.</summary>
    private static bool IsOfArticle(HtmlNode element)
    {
        for (var around = element.Parent; around is { } node; around = node.Parent)
        {
            if (!node.Has(AttributeName.Itemscope)) continue;
            var type = node.Trimmed(AttributeName.Itemtype);
            return type.Length == 0 || JsonLdTypes.RankOf([type[(type.LastIndexOf('/') + 1)..]]) is JsonLdRank.Article or JsonLdRank.Page;
        }

        return true;
    }
}
