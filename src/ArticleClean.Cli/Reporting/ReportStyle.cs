using ArticleClean.Cli.Batches;

namespace ArticleClean.Cli.Reporting;

/// <summary>The words for what a command does.</summary>
/// <param name="Done">A document is done.</param>
/// <param name="EmptyMessage">The only document holds no article; <c>null</c> where that is no news.</param>
/// <param name="Summary">The start of the closing line.</param>
internal sealed record ReportStyle(string Done, string? EmptyMessage, Func<Tally, string> Summary)
{
    public static ReportStyle Cleaning { get; } = new(
        "cleaned",
        "no article found; --scope page keeps all of the page, --explain shows what was removed",
        tally => $"cleaned {tally[OutcomeKind.Cleaned]}, empty {tally[OutcomeKind.Empty]}");

    public static ReportStyle Check { get; } = new("checked", null, tally => $"checked {tally.Total}, with residue {tally.WithResidue}{(tally.Known > 0 ? $", known findings {tally.Known}" : "")}");
}
