using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Outputs;
using ArticleClean.Cli.Reporting;
using ArticleClean.Cli.Syntax;

namespace ArticleClean.Cli.Planning;

/// <summary>Resolves what a run says of itself, and where.</summary>
internal static class ListenerPlanner
{
    /// <summary>The listeners, in the order in which they hear; each is opened as it is taken.</summary>
    /// <exception cref="UsageException">What is said of the run would be written over an input or an output.</exception>
    /// <exception cref="OutputException">A file cannot be written.</exception>
    public static IEnumerable<IRunListener> Open(CleanArguments arguments, InputSet paths, BatchPlan plan, Messages messages)
    {
        RejectSharedFiles(arguments, paths);
        if (arguments.FailedFolder is { } failed) yield return OpenFailedFolder(failed, arguments.OutputFolder, paths);
        if (arguments.Report is { } report) yield return new ReportFile(report, arguments.Force);
        if (arguments.Stats is { } stats) yield return new StatsFile(stats, arguments.Force);
        if (plan.IsBatch && plan.Verbosity == Verbosity.Normal && Messages.IsTerminal) yield return new ProgressLine(messages, plan);
        yield return new Reporter(messages, plan, ReportStyle.Cleaning);
    }

    /// <summary>A report is begun before the documents are read, so that one over an input would cost the input.</summary>
    private static void RejectSharedFiles(CleanArguments arguments, InputSet paths)
    {
        var taken = paths.Files.Select(path => (Path.GetFullPath(path), "an input")).ToList();
        if (arguments.OutputFile is { } output) taken.Add((Path.GetFullPath(output), "the file of --output"));
        Take("--report", arguments.Report);
        Take("--stats", arguments.Stats);

        void Take(string option, string? file)
        {
            if (file is null || OutputPlanner.IsDevice(file)) return;
            var path = Path.GetFullPath(file);
            if (taken.Find(other => other.Item1 == path).Item2 is { } name) throw new UsageException($"{option} {file} is {name}; choose another file");
            taken.Add((path, $"the file of {option}"));
        }
    }

    private static FailedFolder OpenFailedFolder(string failed, string? outputFolder, InputSet paths)
    {
        var folders = new FolderPlan(failed, paths.Files, paths.Folders);
        if (folders.IsInput(folders.Output)) throw new UsageException($"--failed-dir {failed} is a folder that is read; choose another");
        if (outputFolder is not null && new FolderPlan(outputFolder, [], []).Output == folders.Output) throw new UsageException($"--failed-dir and --output-dir are both {failed}; choose another");
        return new FailedFolder(failed, folders.InputRoot);
    }
}
