using System.Text;
using ArticleClean.Documents;
using ArticleClean.Writers.Layout;

namespace ArticleClean.Writers.Markdown;

/// <summary>
/// Tables as GitHub reads them: a header row, which is empty where the table has none, then one line a row. What stands
/// apart in a cell is apart by the tag of a line break there, which is the only one that a cell knows.
/// </summary>
internal static class MarkdownTable
{
    /// <summary>What sets lines apart in a cell.</summary>
    public const string LineBreak = "<br>";

    /// <summary>The table's lines; none where nothing is in it.</summary>
    /// <param name="unit">The table.</param>
    /// <param name="cell">Writes a passage into a cell.</param>
    public static IEnumerable<string> Lines(LayoutUnit unit, Func<Passage, string> cell)
    {
        var columns = unit.Table!.Columns;
        var isFirst = true;
        foreach (var row in unit.Rows)
        {
            var line = Row(row, cell);
            if (line is null) continue;
            if (isFirst && !row.IsHeader) yield return string.Concat(Enumerable.Repeat("|  ", row.Columns)) + "|";
            if (isFirst && !row.IsHeader) yield return Delimiters(columns, row.Columns);
            yield return line;
            if (isFirst && row.IsHeader) yield return Delimiters(columns, row.Columns);
            isFirst = false;
        }
    }

    /// <summary>One row; <c>null</c> where all its cells are empty.</summary>
    private static string? Row(TableRow row, Func<Passage, string> cell)
    {
        var line = new StringBuilder("|");
        var isBlank = true;
        foreach (var passages in row.Cells())
        {
            line.Append(' ');
            var start = line.Length;
            foreach (var passage in passages)
            {
                var text = cell(passage);
                if (text.Length > 0 && line.Length > start) line.Append(LineBreak);
                line.Append(text);
            }

            isBlank &= line.Length == start;
            line.Append(" |");
        }

        return isBlank ? null : line.ToString();
    }

    private static string Delimiters(IReadOnlyList<CellAlignment> columns, int count)
    {
        var line = new StringBuilder("|");
        for (var i = 0; i < count; i++)
        {
            line.Append(' ').Append((i < columns.Count ? columns[i] : CellAlignment.None) switch
            {
                CellAlignment.Left => ":--",
                CellAlignment.Center => ":-:",
                CellAlignment.Right => "--:",
                _ => "---",
            }).Append(" |");
        }

        return line.ToString();
    }
}
