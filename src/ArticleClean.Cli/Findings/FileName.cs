using ArticleClean.Sources;

namespace ArticleClean.Cli.Findings;

/// <summary>
/// Names files alike on every system, whether they are given from here or from the root: by their path from the
/// current folder, with slashes; by their full path where they are not in it.
/// </summary>
internal static class FileName
{
    public static string Of(DocumentEntry entry)
    {
        if (entry.Path is null) return entry.Name;
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), entry.Path);
        var isOutside = Path.IsPathRooted(relative) || relative.Split(Path.DirectorySeparatorChar)[0] == "..";
        return (isOutside ? entry.Path : relative).Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>A file's name as a URI: relative to the current folder, or absolute where it is a full path.</summary>
    public static string ToUri(string file) => Path.IsPathRooted(file)
        ? new Uri(file).AbsoluteUri
        : string.Join('/', file.Split('/').Select(Uri.EscapeDataString));
}
