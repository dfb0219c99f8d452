using System.Globalization;
using System.Xml;
using ArticleClean.Documents;
using ArticleClean.Writers.Layout;
using ArticleClean.Writers.Markdown;

namespace ArticleClean.Writers.Markup;

/// <summary>
/// An article as an HTML page. Nothing of the source page's markup is copied: the elements and attributes are these
/// here, so there can be no script, event handler, style or frame.
/// </summary>
internal sealed class HtmlDocumentWriter(XmlWriter xml, Article article, WriterOptions options) : MarkupDocument(xml, article, options)
{
    public void Write()
    {
        var metadata = Article.Metadata;
        Xml.WriteStartElement("html");
        if (metadata.Language is { } language) Xml.WriteAttributeString("lang", Clean(language));
        Xml.WriteStartElement("head");
        Xml.WriteStartElement("meta");
        Xml.WriteAttributeString("charset", "utf-8");
        Xml.WriteEndElement();
        WriteElement("title", metadata.Title ?? "");
        foreach (var author in metadata.Authors) Meta("author", author);
        Meta("description", metadata.Description);
        Meta("date", metadata.Published);
        if (Address(metadata.Url ?? Article.Source.Url?.OriginalString) is { } address)
        {
            Xml.WriteStartElement("link");
            Xml.WriteAttributeString("rel", "canonical");
            Xml.WriteAttributeString("href", address);
            Xml.WriteEndElement();
        }

        Xml.WriteFullEndElement();
        Xml.WriteWhitespace("\n");
        Xml.WriteStartElement("body");
        Xml.WriteStartElement("article");
        Xml.WriteWhitespace("\n");
        WriteBlocks();
        Xml.WriteFullEndElement();
        Xml.WriteFullEndElement();
        Xml.WriteFullEndElement();
        Xml.WriteWhitespace("\n");
    }

    protected override void WriteBlock(TextBlock block, string text, InlineContent content)
    {
        switch (block.Kind)
        {
            case BlockKind.Rule:
                Xml.WriteStartElement("hr");
                Xml.WriteEndElement();
                break;
            case BlockKind.Image:
                foreach (var image in block.Inlines)
                    if (image.Kind == InlineKind.Image) WriteImage(image);
                break;
            case BlockKind.Preformatted:
                Xml.WriteStartElement("pre");
                Xml.WriteStartElement("code");
                if (MarkdownCode.Language(block.CodeLanguage) is { Length: > 0 } language) Xml.WriteAttributeString("class", "language-" + language);
                Xml.WriteString(Clean(text));
                Xml.WriteFullEndElement();
                Xml.WriteFullEndElement();
                break;
            case BlockKind.Paragraph when IsBare:
                WriteInline(content);
                return;
            default:
                Xml.WriteStartElement(block.Kind switch
                {
                    BlockKind.Heading => string.Create(CultureInfo.InvariantCulture, $"h{Math.Clamp(block.HeadingLevel, 1, 6)}"),
                    BlockKind.Caption when Path is [.., FigureContainer] => "figcaption",
                    _ => "p",
                });
                if (block.IsStandfirst) Xml.WriteAttributeString("class", "standfirst");
                WriteInline(content);
                Xml.WriteFullEndElement();
                break;
        }

        Xml.WriteWhitespace("\n");
    }

    protected override void Open(BlockContainer container)
    {
        switch (container)
        {
            case QuoteContainer quote:
                Xml.WriteStartElement("blockquote");
                if (quote.Callout is { } callout) Xml.WriteAttributeString("class", "callout callout-" + callout);
                break;
            case FigureContainer:
                Xml.WriteStartElement("figure");
                break;
            case ListContainer list:
                Xml.WriteStartElement(list.HoldsDefinitions ? "dl" : list.IsOrdered ? "ol" : "ul");
                if (list is { IsOrdered: true, Start: not 1 }) Xml.WriteAttributeString("start", list.Start.ToString(CultureInfo.InvariantCulture));
                break;
            case TermContainer:
                Xml.WriteStartElement("dt");
                break;
            case DefinitionContainer:
                Xml.WriteStartElement("dd");
                break;
            case FootnoteContainer note:
                Xml.WriteStartElement(note.Parent is ListContainer ? "li" : "div");
                if (IsFootnote(note.Name)) Xml.WriteAttributeString("id", NoteId(note.Name));
                break;
            case ListItemContainer item:
                Xml.WriteStartElement("li");
                if (item.List.IsOrdered) Xml.WriteAttributeString("value", item.Number.ToString(CultureInfo.InvariantCulture));
                if (item.IsChecked is { } isChecked) Xml.WriteString(isChecked ? "☑ " : "☐ ");
                break;
        }
    }

    protected override void OpenTable(TableContainer table)
    {
        Xml.WriteStartElement("table");
        Xml.WriteWhitespace("\n");
    }

    protected override void OpenRow() => Xml.WriteStartElement("tr");

    protected override void OpenCell(bool isHeader, int rows, int columns)
    {
        Xml.WriteStartElement(isHeader ? "th" : "td");
        if (columns > 1) Xml.WriteAttributeString("colspan", columns.ToString(CultureInfo.InvariantCulture));
        if (rows > 1) Xml.WriteAttributeString("rowspan", rows.ToString(CultureInfo.InvariantCulture));
    }

    protected override bool OpenSpan(InlineSpan span, string text)
    {
        switch (span.Kind)
        {
            case InlineKind.Link when Options.Links != LinkStyle.Text && Address(span.Target) is { } address:
                Xml.WriteStartElement("a");
                Xml.WriteAttributeString("href", address);
                if (span.Title is { } title) Xml.WriteAttributeString("title", Clean(title));
                return true;
            case InlineKind.FootnoteReference when span.Target is { } name && IsFootnote(name):
                Xml.WriteStartElement("sup");
                Xml.WriteStartElement("a");
                Xml.WriteAttributeString("href", "#" + NoteId(name));
                return true;
            case InlineKind.Math or InlineKind.DisplayMath:
                Xml.WriteStartElement("span");
                Xml.WriteAttributeString("class", span.Kind == InlineKind.Math ? "math inline" : "math display");
                return true;
        }

        if (NameOf(span.Kind) is not { } element) return false;
        Xml.WriteStartElement(element);
        return true;
    }

    protected override void CloseSpan(InlineSpan span)
    {
        base.CloseSpan(span);
        if (span is { Kind: InlineKind.FootnoteReference, Target: { } name } && IsFootnote(name)) Xml.WriteFullEndElement();
    }

    protected override void WriteLineBreak()
    {
        Xml.WriteStartElement("br");
        Xml.WriteEndElement();
    }

    protected override void WriteImage(InlineSpan image)
    {
        if (image.IsEmbed)
        {
            WriteEmbed(image);
            return;
        }

        if (Options.Images == ImageStyle.Alt) Xml.WriteString(Clean(image.Alt ?? ""));
        if (Options.Images != ImageStyle.Keep || Address(image.Target) is not { } address) return;
        var link = Options.Links == LinkStyle.Text ? null : Address(image.Link);
        if (link is not null)
        {
            Xml.WriteStartElement("a");
            Xml.WriteAttributeString("href", link);
            if (image.LinkTitle is { } said) Xml.WriteAttributeString("title", Clean(said));
        }

        Xml.WriteStartElement("img");
        Xml.WriteAttributeString("src", address);
        Xml.WriteAttributeString("alt", Clean(image.Alt ?? ""));
        if (image.Title is { } title) Xml.WriteAttributeString("title", Clean(title));
        Xml.WriteEndElement();
        if (link is not null) Xml.WriteFullEndElement();
    }

    /// <summary>A link to what the page shows in a player or a frame, or its name alone.</summary>
    private void WriteEmbed(InlineSpan embed)
    {
        if (Address(embed.Target) is not { } address) return;
        Xml.WriteStartElement("p");
        if (Options.Links == LinkStyle.Text) Xml.WriteString(Clean(embed.Alt ?? ""));
        else
        {
            Xml.WriteStartElement("a");
            Xml.WriteAttributeString("href", address);
            Xml.WriteString(Clean(embed.Alt ?? ""));
            Xml.WriteFullEndElement();
        }

        Xml.WriteFullEndElement();
    }

    private static string? NameOf(InlineKind kind) => kind switch
    {
        InlineKind.Strong => "strong",
        InlineKind.Emphasis => "em",
        InlineKind.Code => "code",
        InlineKind.Deleted => "del",
        InlineKind.Superscript or InlineKind.FootnoteReference => "sup",
        InlineKind.Subscript => "sub",
        _ => null,
    };

    private void Meta(string name, string? content)
    {
        if (content is null) return;
        Xml.WriteStartElement("meta");
        Xml.WriteAttributeString("name", name);
        Xml.WriteAttributeString("content", Clean(content));
        Xml.WriteEndElement();
    }
}
