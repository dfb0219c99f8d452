using ArticleClean.Cli.Findings;
using ArticleClean.Cli.Outputs;
using ArticleClean.Cli.Reports;
using ArticleClean.Cli.Syntax;
using ArticleClean.Filters;

namespace ArticleClean.Cli.Planning;

/// <summary>Resolves what a check knows already, and where its report goes.</summary>
internal static class CheckPlanner
{
    /// <summary>The known findings of the filters that run: those of the others are not looked for, and so not gone.</summary>
    /// <exception cref="UsageException">The baseline cannot be read, or is none.</exception>
    public static Baseline Baseline(CheckArguments arguments, IReadOnlyList<IBlockFilter> filters) => arguments.Baseline is { } path
        ? new Baseline(BaselineFile.Read(path).Findings.Where(entry => filters.Any(filter => filter.Name == entry.Filter)))
        : Findings.Baseline.None;

    /// <exception cref="UsageException">The baseline to write is another file.</exception>
    /// <exception cref="OutputException">The output cannot be opened.</exception>
    public static CheckOutput Open(CheckArguments arguments, IReadOnlyList<IBlockFilter> filters)
    {
        if (arguments.NewBaseline is not { } path) return new CheckOutput(ReportCatalog.Create(arguments.Format, StandardOutput.Open(), filters), StandardOutput.Name);
        // What is written over has to be a baseline: a slip must not cost a text.
        if (File.Exists(path)) BaselineFile.Read(path);
        return new CheckOutput(new BaselineReport(path), path);
    }
}
