namespace ArticleClean.Sources;

/// <summary>One file, whatever its name.</summary>
/// <param name="path">Its path; it is the document's name too.</param>
public sealed class FileSource(string path) : IDocumentSource
{
    /// <inheritdoc/>
    public IEnumerable<DocumentEntry> Entries()
    {
        var fullPath = Path.GetFullPath(path);
        return [File.Exists(fullPath)
            ? new DocumentEntry(path, fullPath, () => File.OpenRead(fullPath))
            : DocumentEntry.Unreadable(path, fullPath, new FileNotFoundException("no such file"))];
    }
}
