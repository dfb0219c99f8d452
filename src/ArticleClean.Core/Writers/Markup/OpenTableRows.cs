using ArticleClean.Documents;

namespace ArticleClean.Writers.Markup;

/// <summary>How far a table has been written, and which of its places cells above span.</summary>
internal sealed class OpenTableRows(TableContainer table)
{
    /// <summary>For each column the row up to which a cell spans it.</summary>
    private readonly int[] _takenUntil = new int[table.Columns.Count];

    /// <summary>The row being written; -1 before the first.</summary>
    public int Row { get; private set; } = -1;

    /// <summary>The next column of the row.</summary>
    public int Column { get; set; }

    /// <summary>How many columns the table has.</summary>
    public int Columns => table.Columns.Count;

    /// <summary>Whether a cell of a row above spans the next place.</summary>
    public bool IsTaken => _takenUntil[Column] > Row;

    /// <summary>Begins a row.</summary>
    public void Begin(int row) => (Row, Column) = (row, 0);

    /// <summary>Whether a cell of a row above spans into a row.</summary>
    public bool IsSpanned(int row) => Array.Exists(_takenUntil, until => until > row);

    /// <summary>Goes past a cell.</summary>
    public void Add(TableCellContainer cell)
    {
        var end = Math.Min(Columns, Column + Math.Max(1, cell.ColumnSpan));
        for (; Column < end; Column++) _takenUntil[Column] = Row + Math.Max(1, cell.RowSpan);
    }
}
