using System.Xml;
using ArticleClean.Documents;

namespace ArticleClean.Writers.Markup;

/// <summary>The header of a TEI document: what the article's metadata say.</summary>
internal sealed class TeiHeaderWriter(XmlWriter xml, Article article)
{
    /// <param name="address">Where the article was found, as a reference of TEI; <c>null</c> where unknown.</param>
    public void Write(string? address)
    {
        var metadata = article.Metadata;
        xml.WriteStartElement("teiHeader");
        xml.WriteStartElement("fileDesc");
        xml.WriteStartElement("titleStmt");
        xml.WriteText("title", metadata.Title ?? "");
        foreach (var author in metadata.Authors) xml.WriteText("author", author);
        xml.WriteFullEndElement();
        xml.WriteStartElement("publicationStmt");
        xml.WriteText("publisher", metadata.Site ?? "unknown");
        WriteDate("published", metadata.Published);
        WriteDate("modified", metadata.Modified);
        if (metadata.License is { } licence)
        {
            xml.WriteStartElement("availability");
            xml.WriteText("licence", licence);
            xml.WriteFullEndElement();
        }

        xml.WriteFullEndElement();
        xml.WriteStartElement("sourceDesc");
        xml.WriteStartElement("bibl");
        if (address is not null)
        {
            xml.WriteStartElement("ref");
            xml.WriteAttributeString("target", address);
            xml.WriteString(address);
            xml.WriteFullEndElement();
        }
        else xml.WriteString(XmlText.Clean(article.Source.Name));

        xml.WriteFullEndElement();
        xml.WriteFullEndElement();
        xml.WriteFullEndElement();
        WriteProfile(metadata);
        xml.WriteFullEndElement();
    }

    private void WriteProfile(ArticleMetadata metadata)
    {
        if (metadata is { Description: null, Language: null, Tags.Count: 0 }) return;
        xml.WriteStartElement("profileDesc");
        if (metadata.Description is { } description)
        {
            xml.WriteStartElement("abstract");
            xml.WriteText("p", description);
            xml.WriteFullEndElement();
        }

        if (metadata.Language is { } language)
        {
            xml.WriteStartElement("langUsage");
            xml.WriteStartElement("language");
            xml.WriteAttributeString("ident", XmlText.Clean(language));
            xml.WriteString(XmlText.Clean(language));
            xml.WriteFullEndElement();
            xml.WriteFullEndElement();
        }

        if (metadata.Tags.Count > 0)
        {
            xml.WriteStartElement("textClass");
            xml.WriteStartElement("keywords");
            foreach (var tag in metadata.Tags) xml.WriteText("term", tag);
            xml.WriteFullEndElement();
            xml.WriteFullEndElement();
        }

        xml.WriteFullEndElement();
    }

    /// <summary>A date; as a value too where XML Schema knows its form, which has seconds where it has a time.</summary>
    private void WriteDate(string type, string? date)
    {
        if (date is null) return;
        xml.WriteStartElement("date");
        xml.WriteAttributeString("type", type);
        if (date.Length == 10 || date.Length >= "2000-01-01T00:00:00".Length) xml.WriteAttributeString("when", XmlText.Clean(date));
        xml.WriteString(XmlText.Clean(date));
        xml.WriteFullEndElement();
    }
}
