using ArticleClean.Cli.Outputs;
using ArticleClean.Cli.Syntax;
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
    public static IArticleWriter Writer(CleanArguments arguments, bool isBatch)
    {
        var implied = arguments.OutputFile is { } file ? FormatOf(Path.GetExtension(file)) : null;
        var isOneStream = isBatch && arguments.OutputFolder is null;
        var format = arguments.Format ?? implied ?? (isOneStream ? StreamOfMany : PlainTextWriter.FormatName);
        if (isOneStream && format != StreamOfMany)
            throw new UsageException($"many documents in one stream cannot be {format}; write -f {StreamOfMany}, or --output-dir DIR for a file each");
        return WriterCatalog.Create(format, new WriterOptions { Explain = arguments.Explain })
            ?? throw new UsageException($"no format is called {format}");
    }

    /// <summary>Whether a writer's output itself has what was removed.</summary>
    public static bool ShowsRemovals(IArticleWriter writer) => writer is JsonWriter or JsonLinesWriter;

    /// <exception cref="UsageException">Output options contradict each other or the input.</exception>
    /// <exception cref="OutputException">The output cannot be opened.</exception>
    public static IOutput Open(CleanArguments arguments, IArticleWriter writer)
    {
        ErrorLine? errorLine = writer is JsonLinesWriter ? JsonErrorLine : null;
        return arguments switch
        {
            { OutputFolder: { } folder } => OpenFolder(arguments, folder, writer.Extension),
            { OutputFile: { } file } => OpenFile(file, arguments.Force, errorLine),
            _ => new StreamOutput(StandardOutput.Open(), StandardOutput.Name, errorLine),
        };
    }

    private static FolderOutput OpenFolder(CleanArguments arguments, string folder, string extension)
    {
        if (arguments.OutputFile is not null) throw new UsageException("--output and --output-dir exclude each other; give one of them");
        var plan = new FolderPlan(folder, InputPlanner.Files(arguments.Input), InputPlanner.Folders(arguments.Input));
        if (plan.IsInput(plan.Output)) throw new UsageException($"--output-dir {folder} is a folder that is read; choose another");
        OutputException.Guard(folder, () => Directory.CreateDirectory(plan.Output));
        return new FolderOutput(plan, extension, arguments.Force);
    }

    private static IOutput OpenFile(string file, bool force, ErrorLine? errorLine)
    {
        if (file.StartsWith(DeviceFolder, StringComparison.Ordinal))
        {
            Stream? device = null;
            OutputException.Guard(file, () => device = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0));
            return new StreamOutput(device!, file, errorLine);
        }

        if (Directory.Exists(file)) throw new UsageException($"--output {file} is a folder; write --output-dir {file}");
        if (!force && File.Exists(file)) throw new UsageException($"{file} is there already; --force writes over it");
        return new FileOutput(file, force, errorLine);
    }

    private static string? FormatOf(string extension) =>
        WriterCatalog.Names.FirstOrDefault(name => extension.Length > 0 && extension.Equals(WriterCatalog.Create(name)?.Extension, StringComparison.OrdinalIgnoreCase));

    private static ReadOnlyMemory<byte> JsonErrorLine(string source, string message)
    {
        using var line = new MemoryStream();
        JsonLinesWriter.WriteError(source, message, line);
        return line.ToArray();
    }
}
