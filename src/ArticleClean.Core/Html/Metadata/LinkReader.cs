using ArticleClean.Html.Reading;

namespace ArticleClean.Html.Metadata;

/// <summary>Reads what <c>link</c> and <c>a</c> elements say by <c>rel</c>.</summary>
internal sealed class LinkReader(Surroundings surroundings)
{
    private const int MaxLength = 200;
    private const int MaxTags = 500;

    private int _tags;

    /// <summary>Looks at a <c>link</c> or an <c>a</c> element.</summary>
    public void Read(HtmlNode link, MetadataCandidates candidates)
    {
        var relation = link.Attribute(AttributeName.Rel);
        if (relation.Length is 0 or > MaxLength) return;

        foreach (var token in new TokenList(relation))
        {
            switch (token)
            {
                case var rel when rel.Equals("canonical", StringComparison.OrdinalIgnoreCase) && link.Tag == HtmlTag.Link:
                    candidates.Add(MetadataField.Url, "link canonical", link.Trimmed(AttributeName.Href));
                    break;
                case var rel when rel.Equals("license", StringComparison.OrdinalIgnoreCase):
                    candidates.Add(MetadataField.License, "rel license", link.Trimmed(AttributeName.Href));
                    break;
                case var rel when rel.Equals("tag", StringComparison.OrdinalIgnoreCase)
                    && link.Tag == HtmlTag.A && ++_tags <= MaxTags && !surroundings.IsForeign(link):
                    candidates.Add(MetadataField.Tags, "rel tag", ElementText.Of(link, MaxLength));
                    break;
            }
        }
    }
}
