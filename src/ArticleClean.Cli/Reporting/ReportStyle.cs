using ArticleClean.Cli.Batches;

namespace ArticleClean.Cli.Reporting;

/// <summary>The words for what a command does.</summary>
/// <param name="Done">A document is done.</param>
/// <param name="EmptyMessage">Why the only document holds no article; <c>null</c> where that is no news.</param>
/// <param name="Summary">The start of the closing line.</param>
internal sealed record ReportStyle(string Done, Func<Outcome, string>? EmptyMessage, Func<Tally, string> Summary)
{
    public static ReportStyle Cleaning { get; } = new(
        "cleaned",
        WhyEmpty,
        tally => $"cleaned {tally[OutcomeKind.Cleaned]}, empty {tally[OutcomeKind.Empty]}");

    public static ReportStyle Check { get; } = new("checked", null, tally => $"checked {tally.Total}, with residue {tally.WithResidue}{(tally.Known > 0 ? $", known findings {tally.Known}" : "")}");

    private static string WhyEmpty(Outcome outcome) => outcome switch
    {
        { HadNoBytes: true } => "empty input",
        { EmptyReason: "no_text" } => "no article found: the document has no text; where scripts load it, save the page from a browser",
        { EmptyReason: "all_removed" } => "no article found: all of the text was removed; --explain shows why",
        _ => "no article found: no part looks like the main content; --scope page keeps all of the page, --explain shows what was removed",
    };
}
