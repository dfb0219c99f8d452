using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Journals;
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
        var paths = InputPlanner.Look(arguments.Input);
        if (paths.IsBatch && arguments.Input.Url is not null) throw new UsageException("--url is the address of one document; give one");
        var writer = OutputPlanner.Writer(arguments, paths);
        var explainer = arguments.Explain && !OutputPlanner.ShowsRemovals(writer) ? new RemovalListWriter() : null;
        var plan = InputPlanner.Resolve(arguments.Input, paths, FilterCatalog.All, arguments.OutputFolders) with { FailFast = arguments.FailFast };
        if (arguments.DryRun) return DryRun.List(plan, OutputPlanner.Namer(arguments, paths, plan, writer), cancellation);
        if (OutputPlanner.IsDone(arguments, paths))
        {
            if (plan.Verbosity != Verbosity.Quiet) messages.Say(arguments.OutputFile!, "is whole already; --force writes it again");
            return ExitCode.Done;
        }

        try
        {
            return RunBatch();
        }
        catch (StaleJournalException e)
        {
            if (plan.Verbosity != Verbosity.Quiet) messages.Say($"starting over: {e.Message}");
            arguments = arguments with { Resume = false };
            return RunBatch();
        }

        ExitCode RunBatch()
        {
            using var output = OutputPlanner.Open(arguments, paths, plan, writer);
            using var listeners = new Listeners(ListenerPlanner.Open(arguments, paths, plan, messages));
            return BatchRunner.Run(plan, new CleaningConclusion(writer, OutputPlanner.RecordWriter(arguments), explainer, arguments.Gates), output, listeners.All, cancellation).OfCleaning(paths.IsBatch);
        }
    }
}
