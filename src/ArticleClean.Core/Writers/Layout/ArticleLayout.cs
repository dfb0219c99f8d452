using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>An article as the units that text outputs set apart, in order.</summary>
internal static class ArticleLayout
{
    /// <summary>
    /// A wider table is no table for a reader, and its empty cells must not outgrow a hostile page: its cells are
    /// passages like any other.
    /// </summary>
    public const int MaxColumns = 256;

    public static IEnumerable<LayoutUnit> Of(Article article)
    {
        var paths = new ContainerPath();
        var passages = article.Passages;
        BlockContainer? container = null;
        var path = new Path([], null, null);
        for (var i = 0; i < passages.Count;)
        {
            if (!ReferenceEquals(container, passages[i].Block.Container) || i == 0)
                path = PathOf(paths.Of(container = passages[i].Block.Container));
            if (path.Table is not { } table)
            {
                yield return new LayoutUnit(path.Containers, passages[i++], null, []);
                continue;
            }

            var rows = new List<TableRow>();
            var outer = path.Containers;
            while (true)
            {
                var cell = path.Cell!;
                if (rows.Count == 0 || rows[^1].Index != cell.Row) rows.Add(new TableRow(cell.Row, Math.Max(1, table.Columns.Count)));
                rows[^1].Add(cell, passages[i]);
                if (++i == passages.Count) break;
                if (ReferenceEquals(container, passages[i].Block.Container)) continue;
                path = PathOf(paths.Of(container = passages[i].Block.Container));
                if (!ReferenceEquals(path.Table, table)) break;
            }

            yield return new LayoutUnit(outer, null, table, rows);
        }
    }

    /// <summary>The path up to the outermost table that is one for a reader, without figures.</summary>
    private static Path PathOf(IReadOnlyList<BlockContainer> path)
    {
        var containers = new List<BlockContainer>(path.Count);
        foreach (var container in path)
        {
            if (container is TableCellContainer cell && cell.Table.Columns.Count <= MaxColumns) return new Path(containers, cell.Table, cell);
            if (container is not (FigureContainer or TableContainer or TableCellContainer)) containers.Add(container);
        }

        return new Path(containers, null, null);
    }

    private readonly record struct Path(IReadOnlyList<BlockContainer> Containers, TableContainer? Table, TableCellContainer? Cell);
}
