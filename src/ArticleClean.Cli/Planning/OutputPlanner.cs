using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Journals;
using ArticleClean.Cli.Outputs;
using ArticleClean.Cli.Syntax;
using ArticleClean.Sources;
using ArticleClean.Writers;

namespace ArticleClean.Cli.Planning;

/// <summary>Resolves where a cleaning writes, and in which format.</summary>
internal static class OutputPlanner
{
    /// <summary>The format that a stream of many documents has; the only one where each is told from the next.</summary>
    private const string StreamOfMany = JsonLinesWriter.FormatName;

    /// <summary>What is opened in place, since it is no file that could be replaced.</summary>
    private const string DeviceFolder = "/dev/";

    /// <exception cref="UsageException">Output options contradict each other or the input.</exception>
    public static IArticleWriter Writer(CleanArguments arguments, InputSet paths)
    {
        var implied = arguments.OutputFile is { } file ? FormatOf(file) : null;
        var isOneStream = paths.IsBatch && arguments.OutputFolder is null;
        var format = arguments.Format ?? implied ?? (isOneStream || paths.IsOnlyShards ? StreamOfMany : PlainTextWriter.FormatName);
        if (format != StreamOfMany && (isOneStream || paths.HasShards))
            throw new UsageException($"many documents in one stream cannot be {format}; write -f {StreamOfMany}, or --output-dir DIR for a file each");
        return WriterCatalog.Create(format, arguments.Writing with { Explain = arguments.Explain })
            ?? throw new UsageException($"no format is called {format}");
    }

    /// <summary>What writes the records of a shard.</summary>
    public static IArticleWriter RecordWriter(CleanArguments arguments) => new JsonLinesWriter(arguments.Writing with { Explain = arguments.Explain });

    /// <summary>Whether a writer's output itself has what was removed.</summary>
    public static bool ShowsRemovals(IArticleWriter writer) => writer is JsonWriter or JsonLinesWriter;

    /// <summary>Whether a run that is to be gone on with has come to its end already: its file has its name.</summary>
    /// <exception cref="UsageException">There is nothing that could be gone on with.</exception>
    public static bool IsDone(CleanArguments arguments, InputSet paths)
    {
        if (!arguments.Resume) return false;
        if (arguments is { OutputFile: null, OutputFolder: null }) throw new UsageException("--resume goes on with a file or folder; give --output or --output-dir");
        if (paths.HasStandardInput) throw new UsageException("--resume reads the input again, which standard input cannot; give its file");
        return arguments is { OutputFile: { } file, Force: false } && File.Exists(file) && !IsDevice(file);
    }

    /// <exception cref="UsageException">Output options contradict each other or the input.</exception>
    /// <exception cref="OutputException">The output cannot be opened.</exception>
    public static IOutput Open(CleanArguments arguments, InputSet paths, BatchPlan plan, IArticleWriter writer) => arguments switch
    {
        { OutputFolder: { } folder } => OpenFolder(arguments, folder, paths, plan, writer),
        { OutputFile: { } file } => OpenFile(arguments, file, paths, plan, writer),
        _ => new StreamOutput(StandardOutput.Open(), StandardOutput.Name, ErrorLineOf(writer)),
    };

    /// <summary>Says where a document would go, without a file or folder made.</summary>
    public static Func<DocumentEntry, Placement> Namer(CleanArguments arguments, InputSet paths, BatchPlan plan, IArticleWriter writer)
    {
        if (arguments.OutputFolder is not { } folder) return entry => new Placement(entry, arguments.OutputFile);
        var output = NewFolder(arguments, folder, paths, plan, writer);
        return entry => entry.Shard is null ? output.Place(entry) : new Placement(entry, folder);
    }

    private static FolderOutput OpenFolder(CleanArguments arguments, string folder, InputSet paths, BatchPlan plan, IArticleWriter writer)
    {
        if (arguments.OutputFile is not null) throw new UsageException("--output and --output-dir exclude each other; give one of them");
        if (Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) is var full && new FolderPlan(folder, paths.Files, paths.Folders).IsInput(full))
            throw new UsageException($"--output-dir {folder} is a folder that is read; choose another");
        OutputException.Guard(folder, () =>
        {
            Directory.CreateDirectory(full);
            if (arguments.Resume) UnfinishedFiles.Delete(full);
        });
        return NewFolder(arguments, folder, paths, plan, writer);
    }

    private static FolderOutput NewFolder(CleanArguments arguments, string folder, InputSet paths, BatchPlan plan, IArticleWriter writer)
    {
        var folders = new FolderPlan(folder, paths.Files, paths.Folders);
        return new FolderOutput(folders, writer.Extension, arguments.Force, new FolderJournal(folders.Output, plan.Options, arguments.Resume), path => new ShardOutput(Shard(arguments, path, plan, mayBeEmpty: true)));
    }

    private static IOutput OpenFile(CleanArguments arguments, string file, InputSet paths, BatchPlan plan, IArticleWriter writer)
    {
        if (IsDevice(file))
        {
            Stream? device = null;
            OutputException.Guard(file, () => device = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0));
            return new StreamOutput(device!, file, ErrorLineOf(writer));
        }

        if (Directory.Exists(file)) throw new UsageException($"--output {file} is a folder; write --output-dir {file}");
        if (!arguments.Force && File.Exists(file)) throw new UsageException($"{file} is there already; --force writes over it");
        return paths.IsBatch ? new ShardOutput(Shard(arguments, file, plan, paths.HasShards)) : new FileOutput(file, arguments.Force, ErrorLineOf(writer));
    }

    private static ShardPlan Shard(CleanArguments arguments, string file, BatchPlan plan, bool mayBeEmpty) =>
        new(file, plan.Options, JsonErrorLine) { Overwrite = arguments.Force, Resume = arguments.Resume, MayBeEmpty = mayBeEmpty };

    /// <summary>Whether a file is none that could be replaced, and may be written for several ends.</summary>
    public static bool IsDevice(string file) => file.StartsWith(DeviceFolder, StringComparison.Ordinal);

    private static ErrorLine? ErrorLineOf(IArticleWriter writer) => writer is JsonLinesWriter ? JsonErrorLine : null;

    private static string? FormatOf(string file)
    {
        var extension = Path.GetExtension(PageFileName.WithoutCompression(file));
        return WriterCatalog.Names.FirstOrDefault(name => extension.Length > 0 && extension.Equals(WriterCatalog.Create(name)?.Extension, StringComparison.OrdinalIgnoreCase));
    }

    private static ReadOnlyMemory<byte> JsonErrorLine(DocumentEntry entry, string message)
    {
        using var line = new MemoryStream();
        JsonLinesWriter.WriteError(entry.Name, entry.Record, message, line);
        return line.ToArray();
    }
}
