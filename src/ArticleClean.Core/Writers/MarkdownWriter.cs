using System.Text;
using ArticleClean.Documents;
using ArticleClean.Writers.Layout;
using ArticleClean.Writers.Markdown;

namespace ArticleClean.Writers;

/// <summary>
/// Markdown: CommonMark with GitHub's tables and task lists. Text is escaped where it could be taken for markup, and
/// only there. Addresses are absolute where the document's own is known.
/// </summary>
public sealed class MarkdownWriter : IArticleWriter
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "markdown";

    private static readonly ContainerSigns Signs = new(Quote: "> ", Item: Marker);

    /// <inheritdoc/>
    public string Name => FormatName;

    /// <inheritdoc/>
    public string Extension => ".md";

    /// <inheritdoc/>
    public void Write(Article article, Stream output)
    {
        using var writer = Utf8.Writer(output);
        var lines = new NestedLines(writer, Signs);
        var page = new Page(article, lines, new InlineReader(article.Document));
        foreach (var unit in ArticleLayout.Of(article))
        {
            if (unit.Passage is { } passage) WritePassage(page, unit.Path, passage);
            else WriteTable(page, unit);
        }

        if (!lines.IsEmpty) writer.Write('\n');
    }

    /// <summary>The marker of an item. A list right after one of its kind has the other marker: otherwise they would be one list.</summary>
    private static string Marker(ListItemContainer item, bool isAlternate)
    {
        if (!item.List.IsOrdered) return isAlternate ? "* " : "- ";
        // A marker has at most nine digits, and no sign.
        return $"{Math.Clamp(item.Number, 0, 999_999_999)}{(isAlternate ? ')' : '.')} ";
    }

    private static void WritePassage(Page page, IReadOnlyList<BlockContainer> path, Passage passage)
    {
        var block = passage.Block;
        switch (block.Kind)
        {
            case BlockKind.Preformatted:
                WriteCode(page.Lines, path, PassageText.Of(passage, page.Article.Document), block.CodeLanguage);
                break;
            case BlockKind.Rule:
                WriteRule(page.Lines, path);
                break;
            case BlockKind.Heading:
                var heading = page.Inline(passage, MarkdownPlace.Heading);
                if (heading.Length > 0) WriteLine(page.Lines, path, new string('#', Math.Clamp(block.HeadingLevel, 1, 6)) + " " + heading, isText: false);
                break;
            default:
                WriteLine(page.Lines, path, page.Inline(passage, MarkdownPlace.Paragraph), isText: true);
                break;
        }
    }

    private static void WriteLine(NestedLines lines, IReadOnlyList<BlockContainer> path, string line, bool isText)
    {
        if (line.Length == 0) return;
        lines.Begin(path, isText);
        lines.Write(line);
    }

    private static void WriteCode(NestedLines lines, IReadOnlyList<BlockContainer> path, string code, string? language)
    {
        if (code.Length == 0) return;
        var fence = MarkdownCode.Fence(code);
        lines.Begin(path, isLine: false);
        lines.Write(fence + MarkdownCode.Language(language));
        lines.NextLine();
        lines.WriteLines(code);
        lines.NextLine();
        lines.Write(fence);
    }

    /// <summary>Dashes; stars where dashes at a file's start would be taken for front matter, or after the dash of an item for one line of dashes.</summary>
    private static void WriteRule(NestedLines lines, IReadOnlyList<BlockContainer> path)
    {
        var isStart = lines.IsEmpty;
        lines.Begin(path, isLine: false);
        lines.Write(isStart || lines.OpeningSign.StartsWith('-') ? "***" : "---");
    }

    private static void WriteTable(Page page, LayoutUnit table)
    {
        var isFirst = true;
        foreach (var line in MarkdownTable.Lines(table, passage => page.Inline(passage, MarkdownPlace.Cell)))
        {
            if (isFirst) page.Lines.Begin(table.Path, isLine: false);
            else page.Lines.NextLine();
            page.Lines.Write(line);
            isFirst = false;
        }
    }

    /// <summary>One article being written.</summary>
    private sealed record Page(Article Article, NestedLines Lines, InlineReader Reader)
    {
        /// <summary>A passage as one line.</summary>
        public string Inline(Passage passage, MarkdownPlace place)
        {
            var block = passage.Block;
            switch (block.Kind)
            {
                case BlockKind.Rule:
                    return "";
                case BlockKind.Image:
                    return string.Join(' ', block.Inlines.Where(span => span.Kind == InlineKind.Image)
                        .Select(image => MarkdownInlines.Image(image, place, Article.Source.Url)).Where(image => image.Length > 0));
                case BlockKind.Preformatted:
                    var code = new StringBuilder();
                    WhiteSpace.AppendFolded(code, PassageText.Of(passage, Article.Document));
                    var text = code.ToString().Trim();
                    var spans = text.Length == 0 ? Array.Empty<InlineSpan>() : [new InlineSpan(new TextRange(0, text.Length), InlineKind.Code)];
                    return MarkdownInlines.Render(new InlineContent(text, spans), place, url: null);
                default:
                    return MarkdownInlines.Render(Reader.Of(passage), place, Article.Source.Url);
            }
        }
    }
}
