namespace ArticleClean.Documents;

/// <summary>A data table. Layout tables are none: their text stands in plain blocks.</summary>
/// <param name="parent">The container around it, or <c>null</c>.</param>
/// <param name="columns">The alignment of each column, from the first; its length is the number of columns.</param>
/// <param name="rows">The number of rows, empty ones included.</param>
public sealed class TableContainer(BlockContainer? parent, IReadOnlyList<CellAlignment> columns, int rows) : BlockContainer(parent)
{
    /// <summary>The alignment of each column; the count is the number of columns.</summary>
    public IReadOnlyList<CellAlignment> Columns { get; } = columns;

    /// <summary>The number of rows, empty ones included.</summary>
    public int Rows { get; } = rows;
}
