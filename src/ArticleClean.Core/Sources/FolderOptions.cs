namespace ArticleClean.Sources;

/// <summary>Choices for reading a folder. Patterns are written as in <c>.gitignore</c>, from the folder on.</summary>
public sealed record FolderOptions
{
    /// <summary>Folders to leave out, such as the one that is written to. Default: none.</summary>
    public IReadOnlyList<string> ExcludedFolders { get; init; } = [];

    /// <summary>Patterns of the files to take, whatever <see cref="PageFileName"/> says of their names. Default: none, so that names decide.</summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Patterns of files and folders to leave out. Default: none.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Whether <c>.gitignore</c>, <c>.ignore</c> and <c>.articlecleanignore</c> files in the folder and those in it say what to leave out. Default: yes.</summary>
    public bool UseIgnoreFiles { get; init; } = true;

    /// <summary>Whether web archives are taken, as pages are. Lines of JSON are taken where a pattern includes them: they may be anything. Default: no.</summary>
    public bool TakesArchives { get; init; }

    /// <summary>Makes the source of a file that is a shard, of its name and its path; <c>null</c> for a file that is none. Default: no file is.</summary>
    public Func<string, string, IDocumentSource?> Shard { get; init; } = (_, _) => null;
}
