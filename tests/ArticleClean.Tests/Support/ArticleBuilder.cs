using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;

namespace ArticleClean.Tests.Support;

/// <summary>
/// Makes articles by hand, without a reader. Text may hold inline marks: <c>‹b|strong›</c>, <c>‹i|emphasis›</c>,
/// <c>‹c|code›</c>, <c>‹a target|link›</c>, <c>‹img target|alt›</c>, and <c>‹x|text that a filter cuts out›</c>. Marks nest.
/// </summary>
public sealed class ArticleBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<TextBlock> _blocks = [];
    private readonly List<TextRange> _cuts = [];
    private BlockContainer? _container;

    public ArticleMetadata Metadata { get; init; } = ArticleMetadata.Empty;

    public Uri? Url { get; init; }

    public string Name { get; init; } = "page.html";

    /// <summary>The article of what <paramref name="content"/> adds.</summary>
    public static Article Of(Action<ArticleBuilder> content)
    {
        var builder = new ArticleBuilder();
        content(builder);
        return builder.Build();
    }

    public ArticleBuilder Paragraph(string text) => Add(BlockKind.Paragraph, text);

    public ArticleBuilder Heading(int level, string text) => Add(BlockKind.Heading, text, block => block with { HeadingLevel = level });

    public ArticleBuilder Caption(string text) => Add(BlockKind.Caption, text);

    public ArticleBuilder Code(string text, string? language = null) => Add(BlockKind.Preformatted, text, block => block with { CodeLanguage = language });

    public ArticleBuilder Rule() => Add(BlockKind.Rule, "\n");

    public ArticleBuilder Image(string? target, string? alt) =>
        Add(BlockKind.Image, "\n", block => block with { Inlines = [new InlineSpan(new TextRange(block.Range.Start, block.Range.Start), InlineKind.Image, target, alt)] });

    public ArticleBuilder Quote(Action content) => Within(new QuoteContainer(_container), content);

    public ArticleBuilder Figure(Action content) => Within(new FigureContainer(_container), content);

    /// <summary>An unordered list of items that hold what each action adds.</summary>
    public ArticleBuilder List(params Action[] items) => List(new ListContainer(_container, isOrdered: false), 1, items);

    public ArticleBuilder List(params string[] items) => List([.. items.Select(item => (Action)(() => Paragraph(item)))]);

    public ArticleBuilder Ordered(int start, params Action[] items) => List(new ListContainer(_container, isOrdered: true, start), start, items);

    public ArticleBuilder Ordered(int start, params string[] items) => Ordered(start, [.. items.Select(item => (Action)(() => Paragraph(item)))]);

    /// <summary>A list with one item that has a check box.</summary>
    public ArticleBuilder Task(bool isChecked, string text)
    {
        var list = new ListContainer(_container, isOrdered: false);
        return Within(new ListItemContainer(list, 1, isChecked), () => Paragraph(text));
    }

    /// <summary>A table of rows of cells apart by <c>¦</c>; an empty cell has no block. The first <paramref name="headers"/> rows are headers.</summary>
    public ArticleBuilder Table(int headers, CellAlignment[] columns, params string[] rows)
    {
        var table = new TableContainer(_container, columns, rows.Length);
        for (var row = 0; row < rows.Length; row++)
        {
            var cells = rows[row].Split('¦');
            for (var column = 0; column < cells.Length; column++)
                if (cells[column].Length > 0) Cell(table, row, column, row < headers, () => Paragraph(cells[column]));
        }

        return this;
    }

    public ArticleBuilder Cell(TableContainer table, int row, int column, bool isHeader, Action content) =>
        Within(new TableCellContainer(table, row, column, isHeader), content);

    public ArticleBuilder Within(BlockContainer container, Action content)
    {
        var outer = _container;
        _container = container;
        content();
        _container = outer;
        return this;
    }

    public Article Build()
    {
        var document = new ParsedDocument(_text.ToString(), ParsedDocument.PlainText, _blocks) { Metadata = Metadata };
        var context = new FilterContext(document);
        context.Run(new CutFilter(_cuts));
        return new Article(
            new SourceDocument(Name, ReadOnlyMemory<byte>.Empty) { Url = Url },
            document, context.Passages, context.Removals, context.Splits, StatisticsCounter.Count(context));
    }

    private ArticleBuilder List(ListContainer list, int start, Action[] items)
    {
        for (var i = 0; i < items.Length; i++) Within(new ListItemContainer(list, start + i), items[i]);
        return this;
    }

    private ArticleBuilder Add(BlockKind kind, string marked, Func<TextBlock, TextBlock>? with = null)
    {
        if (_text.Length > 0) _text.Append('\n');
        var start = _text.Length;
        var spans = new List<InlineSpan>();
        var open = new Stack<(int Index, InlineKind? Kind, string? Target, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '‹')
            {
                var bar = marked.IndexOf('|', i);
                var head = marked[(i + 1)..bar].Split(' ', 2);
                var inlineKind = KindOf(head[0]);
                open.Push((spans.Count, inlineKind, head.ElementAtOrDefault(1), _text.Length));
                if (inlineKind is { } known) spans.Add(new InlineSpan(default, known));
                i = bar;
            }
            else if (marked[i] == '›') Close(spans, open.Pop());
            else _text.Append(marked[i]);
        }

        var block = new TextBlock(new TextRange(start, _text.Length), kind) { Container = _container, Inlines = spans };
        _blocks.Add(with is null ? block : with(block));
        return this;
    }

    private void Close(List<InlineSpan> spans, (int Index, InlineKind? Kind, string? Target, int Start) mark)
    {
        var range = new TextRange(mark.Start, _text.Length);
        if (mark.Kind is not { } kind) _cuts.Add(range);
        else if (kind == InlineKind.Image)
        {
            spans[mark.Index] = new InlineSpan(new TextRange(mark.Start, mark.Start), kind, mark.Target, _text.ToString(mark.Start, range.Length));
            _text.Length = mark.Start;
        }
        else spans[mark.Index] = new InlineSpan(range, kind, mark.Target);
    }

    private static InlineKind? KindOf(string name) => name switch
    {
        "b" => InlineKind.Strong,
        "i" => InlineKind.Emphasis,
        "c" => InlineKind.Code,
        "a" => InlineKind.Link,
        "img" => InlineKind.Image,
        "x" => null,
        _ => throw new ArgumentException($"no mark is called '{name}'", nameof(name)),
    };

    private sealed class CutFilter(IReadOnlyList<TextRange> cuts) : IBlockFilter
    {
        public string Name => "test";

        public string Description => "cuts what a test marked";

        public void Apply(FilterContext context)
        {
            foreach (var cut in cuts) context.Cut(cut, "marked", "a test says so");
        }
    }
}
