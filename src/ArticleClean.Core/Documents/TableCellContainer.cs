namespace ArticleClean.Documents;

/// <summary>One cell of a table. Rows are no containers of their own: a cell knows its row and column.</summary>
/// <param name="parent">The table it belongs to.</param>
/// <param name="row">Its row, counted from 0.</param>
/// <param name="column">Its first column, counted from 0.</param>
/// <param name="isHeader">Whether it heads a row or a column.</param>
public sealed class TableCellContainer(TableContainer parent, int row, int column, bool isHeader) : BlockContainer(parent)
{
    /// <summary>The table the cell belongs to.</summary>
    public TableContainer Table { get; } = parent;

    /// <summary>The cell's row, counted from 0.</summary>
    public int Row { get; } = row;

    /// <summary>The cell's first column, counted from 0.</summary>
    public int Column { get; } = column;

    /// <summary>How many rows it spans; at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>How many columns it spans; at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Whether it heads a row or a column.</summary>
    public bool IsHeader { get; } = isHeader;
}
