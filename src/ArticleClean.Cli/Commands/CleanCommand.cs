using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Planning;
using ArticleClean.Cli.Reporting;
using ArticleClean.Cli.Syntax;
using ArticleClean.Filters;

namespace ArticleClean.Cli.Commands;

/// <summary>Cleans documents.</summary>
internal static class CleanCommand
{
    public static ExitCode Run(CleanArguments arguments, Messages messages, CancellationToken cancellation)
    {
        var isBatch = InputPlanner.IsBatch(arguments.Input);
        if (isBatch && arguments.Input.Url is not null) throw new UsageException("--url is the address of one document; give one");
        var writer = OutputPlanner.Writer(arguments, isBatch);
        var explainer = arguments.Explain && !OutputPlanner.ShowsRemovals(writer) ? new RemovalListWriter() : null;
        var plan = InputPlanner.Resolve(arguments.Input, FilterCatalog.All, arguments.OutputFolder);
        using var output = OutputPlanner.Open(arguments, writer);
        return BatchRunner.Run(plan, new CleaningConclusion(writer, explainer), output, new Reporter(messages, plan, ReportStyle.Cleaning), cancellation).OfCleaning(isBatch);
    }
}
