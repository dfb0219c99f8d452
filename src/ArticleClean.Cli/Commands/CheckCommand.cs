using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Planning;
using ArticleClean.Cli.Reporting;
using ArticleClean.Cli.Syntax;
using ArticleClean.Filters;

namespace ArticleClean.Cli.Commands;

/// <summary>Reports residue: what a cleaning by the filters that remove residue would remove.</summary>
internal static class CheckCommand
{
    public static ExitCode Run(CheckArguments arguments, Messages messages, CancellationToken cancellation)
    {
        var filters = FilterCatalog.All.Where(filter => filter.Removes != RemovalKind.Surroundings);
        var plan = InputPlanner.Resolve(arguments.Input, InputPlanner.Look(arguments.Input), filters);
        var conclusion = new CheckConclusion(CheckPlanner.Baseline(arguments, plan.Filters));
        using var output = CheckPlanner.Open(arguments, plan.Filters);
        var tally = BatchRunner.Run(plan, conclusion, output, [new Reporter(messages, plan, ReportStyle.Check)], cancellation);
        if (tally.Gone > 0 && plan.Verbosity != Verbosity.Quiet) messages.Say(arguments.Baseline!, $"known findings that are gone: {tally.Gone}; --write-baseline writes it anew");
        return arguments.NewBaseline is null ? tally.OfCheck() : tally.OfAccepting();
    }
}
