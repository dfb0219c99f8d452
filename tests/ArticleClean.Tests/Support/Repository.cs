namespace ArticleClean.Tests.Support;

/// <summary>The repository's folder: the one above the tests' binaries that holds the solution.</summary>
internal static class Repository
{
    /// <summary>The folder; <c>null</c> where the binaries were taken out of the repository.</summary>
    public static DirectoryInfo? Folder { get; } = Find();

    /// <summary>A path inside the repository.</summary>
    /// <exception cref="DirectoryNotFoundException">The tests do not run inside it.</exception>
    public static string Path(params string[] parts) =>
        System.IO.Path.Combine([Folder?.FullName ?? throw new DirectoryNotFoundException("the tests must run inside the repository"), .. parts]);

    private static DirectoryInfo? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "ArticleClean.sln"))) folder = folder.Parent;
        return folder;
    }
}
