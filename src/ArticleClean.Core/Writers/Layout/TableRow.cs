using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>One row of a table: its passages and the columns they stand in. What a cell nests (lists, tables) is flat.</summary>
/// <param name="index">The row's number in its table.</param>
/// <param name="columns">The number of columns.</param>
internal sealed class TableRow(int index, int columns)
{
    private readonly List<(int Column, Passage Passage)> _passages = [];

    public int Index { get; } = index;

    public int Columns { get; } = columns;

    /// <summary>Whether all that the row holds is a header.</summary>
    public bool IsHeader { get; private set; } = true;

    /// <summary>Adds a passage after those there are; its column is none before theirs, since words keep their order.</summary>
    public void Add(TableCellContainer cell, Passage passage)
    {
        var first = _passages.Count == 0 ? 0 : _passages[^1].Column;
        _passages.Add((Math.Clamp(cell.Column, first, Columns - 1), passage));
        IsHeader &= cell.IsHeader;
    }

    /// <summary>The passages of each column from the first; none where a cell is empty or another one spans it.</summary>
    public IEnumerable<IEnumerable<Passage>> Cells()
    {
        var next = 0;
        for (var column = 0; column < Columns; column++)
        {
            var start = next;
            while (next < _passages.Count && _passages[next].Column == column) next++;
            yield return start == next ? [] : _passages[start..next].Select(entry => entry.Passage);
        }
    }
}
