using System.Globalization;
using System.Text;
using ArticleClean.Documents;
using ArticleClean.Writers.Layout;
using ArticleClean.Writers.Markdown;

namespace ArticleClean.Writers;

/// <summary>
/// Markdown: CommonMark with GitHub's tables and task lists. Text is escaped where it could be taken for markup, and
/// only there. Addresses are absolute where the document's own is known. Where Markdown has no sign of its own, it has
/// HTML's: <c>sup</c>, <c>sub</c>, and <c>br</c> in cells.
/// </summary>
/// <param name="options">Choices; <c>null</c> for the defaults.</param>
public sealed class MarkdownWriter(WriterOptions? options = null) : IArticleWriter
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "markdown";


    /// <inheritdoc/>
    public string Name => FormatName;

    /// <inheritdoc/>
    public string Extension => ".md";

    /// <inheritdoc/>
    public void Write(Article article, Stream output)
    {
        using var writer = Utf8.Writer(output);
        var choices = options ?? new WriterOptions();
        if (choices.FrontMatter) FrontMatter.Write(article, writer);
        var notes = new MarkdownPage(article, choices);
        var signs = new ContainerSigns("> ", Marker, (note, isAlternate) => NoteSign(note, notes, isAlternate), Definition: "");
        var lines = new NestedLines(writer, signs);
        var page = new Page(article, lines, new InlineReader(article.Document), notes);
        foreach (var unit in ArticleLayout.Of(article))
        {
            if (unit.Passage is { } passage) WritePassage(page, unit.Path, passage);
            else WriteTable(page, unit);
        }

        foreach (var (name, address) in notes.Addresses)
        {
            lines.Begin([], isLine: false);
            lines.Write($"[^{name}]: <{MarkdownTarget.Of(address)}>");
        }

        if (!lines.IsEmpty) writer.Write('\n');
    }

    /// <summary>A footnote's sign; that of an item where nothing refers to the note, which would not show then.</summary>
    private static (string Sign, string Indentation) NoteSign(FootnoteContainer note, MarkdownPage page, bool isAlternate)
    {
        if (page.IsFootnote(note.Name)) return ($"[^{note.Name}]: ", "    ");
        var sign = int.TryParse(note.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1_000_000_000
            ? string.Create(CultureInfo.InvariantCulture, $"{number}{(isAlternate ? ')' : '.')} ")
            : isAlternate ? "* " : "- ";
        return (sign, new string(' ', sign.Length));
    }

    /// <summary>The marker of an item. A list right after one of its kind has the other marker: otherwise they would be one list.</summary>
    private static string Marker(ListItemContainer item, bool isAlternate)
    {
        if (!item.List.IsOrdered) return isAlternate ? "* " : "- ";
        // A marker has at most nine digits, and no sign.
        return $"{Math.Clamp(item.Number, 0, 999_999_999)}{(isAlternate ? ')' : '.')} ";
    }

    /// <summary>
    /// The sign of a callout, in a line of its own before what it holds; GitHub knows it outside of lists and quotes alone. Whether
    /// the passage is the callout's heading, and says no more than the sign.
    /// </summary>
    private static bool WriteCallout(Page page, IReadOnlyList<BlockContainer> path, Passage passage)
    {
        if (path is not [QuoteContainer { Callout: { } kind } callout, ..] || !page.Callouts.Add(callout)) return false;
        page.Lines.Begin([callout], isLine: false);
        page.Lines.Write($"[!{kind.ToUpperInvariant()}]");
        return path.Count == 1 && passage.Block.HasText
            && PassageText.Of(passage, page.Article.Document).AsSpan().Trim().Equals(kind, StringComparison.OrdinalIgnoreCase);
    }

    private static void WritePassage(Page page, IReadOnlyList<BlockContainer> path, Passage passage)
    {
        var block = passage.Block;
        if (WriteCallout(page, path, passage)) return;
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
            case BlockKind.Paragraph when page.CodeOf(passage) is { } code:
                WriteCode(page.Lines, path, code, null);
                break;
            default:
                // Between notes a blank line: without it some readers take the next for a line of the one before.
                var text = page.Inline(passage, MarkdownPlace.Paragraph, isStrong: path is [.., TermContainer]);
                WriteLine(page.Lines, path, text, isText: !path.Any(container => container is FootnoteContainer), page.IsLoose(passage));
                break;
        }
    }

    private static void WriteLine(NestedLines lines, IReadOnlyList<BlockContainer> path, string line, bool isText, bool isLoose = false)
    {
        if (line.Length == 0) return;
        lines.Begin(path, isText, isLoose);
        lines.WriteLines(line);
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
    private sealed record Page(Article Article, NestedLines Lines, InlineReader Reader, MarkdownPage Notes)
    {
        /// <summary>The callouts whose sign is written.</summary>
        public HashSet<BlockContainer> Callouts { get; } = [];

        /// <summary>Whether a passage is a paragraph in an item, as the items of a loose list have them.</summary>
        public bool IsLoose(Passage passage) =>
            passage.Block is { Container: ListItemContainer { List.HoldsDefinitions: false }, Element: var element and >= 0 }
            && Article.Document.Elements[element].Tag == "p";

        /// <summary>The lines of a paragraph that is code and nothing else: a listing, whatever the page calls it.</summary>
        public string? CodeOf(Passage passage)
        {
            if (passage.Block.Inlines.Count == 0 || !PassageText.HasLines(passage, Article.Document)) return null;
            var content = Reader.Of(passage);
            return content.HasLines && content.Spans is [{ Kind: InlineKind.Code } span] && span.Range == new TextRange(0, content.Text.Length) ? content.Text : null;
        }

        /// <summary>A passage as inline content.</summary>
        public string Inline(Passage passage, MarkdownPlace place, bool isStrong = false)
        {
            var block = passage.Block;
            switch (block.Kind)
            {
                case BlockKind.Rule:
                    return "";
                case BlockKind.Image:
                    return string.Join(' ', block.Inlines.Where(span => span.Kind == InlineKind.Image)
                        .Select(image => MarkdownInlines.Image(image, place, Notes)).Where(image => image.Length > 0));
                case BlockKind.Preformatted:
                    var code = new StringBuilder();
                    WhiteSpace.AppendFolded(code, PassageText.Of(passage, Article.Document));
                    var text = code.ToString().Trim();
                    var spans = text.Length == 0 ? Array.Empty<InlineSpan>() : [new InlineSpan(new TextRange(0, text.Length), InlineKind.Code)];
                    return MarkdownInlines.Render(new InlineContent(text, spans), place, Notes);
                default:
                    var content = Reader.Of(passage);
                    if (isStrong && content.Text.Length > 0)
                        content = content with { Spans = [new InlineSpan(new TextRange(0, content.Text.Length), InlineKind.Strong), .. content.Spans.Where(span => span.Kind != InlineKind.Strong)] };
                    return MarkdownInlines.Render(content, place, Notes);
            }
        }
    }
}
