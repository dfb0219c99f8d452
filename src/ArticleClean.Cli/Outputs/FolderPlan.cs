namespace ArticleClean.Cli.Outputs;

/// <summary>
/// Which folder is written to, and how the input's paths become paths in it: each is taken from the deepest folder
/// that holds all inputs, so <c>pages/</c> gives <c>out/a.txt</c>, and <c>2024/ 2025/</c> give <c>out/2024/a.txt</c>
/// and <c>out/2025/a.txt</c>.
/// </summary>
internal sealed class FolderPlan
{
    private readonly string[] _inputFolders;
    private readonly HashSet<string> _inputFiles;

    /// <param name="output">The folder to write to.</param>
    /// <param name="files">The files that are read.</param>
    /// <param name="folders">The folders that are read.</param>
    public FolderPlan(string output, IEnumerable<string> files, IEnumerable<string> folders)
    {
        Output = FullPath(output);
        _inputFiles = new HashSet<string>(files.Select(FullPath), StringComparer.OrdinalIgnoreCase);
        string[] inputFolders = [.. folders.Select(FullPath)];
        InputRoot = CommonFolder([.. inputFolders, .. _inputFiles.Select(file => Path.GetDirectoryName(file)!)]);
        // An output folder within an input folder is not read, so what is in it is no input.
        _inputFolders = [.. inputFolders.Where(folder => folder == Output || !Contains(folder, Output))];
    }

    /// <summary>The full path of the folder that is written to.</summary>
    public string Output { get; }

    /// <summary>The full path of the deepest folder that holds all inputs.</summary>
    public string InputRoot { get; }

    /// <summary>Whether a file is one that is read.</summary>
    public bool IsInput(string path) => _inputFiles.Contains(path) || _inputFolders.Any(folder => Contains(folder, path));

    private static bool Contains(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    private static string CommonFolder(string[] folders)
    {
        if (folders.Length == 0) return Directory.GetCurrentDirectory();
        var common = folders[0];
        while (!folders.All(folder => Contains(common, folder)) && Path.GetDirectoryName(common) is { } parent) common = parent;
        return common;
    }

    private static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
