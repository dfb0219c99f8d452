using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Outputs;
using ArticleClean.Cli.Reporting;
using ArticleClean.Cli.Syntax;

namespace ArticleClean.Cli.Planning;

/// <summary>Resolves what a run says of itself, and where.</summary>
internal static class ListenerPlanner
{
    /// <summary>The listeners, in the order in which they hear; each is opened as it is taken.</summary>
    public static IEnumerable<IRunListener> Open(CleanArguments arguments, InputSet paths, BatchPlan plan, Messages messages)
    {
        if (arguments.FailedFolder is { } failed) yield return new FailedFolder(failed, new FolderPlan(failed, paths.Files, paths.Folders).InputRoot);
        if (arguments.Report is { } report) yield return new ReportFile(report, arguments.Force);
        if (arguments.Stats is { } stats) yield return new StatsFile(stats, arguments.Force);
        if (plan.IsBatch && plan.Verbosity == Verbosity.Normal && Messages.IsTerminal) yield return new ProgressLine(messages, plan);
        yield return new Reporter(messages, plan, ReportStyle.Cleaning);
    }
}
