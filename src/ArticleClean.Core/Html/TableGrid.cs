using ArticleClean.Documents;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// The rows and columns of a data table, worked out before its text is read. A table that only lays out a page has no
/// grid: its text stands in plain blocks.
/// </summary>
internal sealed class TableGrid
{
    /// <summary>Bounds against hostile spans: the most columns of a table, as its spans count them and as its cells do, and the most rows a cell spans.</summary>
    private const int MaxSpanned = 400, MaxColumns = 200, MaxRowSpan = 2_000;

    /// <summary>A cell that spans more columns spans all that there are.</summary>
    private const int MaxColumnSpan = 100;

    private readonly Dictionary<HtmlNode, TableCellContainer> _cells;

    private TableGrid(HtmlNode element, TableContainer table, Dictionary<HtmlNode, TableCellContainer> cells)
    {
        Element = element;
        Table = table;
        _cells = cells;
    }

    public HtmlNode Element { get; }

    public TableContainer Table { get; }

    /// <summary>The container of a cell; <c>null</c> for a cell beyond the bounds.</summary>
    public TableCellContainer? CellOf(HtmlNode node) => _cells.GetValueOrDefault(node);

    /// <summary>The grid of a data table; <c>null</c> for a layout table.</summary>
    public static TableGrid? Of(HtmlNode element, BlockContainer? outer)
    {
        if (element.Attribute(AttributeName.Role) is "presentation" or "none" || Listing.Is(element)) return null;
        var (rows, isMarked) = Rows(element);
        if (rows is null) return null;

        var places = new List<(HtmlNode Node, int Row, int Column, int RowSpan, int ColumnSpan)>();
        var takenUntil = new int[MaxSpanned];
        var begins = new bool[MaxSpanned];
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            for (var next = rows[row].FirstChild; next is { } cell; next = cell.Next)
            {
                if (cell.Tag is not (HtmlTag.Td or HtmlTag.Th)) continue;
                while (column < MaxSpanned && takenUntil[column] > row) column++;
                if (column >= MaxSpanned) break;
                var columnSpan = Math.Clamp(cell.Number(AttributeName.Colspan, 1), 1, Math.Min(MaxColumnSpan, MaxSpanned - column));
                var rowSpan = Math.Clamp(cell.Number(AttributeName.Rowspan, 1), 1, Math.Min(MaxRowSpan, rows.Count - row));
                for (var i = column; i < column + columnSpan; i++) takenUntil[i] = row + rowSpan;
                places.Add((cell, row, column, rowSpan, columnSpan));
                begins[column] = true;
                column += columnSpan;
            }
        }

        // A span over columns that no cell begins in makes none of its own.
        var before = new int[MaxSpanned + 1];
        for (var i = 0; i < MaxSpanned; i++) before[i + 1] = before[i] + (begins[i] ? 1 : 0);
        places = [.. places.Select(place => place with { Column = before[place.Column], ColumnSpan = before[place.Column + place.ColumnSpan] - before[place.Column] }).Where(place => place.Column < MaxColumns)];
        var columns = Math.Min(before[MaxSpanned], MaxColumns);
        if (columns == 0 || ((rows.Count < 2 || columns < 2) && (!isMarked || HoldsList(element)))) return null;
        var table = new TableContainer(outer, Alignments(places, columns), rows.Count);
        var cells = new Dictionary<HtmlNode, TableCellContainer>(places.Count);
        foreach (var (node, row, column, rowSpan, columnSpan) in places)
            cells[node] = new TableCellContainer(
                table, row, column, node.Tag == HtmlTag.Th || node.Parent?.Parent is { Tag: HtmlTag.Thead })
            {
                RowSpan = rowSpan,
                ColumnSpan = Math.Min(columnSpan, columns - column),
            };
        return new TableGrid(element, table, cells);
    }

    /// <summary>
    /// The table's rows, and whether it is marked as a data table, by cells of a head or a caption; no rows where it holds what only a
    /// layout table holds: another table that lays something out, a form, a section, and where it is not marked or holds lists, too, a
    /// heading, a quotation or a listing.
    /// </summary>
    private static (List<HtmlNode>? Rows, bool IsMarked) Rows(HtmlNode table)
    {
        var rows = new List<HtmlNode>();
        var (isMarked, holdsBlocks) = (false, false);
        var (holdsTable, isInnerTable) = (false, false);
        for (var next = table.NextIn(table); next is { } node; next = node.NextIn(table, skipsContent: isInnerTable))
        {
            isInnerTable = node.Tag == HtmlTag.Table;
            switch (node.Tag)
            {
                case HtmlTag.Table when HoldsTextAlone(node):
                    holdsTable = true;
                    break;
                case HtmlTag.Table or HtmlTag.Form or HtmlTag.Article or HtmlTag.Section or HtmlTag.Nav:
                    return (null, false);
                case HtmlTag.H1 or HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4 or HtmlTag.BlockQuote or HtmlTag.Pre:
                    holdsBlocks = true;
                    break;
                case HtmlTag.Th or HtmlTag.Thead or HtmlTag.Caption:
                    isMarked = true;
                    break;
                case HtmlTag.Tr:
                    rows.Add(node);
                    break;
            }
        }

        if (holdsTable && !isMarked) return (null, false);
        return holdsBlocks && (!isMarked || HoldsList(table)) ? (null, false) : (rows, isMarked);
    }

    /// <summary>Whether a table in a cell is one of text, and lays nothing out.</summary>
    private static bool HoldsTextAlone(HtmlNode table)
    {
        foreach (var node in table.Descendants)
            if (node.Tag is HtmlTag.Table or HtmlTag.Form or HtmlTag.Article or HtmlTag.Section or HtmlTag.Nav or HtmlTag.Img
                or HtmlTag.H1 or HtmlTag.H2 or HtmlTag.H3 or HtmlTag.H4 or HtmlTag.BlockQuote or HtmlTag.Pre) return false;
        return true;
    }

    /// <summary>Whether a table holds a list: a narrow one is then a box at the page's side.</summary>
    private static bool HoldsList(HtmlNode table)
    {
        foreach (var node in table.Descendants)
            if (node.Tag is HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Dl) return true;
        return false;
    }

    /// <summary>A column is aligned as the first of its cells that says how.</summary>
    private static CellAlignment[] Alignments(List<(HtmlNode Node, int Row, int Column, int RowSpan, int ColumnSpan)> places, int columns)
    {
        var alignments = new CellAlignment[columns];
        foreach (var place in places)
            if (place.ColumnSpan == 1 && alignments[place.Column] == CellAlignment.None) alignments[place.Column] = AlignmentOf(place.Node);
        return alignments;
    }

    private static CellAlignment AlignmentOf(HtmlNode cell)
    {
        var align = cell.Attribute(AttributeName.Align);
        if (align.Length == 0)
        {
            var style = cell.Attribute(AttributeName.Style);
            var start = style.IndexOf("text-align", StringComparison.OrdinalIgnoreCase);
            if (start < 0) return CellAlignment.None;
            align = style[(start + "text-align".Length)..].TrimStart(" :");
        }

        if (align.StartsWith("left", StringComparison.OrdinalIgnoreCase)) return CellAlignment.Left;
        if (align.StartsWith("center", StringComparison.OrdinalIgnoreCase)) return CellAlignment.Center;
        return align.StartsWith("right", StringComparison.OrdinalIgnoreCase) ? CellAlignment.Right : CellAlignment.None;
    }
}
