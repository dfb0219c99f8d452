using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Outputs;
using ArticleClean.Cli.Planning;
using ArticleClean.Cli.Reporting;
using ArticleClean.Cli.Syntax;
using ArticleClean.Filters;

namespace ArticleClean.Cli.Commands;

/// <summary>Reports residue: a cleaning by the filters that remove residue, whose output is what they would remove.</summary>
internal static class CheckCommand
{
    public static ExitCode Run(InputArguments arguments, Messages messages, CancellationToken cancellation)
    {
        var plan = InputPlanner.Resolve(arguments, FilterCatalog.All.Where(filter => filter.RemovesResidue), new RemovalListWriter());
        using var output = new StreamOutput(StandardOutput.Open(), StandardOutput.Name, writeError: null);
        return BatchRunner.Run(plan, output, new Reporter(messages, plan, ReportStyle.Check), cancellation).OfCheck();
    }
}
