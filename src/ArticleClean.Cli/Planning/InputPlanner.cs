using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Streams;
using ArticleClean.Cli.Syntax;
using ArticleClean.Filters;
using ArticleClean.Sources;
using ArticleClean.Sources.Shards;

namespace ArticleClean.Cli.Planning;

/// <summary>Resolves what the command line says of the documents.</summary>
internal static class InputPlanner
{
    /// <summary>The path that stands for standard input, and the name of what comes from it.</summary>
    private const string InputName = "-";

    /// <summary>Looks at what the paths are; of a file and of standard input at the beginning, which tells a shard.</summary>
    public static InputSet Look(InputArguments input) => new([.. Paths(input).Select(path => Look(path, input))]);

    /// <param name="input">What the command line says.</param>
    /// <param name="paths">Its paths, looked at.</param>
    /// <param name="filters">The filters there are to choose from.</param>
    /// <param name="outputFolders">The folders that are written to, which are not read.</param>
    public static BatchPlan Resolve(InputArguments input, InputSet paths, IEnumerable<IBlockFilter> filters, params IReadOnlyList<string> outputFolders)
    {
        var defaults = new CleaningOptions();
        var options = new CleaningOptions
        {
            Format = input.From,
            Rules = input.Rules,
            LinksEmbeds = input.LinksEmbeds,
            MaxBytes = input.MaxBytes ?? defaults.MaxBytes,
            Timeout = input.Timeout ?? defaults.Timeout,
        };
        IBlockFilter[] chosen = [.. filters.Where(filter => (input.OnlyFilters.Count == 0 || input.OnlyFilters.Contains(filter.Name)) && !input.WithoutFilters.Contains(filter.Name))];
        if (input.DropsStandfirst) chosen = [.. chosen, FilterCatalog.Standfirst];
        var cleaner = new ArticleCleanerBuilder().WithOptions(options).WithFilters(chosen).Build();
        return new BatchPlan([.. paths.All.Select(Source)], paths.IsBatch, cleaner, chosen)
        {
            MaxBytes = options.MaxBytes,
            Charset = input.Charset,
            Url = input.Url,
            Jobs = input.Jobs ?? Environment.ProcessorCount,
            Verbosity = input.Verbosity,
            MayBeEmpty = paths.HasShards,
            Options = input.Options,
        };

        IDocumentSource Source(InputPath path) => path switch
        {
            { Shard: ShardKind.JsonLines } => new JsonLinesSource(path.Path, path.Open!, input.Field, options.MaxBytes),
            { Shard: ShardKind.Warc } => new WarcSource(path.Path, path.Open!, options.MaxBytes),
            { Kind: InputKind.Folder } => new FolderSource(path.Path, FolderOptions(path, input, options.MaxBytes, outputFolders)),
            { Kind: InputKind.Stream } => new StreamSource(InputName, path.Open!),
            _ => new FileSource(path.Path),
        };
    }

    private static FolderOptions FolderOptions(InputPath path, InputArguments input, long maxBytes, IReadOnlyList<string> outputFolders) => new()
    {
        ExcludedFolders = outputFolders,
        Include = path.Pattern is { } pattern ? [pattern] : input.Include,
        Exclude = input.Exclude,
        UseIgnoreFiles = !input.NoIgnore,
        TakesArchives = input.From is null,
        Shard = (name, file) => (input.Shard ?? (input.From is null ? ShardDetector.ByName(name) : null)) switch
        {
            ShardKind.JsonLines => new JsonLinesSource(name, () => File.OpenRead(file), input.Field, maxBytes),
            ShardKind.Warc => new WarcSource(name, () => File.OpenRead(file), maxBytes),
            _ => null,
        },
    };

    /// <summary>A pattern and the folder in front of it; <c>null</c> where a path is none, or its folder is not there.</summary>
    private static (string Folder, string Pattern)? SplitPattern(string path)
    {
        var sign = path.AsSpan().IndexOfAny('*', '?', '[');
        if (sign < 0 || (path[sign] == '[' && !path.AsSpan(sign).Contains(']'))) return null;
        var slash = path.LastIndexOf('/', sign);
        var folder = slash < 0 ? "." : path[..(slash + 1)];
        return Directory.Exists(folder) ? (folder, "/" + path[(slash + 1)..]) : null;
    }

    private static IReadOnlyList<string> Paths(InputArguments input) => input.Paths.Count > 0 ? input.Paths : [InputName];

    private static InputPath Look(string path, InputArguments input)
    {
        if (path == InputName) return LookAtStream(input);
        if (Directory.Exists(path)) return new InputPath(path, InputKind.Folder);
        if (!File.Exists(path) && SplitPattern(path) is var (folder, pattern)) return new InputPath(folder, InputKind.Folder, Pattern: pattern);
        return new InputPath(path, InputKind.File, input.Shard ?? (input.From is null ? ShardOf(path, input.Field) : null), () => File.OpenRead(path));
    }

    private static InputPath LookAtStream(InputArguments input)
    {
        var stream = StandardInput.Open();
        if (input.Shard is not null || input.From is not null) return new InputPath(InputName, InputKind.Stream, input.Shard, () => stream);
        var (shard, whole) = StandardInput.Guard(() => ShardDetector.Detect(stream, InputName, input.Field));
        return new InputPath(InputName, InputKind.Stream, shard, () => whole);
    }

    /// <summary>What cannot be read is found out when it is; a pipe is not looked into, since what was read of it is gone.</summary>
    private static ShardKind? ShardOf(string path, string? field)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return stream.CanSeek ? ShardDetector.Detect(stream, path, field).Kind : ShardDetector.ByName(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ShardDetector.ByName(path);
        }
    }
}
