using System.Globalization;
using System.Xml;
using ArticleClean.Documents;
using ArticleClean.Writers.Layout;

namespace ArticleClean.Writers.Markup;

/// <summary>
/// An article as TEI P5: the header from the metadata, the body from the blocks. A heading outside all containers
/// begins a division; one inside is a paragraph that says so, since TEI knows heads at the start of divisions only.
/// </summary>
internal sealed class TeiDocumentWriter(XmlWriter xml, Article article) : MarkupDocument(xml, article, new WriterOptions())
{
    public const string Namespace = "http://www.tei-c.org/ns/1.0";

    private readonly Stack<int> _divisions = new();

    /// <summary>Lists of terms whose last term has no definition yet.</summary>
    private readonly HashSet<BlockContainer> _waiting = [];

    /// <summary>Containers that stand in a list without being an item of it, and have got one.</summary>
    private readonly HashSet<BlockContainer> _wrapped = [];

    public void Write()
    {
        Xml.WriteStartDocument();
        Xml.WriteWhitespace("\n");
        Xml.WriteStartElement("TEI", Namespace);
        Xml.WriteWhitespace("\n");
        new TeiHeaderWriter(Xml, Article).Write(Reference(Article.Metadata.Url ?? Article.Source.Url?.OriginalString));
        Xml.WriteWhitespace("\n");
        Xml.WriteStartElement("text");
        if (Article.Metadata.Language is { } language) Xml.WriteAttributeString("xml", "lang", null, Clean(language));
        Xml.WriteStartElement("body");
        Xml.WriteWhitespace("\n");
        // A body has content, which figures and notes alone are not.
        if (!Article.Passages.Any(passage => passage.Block.HasText && Outermost(passage.Block.Container) is not (FigureContainer or FootnoteContainer))) WriteElement("p", "");
        WriteBlocks();
        for (; _divisions.Count > 0; _divisions.Pop()) Xml.WriteFullEndElement();
        Xml.WriteFullEndElement();
        Xml.WriteFullEndElement();
        Xml.WriteFullEndElement();
        Xml.WriteWhitespace("\n");
    }

    protected override void WriteBlock(TextBlock block, string text, InlineContent content)
    {
        // A term's label holds phrases, and no blocks.
        if (Path is [.., TermContainer])
        {
            if (block.Kind == BlockKind.Preformatted) Xml.WriteString(Clean(text));
            else WriteInline(content);
            return;
        }

        switch (block.Kind)
        {
            case BlockKind.Rule:
                Xml.WriteStartElement("milestone");
                Xml.WriteAttributeString("unit", "section");
                Xml.WriteAttributeString("rend", "rule");
                Xml.WriteEndElement();
                break;
            case BlockKind.Image:
                foreach (var image in block.Inlines)
                {
                    if (image.Kind != InlineKind.Image) continue;
                    if (Path is [.., FigureContainer] && !image.IsEmbed) WriteGraphic(image);
                    else WriteImage(image);
                }

                break;
            case BlockKind.Heading when Path.Count == 0 && !block.IsStandfirst:
                Divide(block.HeadingLevel);
                Xml.WriteStartElement("head");
                WriteInline(content);
                Xml.WriteFullEndElement();
                break;
            case BlockKind.Preformatted:
                Xml.WriteStartElement("p");
                Xml.WriteStartElement("code");
                if (block.CodeLanguage is { } language) Xml.WriteAttributeString("lang", Clean(language));
                Xml.WriteAttributeString("xml", "space", null, "preserve");
                Xml.WriteString(Clean(text));
                Xml.WriteFullEndElement();
                Xml.WriteFullEndElement();
                break;
            case BlockKind.Paragraph when IsBare:
                WriteInline(content);
                return;
            default:
                Xml.WriteStartElement(block.Kind == BlockKind.Caption && Path is [.., FigureContainer] ? "head" : "p");
                if (block.IsStandfirst) Xml.WriteAttributeString("rend", "standfirst");
                else if (block.Kind == BlockKind.Heading)
                    Xml.WriteAttributeString("rend", string.Create(CultureInfo.InvariantCulture, $"heading{block.HeadingLevel}"));
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
            case QuoteContainer { Callout: { } callout }:
                Xml.WriteStartElement("note");
                Xml.WriteAttributeString("type", callout);
                break;
            case QuoteContainer:
                Xml.WriteStartElement("quote");
                break;
            case FigureContainer:
                Xml.WriteStartElement("figure");
                break;
            case ListContainer list:
                Xml.WriteStartElement("list");
                if (list.HoldsDefinitions) Xml.WriteAttributeString("type", "gloss");
                else Xml.WriteAttributeString("rend", list.IsOrdered ? "numbered" : "bulleted");
                break;
            case TermContainer:
                Xml.WriteStartElement("label");
                break;
            case DefinitionContainer:
                Xml.WriteStartElement("item");
                break;
            case FootnoteContainer note:
                Xml.WriteStartElement(note.Parent is ListContainer ? "item" : "note");
                if (IsFootnote(note.Name)) Xml.WriteAttributeString("xml", "id", null, NoteId(note.Name));
                break;
            case ListItemContainer item:
                Xml.WriteStartElement("item");
                if (item.List.IsOrdered) Xml.WriteAttributeString("n", item.Number.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }

    /// <summary>TEI's lists hold items alone, and its lists of terms one term and one item in turn; pages nest lists without items, and give terms two definitions or none.</summary>
    protected override void BeforeOpen(BlockContainer container)
    {
        if (Path.LastOrDefault(IsElement) is not ListContainer list || container is FigureContainer) return;
        if (container is TermContainer)
        {
            if (!_waiting.Add(list)) WriteElement("item", "");
            return;
        }

        if (list.HoldsDefinitions && !_waiting.Remove(list)) WriteElement("label", "");
        if (container is DefinitionContainer or ListItemContainer or FootnoteContainer { Parent: ListContainer }) return;
        Xml.WriteStartElement("item");
        _wrapped.Add(container);
    }

    protected override void WriteEnd(BlockContainer container)
    {
        if (_waiting.Remove(container)) WriteElement("item", "");
        Xml.WriteFullEndElement();
        if (_wrapped.Remove(container)) Xml.WriteFullEndElement();
    }

    protected override bool HoldsTextAlone(InlineSpan span) => span.Kind is InlineKind.Code or InlineKind.Math or InlineKind.DisplayMath;

    protected override void OpenTable(TableContainer table)
    {
        Xml.WriteStartElement("table");
        Xml.WriteWhitespace("\n");
    }

    protected override void OpenRow() => Xml.WriteStartElement("row");

    protected override void OpenCell(bool isHeader, int rows, int columns)
    {
        Xml.WriteStartElement("cell");
        if (columns > 1) Xml.WriteAttributeString("cols", columns.ToString(CultureInfo.InvariantCulture));
        if (rows > 1) Xml.WriteAttributeString("rows", rows.ToString(CultureInfo.InvariantCulture));
        if (isHeader) Xml.WriteAttributeString("role", "label");
    }

    protected override bool OpenSpan(InlineSpan span, string text)
    {
        switch (span.Kind)
        {
            case InlineKind.Link when Reference(span.Target) is { } address:
                Xml.WriteStartElement("ref");
                Xml.WriteAttributeString("target", address);
                return true;
            case InlineKind.FootnoteReference when span.Target is { } name && IsFootnote(name):
                Xml.WriteStartElement("ref");
                Xml.WriteAttributeString("target", "#" + NoteId(name));
                Xml.WriteAttributeString("type", "note");
                return true;
            case InlineKind.Math or InlineKind.DisplayMath:
                Xml.WriteStartElement("formula");
                Xml.WriteAttributeString("notation", "TeX");
                return true;
            case InlineKind.Code:
                Xml.WriteStartElement("code");
                return true;
            case InlineKind.Deleted:
                Xml.WriteStartElement("del");
                return true;
        }

        if (RenditionOf(span.Kind) is not { } rendition) return false;
        Xml.WriteStartElement("hi");
        Xml.WriteAttributeString("rend", rendition);
        return true;
    }

    /// <summary>An address as XML Schema knows them: without white space, which parts two, with something behind its scheme, and no colon in the first part of a relative one.</summary>
    private string? Reference(string? target)
    {
        if (Address(target)?.Replace(" ", "%20", StringComparison.Ordinal) is not { } address) return null;
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || address.AsSpan(0, colon).ContainsAny('/', '?', '#')) return address;
        if (!Uri.CheckSchemeName(address[..colon])) return "./" + address;
        return address.Length > colon + 1 ? address : null;
    }

    private static BlockContainer? Outermost(BlockContainer? container)
    {
        while (container?.Parent is { } parent) container = parent;
        return container;
    }

    protected override void WriteLineBreak()
    {
        Xml.WriteStartElement("lb");
        Xml.WriteEndElement();
    }

    protected override void WriteImage(InlineSpan image)
    {
        if (Reference(image.Target) is not { } address) return;
        if (image.IsEmbed)
        {
            Xml.WriteStartElement("p");
            Xml.WriteStartElement("ref");
            Xml.WriteAttributeString("target", address);
            Xml.WriteString(Clean(image.Alt ?? ""));
            Xml.WriteFullEndElement();
            Xml.WriteFullEndElement();
            return;
        }

        Xml.WriteStartElement("figure");
        WriteGraphic(image);
        Xml.WriteFullEndElement();
    }

    private void WriteGraphic(InlineSpan image)
    {
        if (Reference(image.Target) is not { } address) return;
        if (image.Title is { } title) WriteElement("head", title);
        Xml.WriteStartElement("graphic");
        Xml.WriteAttributeString("url", address);
        Xml.WriteEndElement();
        if (image.Alt is { Length: > 0 } text) WriteElement("figDesc", text);
    }

    /// <summary>Ends the divisions that a heading ends, and begins its own.</summary>
    private void Divide(int level)
    {
        while (_divisions.Count > 0 && _divisions.Peek() >= level)
        {
            _divisions.Pop();
            Xml.WriteFullEndElement();
        }

        _divisions.Push(level);
        Xml.WriteStartElement("div");
    }

    private static string? RenditionOf(InlineKind kind) => kind switch
    {
        InlineKind.Strong => "bold",
        InlineKind.Emphasis => "italic",
        InlineKind.Superscript or InlineKind.FootnoteReference => "superscript",
        InlineKind.Subscript => "subscript",
        _ => null,
    };
}
