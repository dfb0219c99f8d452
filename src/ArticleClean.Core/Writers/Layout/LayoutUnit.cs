using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>What a text output sets apart: one passage, or a whole table.</summary>
/// <param name="Path">The lists' items and quotes it stands in, from the outside in. Figures are left out: they have no sign.</param>
/// <param name="Passage">The passage; <c>null</c> for a table.</param>
/// <param name="Table">The table; <c>null</c> for a passage.</param>
/// <param name="Rows">The table's rows that hold something, in order; empty for a passage.</param>
internal sealed record LayoutUnit(IReadOnlyList<BlockContainer> Path, Passage? Passage, TableContainer? Table, IReadOnlyList<TableRow> Rows);
