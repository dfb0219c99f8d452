using ArticleClean.Documents;
using ArticleClean.Html.Reading;

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
        switch (node.Tag)
        {
            case HtmlTag.Html:
                _candidates.Add(MetadataField.Language, "html lang", node.Trimmed(AttributeName.Lang));
                break;
            case HtmlTag.Title when node.Namespace == Namespace.Html:
                _candidates.Add(MetadataField.Title, "title", HtmlEntities.Decode(node.Content));
                break;
            case HtmlTag.Meta:
                // Frameworks that make the head of data write a script like this where they take it for a tag.
                if (node.Is(AttributeName.Name, "script:ld+json")) _jsonLd.Visit(node.Trimmed(AttributeName.Content));
                else _metaTags.Read(node, _candidates);
                break;
            case HtmlTag.Link or HtmlTag.A:
                _links.Read(node, _candidates);
                break;
            case HtmlTag.Script:
                if (JsonLdReader.IsJsonLd(node)) _jsonLd.Visit(node.Content.ToString());
                return;
        }

        if (node.HasAttributes && node.Trimmed(AttributeName.Itemprop) is { Length: > 0 } property)
            _microdata.Read(node, property, _candidates);
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
