using System.Text;
using ArticleClean.Documents;
using ArticleClean.Writers.Layout;

namespace ArticleClean.Writers;

/// <summary>
/// Plain text: paragraphs apart by a blank line, no addresses, no alternative texts. Items of lists have a marker and
/// are indented as they nest, a table's row is a line with a tab between its cells, code stands as it stood, raised
/// figures are apart from the word before them (<c>10^6</c>). Quotes and headings have no sign of their own: words are
/// what plain text is read for.
/// </summary>
/// <param name="options">Choices; <c>null</c> for the defaults.</param>
public sealed class PlainTextWriter(WriterOptions? options = null) : IArticleWriter
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "text";

    private static readonly ContainerSigns Signs = new(
        Quote: "",
        Item: (item, _) => item.List.HoldsDefinitions ? "" : item.List.IsOrdered ? $"{item.Number}. " : "- ",
        Note: (note, _) => ($"{note.Name}. ", new string(' ', note.Name.Length + 2)),
        Definition: "    ");

    /// <inheritdoc/>
    public string Name => FormatName;

    /// <inheritdoc/>
    public string Extension => ".txt";

    /// <inheritdoc/>
    public void Write(Article article, Stream output)
    {
        using var writer = Utf8.Writer(output);
        if (options is { FrontMatter: true }) FrontMatter.Write(article, writer);
        if (Write(article, writer, options?.Width ?? 0)) writer.Write('\n');
    }

    /// <summary>The same text as a string, without the line break at its end.</summary>
    internal static string Text(Article article)
    {
        using var writer = new StringWriter();
        Write(article, writer, width: 0);
        return writer.ToString();
    }

    /// <summary>Writes all but the last line break; whether there was anything to write.</summary>
    private static bool Write(Article article, TextWriter writer, int width)
    {
        var lines = new NestedLines(writer, Signs);
        var passages = new PlainPassages(article.Document);
        foreach (var unit in ArticleLayout.Of(article))
        {
            if (unit.Passage is { } passage) WritePassage(lines, unit.Path, passages.Of(passage), passage.Block.Kind == BlockKind.Preformatted, width);
            else WriteTable(lines, unit, passages);
        }

        return !lines.IsEmpty;
    }

    private static void WritePassage(NestedLines lines, IReadOnlyList<BlockContainer> path, string text, bool isListing, int width)
    {
        if (text.Length == 0) return;
        lines.Begin(path, isLine: !isListing);
        lines.WriteLines(width > 0 && !isListing ? LineWrap.Of(text, width - lines.Indentation) : text);
    }

    private static void WriteTable(NestedLines lines, LayoutUnit table, PlainPassages passages)
    {
        var isFirst = true;
        var line = new StringBuilder();
        foreach (var row in table.Rows)
        {
            line.Clear();
            var isBlank = true;
            foreach (var cell in row.Cells())
            {
                var start = line.Length;
                foreach (var passage in cell)
                {
                    if (line.Length > start) line.Append(' ');
                    WhiteSpace.AppendFolded(line, passages.Of(passage));
                }

                isBlank &= line.Length == start;
                line.Append('\t');
            }

            if (isBlank) continue;
            if (isFirst) lines.Begin(table.Path, isLine: false);
            else lines.NextLine();
            lines.Write(line.ToString(0, line.Length - 1));
            isFirst = false;
        }
    }
}
