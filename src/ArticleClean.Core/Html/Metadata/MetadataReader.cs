using ArticleClean.Documents;
using HtmlAgilityPack;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Reads what a page says of itself. During the walk each reader looks at the elements that concern it and notes
/// candidates; after it, one resolver a field chooses among them by its table of sources.
/// </summary>
internal sealed class MetadataReader
{
    private readonly MetadataCandidates _candidates = new();
    private readonly MetaTagReader _metaTags = new();
    private readonly LinkReader _links;
    private readonly MicrodataReader _microdata;
    private readonly JsonLdReader _jsonLd = new();
    private readonly PageTextReader _text;

    public MetadataReader()
    {
        var surroundings = new Surroundings();
        (_links, _microdata, _text) = (new LinkReader(surroundings), new MicrodataReader(surroundings), new PageTextReader(surroundings));
    }

    /// <summary>Looks at one element of the page.</summary>
    /// <param name="node">The element.</param>
    /// <param name="block">Index of the next block.</param>
    public void Visit(HtmlNode node, int block)
    {
        switch (node.Name)
        {
            case "html":
                _candidates.Add(MetadataField.Language, "html lang", ElementText.Attribute(node, "lang"));
                break;
            case "title":
                _candidates.Add(MetadataField.Title, "title", HtmlEntities.Decode(node.InnerHtml));
                break;
            case "meta":
                // Frameworks that make the head of data write a script like this where they take it for a tag.
                if (ElementText.Attribute(node, "name").Equals("script:ld+json", StringComparison.OrdinalIgnoreCase)) _jsonLd.Visit(ElementText.Attribute(node, "content"));
                else _metaTags.Read(node, _candidates);
                break;
            case "link" or "a":
                _links.Read(node, _candidates);
                break;
            case "script":
                if (ElementText.Attribute(node, "type").Contains("ld+json", StringComparison.OrdinalIgnoreCase)) _jsonLd.Visit(node.InnerHtml);
                return;
        }

        if (node.HasAttributes && ElementText.Attribute(node, "itemprop") is { Length: > 0 } property) _microdata.Read(node, property, _candidates);
        _text.Visit(node, block);
    }

    /// <summary>The fields, as far as the elements seen give them.</summary>
    public ArticleMetadata Read(ParsedDocument document, Uri? address)
    {
        _jsonLd.Read(_candidates);
        _text.AddHeadings(_candidates);
        return new MetadataResolver(_candidates, _text, document, address).Resolve();
    }
}
