using System.Xml;
using ArticleClean.Documents;
using ArticleClean.Writers.Layout;

namespace ArticleClean.Writers.Markup;

/// <summary>
/// Writes an article's blocks as nested elements: containers are opened and closed as the chains of neighbouring blocks
/// differ, tables get their rows, and every text and attribute is escaped by the XML writer. What the elements are
/// called is the format's. For one article and one thread.
/// </summary>
internal abstract class MarkupDocument(XmlWriter xml, Article article, WriterOptions options)
{
    private readonly List<BlockContainer> _open = [];
    private readonly Stack<OpenTableRows> _tables = new();
    private readonly HashSet<string> _notes = KeptFootnotes.Of(article);
    private readonly Uri? _base = article.Document.BaseAddress ?? article.Source.Url;

    protected XmlWriter Xml { get; } = xml;

    protected Article Article { get; } = article;

    protected WriterOptions Options { get; } = options;

    /// <summary>The containers that are open, from the outside in.</summary>
    protected IReadOnlyList<BlockContainer> Path => _open;

    /// <summary>
    /// Whether the block is running text that stands in an item or a cell as it is, so that no paragraph is made of it. Beside
    /// another block it needs one, to stand apart.
    /// </summary>
    protected bool IsBare { get; private set; }

    /// <summary>Writes what is kept.</summary>
    protected void WriteBlocks()
    {
        var reader = new InlineReader(Article.Document);
        var paths = new ContainerPath();
        var passages = Article.Passages;
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            var text = PassageText.Of(passage, Article.Document);
            if (passage.Block.HasText && text.Length == 0) continue;
            MoveTo(paths.Of(passage.Block.Container));
            IsBare = IsRunningText(passage.Block) && !SharesContainer(i - 1, i) && !SharesContainer(i, i + 1);
            WriteBlock(passage.Block, text, passage.Block.HasText && passage.Block.Kind != BlockKind.Preformatted ? reader.Of(passage) : new InlineContent("", []));
        }

        MoveTo([]);
    }

    protected abstract void WriteBlock(TextBlock block, string text, InlineContent content);

    /// <summary>Writes the start of a container's element; it is no table, no cell, and has one (see <see cref="IsElement"/>).</summary>
    protected abstract void Open(BlockContainer container);

    protected abstract void OpenTable(TableContainer table);

    protected abstract void OpenRow();

    /// <summary>Writes the start of a cell.</summary>
    /// <param name="isHeader">Whether it heads its row or column.</param>
    /// <param name="rows">How many rows it spans.</param>
    /// <param name="columns">How many columns it spans.</param>
    protected abstract void OpenCell(bool isHeader, int rows, int columns);

    /// <summary>Writes what a container's element needs before it, where a format is strict.</summary>
    protected virtual void BeforeOpen(BlockContainer container)
    {
    }

    /// <summary>Writes the end of a container's element.</summary>
    protected virtual void WriteEnd(BlockContainer container) => Xml.WriteFullEndElement();

    /// <summary>Whether a span's element holds text alone: line breaks in it are written as they are, and what other spans are in it is not marked.</summary>
    protected virtual bool HoldsTextAlone(InlineSpan span) => false;

    /// <summary>Writes the start of a span's element; whether there is one.</summary>
    protected abstract bool OpenSpan(InlineSpan span, string text);

    /// <summary>Writes the end of what <see cref="OpenSpan"/> has written the start of.</summary>
    protected virtual void CloseSpan(InlineSpan span) => Xml.WriteFullEndElement();

    protected abstract void WriteImage(InlineSpan image);

    protected abstract void WriteLineBreak();

    /// <summary>Whether a note and a reference to it are both kept.</summary>
    protected bool IsFootnote(string name) => _notes.Contains(name);

    /// <summary>What a note is known by in the document.</summary>
    protected static string NoteId(string name) => "fn-" + XmlConvert.EncodeLocalName(name);

    /// <summary>A link's or an image's address; <c>null</c> where it leads to no place of a kind that is safe to open.</summary>
    protected string? Address(string? target) => LinkTarget.Resolve(target, _base) is { } address && LinkTarget.IsPlace(address) ? Clean(address) : null;

    /// <inheritdoc cref="XmlText.Clean"/>
    protected static string Clean(string text) => XmlText.Clean(text);

    protected void WriteElement(string name, string? text) => Xml.WriteText(name, text);

    /// <summary>Writes running text and its spans.</summary>
    protected void WriteInline(InlineContent content)
    {
        var open = new Stack<InlineSpan>();
        int position = 0, next = 0;
        while (true)
        {
            while (open.Count > 0 && open.Peek().Range.End == position)
            {
                CloseSpan(open.Pop());
            }

            if (next < content.Spans.Count && content.Spans[next].Range.Start == position)
            {
                var span = content.Spans[next++];
                if (open.Count > 0 && HoldsTextAlone(open.Peek())) continue;
                if (span.Kind == InlineKind.Image)
                {
                    if (content.HasSpaceBeforeImage(position)) Xml.WriteString(" ");
                    WriteImage(span);
                    if (content.HasSpaceBehindImage(position)) Xml.WriteString(" ");
                }
                else if (OpenSpan(span, content.Text[span.Range.Start..span.Range.End])) open.Push(span);
                continue;
            }

            if (position == content.Text.Length) return;
            var end = next < content.Spans.Count ? content.Spans[next].Range.Start : content.Text.Length;
            if (open.Count > 0) end = Math.Min(end, open.Peek().Range.End);
            if (open.Count > 0 && HoldsTextAlone(open.Peek())) Xml.WriteString(Clean(content.Text[position..end]));
            else WriteLines(content.Text.AsSpan(position, end - position));
            position = end;
        }
    }

    private void WriteLines(ReadOnlySpan<char> text)
    {
        var isFirst = true;
        foreach (var range in text.Split('\n'))
        {
            if (!isFirst) WriteLineBreak();
            isFirst = false;
            Xml.WriteString(Clean(text[range].ToString()));
        }
    }

    private bool IsRunningText(TextBlock block) =>
        block is { Kind: BlockKind.Paragraph, IsStandfirst: false }
        && block.Container is ListItemContainer or TableCellContainer or TermContainer or DefinitionContainer
        && (block.Element < 0 || Article.Document.Elements[block.Element].Tag != "p");

    private bool SharesContainer(int passage, int next) =>
        passage >= 0 && next < Article.Passages.Count
        && ReferenceEquals(Article.Passages[passage].Block.Container, Article.Passages[next].Block.Container);

    private void MoveTo(IReadOnlyList<BlockContainer> path)
    {
        var shared = 0;
        while (shared < path.Count && shared < _open.Count && ReferenceEquals(path[shared], _open[shared])) shared++;
        IsBare &= _open.Count == shared;
        while (_open.Count > shared)
        {
            Close(_open[^1]);
            _open.RemoveAt(_open.Count - 1);
        }

        // Whoever reads the text alone needs white space between what stands in two elements.
        if (shared < path.Count && IsBare) Xml.WriteWhitespace("\n");
        IsBare = false;
        for (; shared < path.Count; shared++)
        {
            Begin(path[shared]);
            _open.Add(path[shared]);
        }
    }

    /// <summary>A term and its definitions are the list's own elements, without one for the item that holds them.</summary>
    protected static bool IsElement(BlockContainer container) => container is not ListItemContainer { List.HoldsDefinitions: true };

    private void Begin(BlockContainer container)
    {
        switch (container)
        {
            case TableContainer table:
                BeforeOpen(table);
                OpenTable(table);
                _tables.Push(new OpenTableRows(table));
                break;
            case TableCellContainer cell:
                MoveTo(cell);
                break;
            default:
                if (!IsElement(container)) break;
                BeforeOpen(container);
                Open(container);
                break;
        }
    }

    /// <summary>Goes to a cell: empty ones stand before it where others are missing, and none where a cell above or beside spans.</summary>
    private void MoveTo(TableCellContainer cell)
    {
        var rows = _tables.Peek();
        if (rows.Row != cell.Row)
        {
            EndRow(rows);
            // A row without text is there where a cell spans into it: otherwise that cell would span the next one.
            for (var row = rows.Row + 1; rows.Row >= 0 && row < cell.Row && rows.IsSpanned(row); row++)
            {
                OpenRow();
                rows.Begin(row);
                EndRow(rows);
            }

            OpenRow();
            rows.Begin(cell.Row);
        }

        WriteEmptyCells(rows, cell.Column);
        OpenCell(cell.IsHeader, cell.RowSpan, cell.ColumnSpan);
        rows.Add(cell);
    }

    private void Close(BlockContainer container)
    {
        if (container is TableContainer)
        {
            EndRow(_tables.Pop());
        }

        if (IsElement(container)) WriteEnd(container);
        if (IsElement(container)) Xml.WriteWhitespace("\n");
    }

    private void EndRow(OpenTableRows rows)
    {
        if (rows.Row < 0) return;
        WriteEmptyCells(rows, rows.Columns);
        Xml.WriteFullEndElement();
        Xml.WriteWhitespace("\n");
    }

    private void WriteEmptyCells(OpenTableRows rows, int end)
    {
        for (; rows.Column < end; rows.Column++)
        {
            if (rows.IsTaken) continue;
            OpenCell(isHeader: false, rows: 1, columns: 1);
            Xml.WriteFullEndElement();
        }
    }
}
