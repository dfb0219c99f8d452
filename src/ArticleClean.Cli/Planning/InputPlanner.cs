using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Syntax;
using ArticleClean.Filters;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Planning;

/// <summary>Resolves what the command line says of the documents.</summary>
internal static class InputPlanner
{
    /// <summary>The path that stands for standard input, and the name of what comes from it.</summary>
    private const string StandardInput = "-";

    /// <summary>Whether there may be more than one document.</summary>
    public static bool IsBatch(InputArguments input) => input.Paths.Count > 1 || Folders(input).Any();

    /// <summary>The folders among the paths.</summary>
    public static IEnumerable<string> Folders(InputArguments input) => input.Paths.Where(path => path != StandardInput && Directory.Exists(path));

    /// <summary>The paths that are neither folders nor standard input.</summary>
    public static IEnumerable<string> Files(InputArguments input) => input.Paths.Where(path => path != StandardInput && !Directory.Exists(path));

    /// <param name="input">What the command line says.</param>
    /// <param name="filters">The filters there are to choose from.</param>
    /// <param name="outputFolder">The folder that is written to, which is not read; <c>null</c> for none.</param>
    public static BatchPlan Resolve(InputArguments input, IEnumerable<IBlockFilter> filters, string? outputFolder = null)
    {
        var defaults = new CleaningOptions();
        var options = new CleaningOptions
        {
            Format = input.From,
            MaxBytes = input.MaxBytes ?? defaults.MaxBytes,
            Timeout = input.Timeout ?? defaults.Timeout,
        };
        IBlockFilter[] chosen = [.. filters.Where(filter => (input.OnlyFilters.Count == 0 || input.OnlyFilters.Contains(filter.Name)) && !input.WithoutFilters.Contains(filter.Name))];
        var cleaner = new ArticleCleanerBuilder().WithOptions(options).WithFilters(chosen).Build();
        return new BatchPlan([.. Paths(input).Select(path => Source(path, outputFolder))], IsBatch(input), cleaner, chosen)
        {
            MaxBytes = options.MaxBytes,
            Charset = input.Charset,
            Url = input.Url,
            Jobs = input.Jobs ?? Environment.ProcessorCount,
            Verbosity = input.Verbosity,
        };
    }

    private static IReadOnlyList<string> Paths(InputArguments input) => input.Paths.Count > 0 ? input.Paths : [StandardInput];

    private static IDocumentSource Source(string path, string? outputFolder)
    {
        if (path == StandardInput) return new StreamSource(StandardInput, Console.OpenStandardInput);
        return Directory.Exists(path) ? new FolderSource(path, outputFolder) : new FileSource(path);
    }
}
