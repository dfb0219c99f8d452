using System.IO.Enumeration;

namespace ArticleClean.Sources;

/// <summary>
/// The pages of a folder and of the folders in it (see <see cref="PageFileName"/>), in the ordinal order of their
/// paths. A link to a folder is not followed, so that no page comes twice and no loop is walked; a link to a file is.
/// </summary>
/// <param name="path">The folder's path; the documents' names start with it.</param>
/// <param name="exclude">A folder to leave out, such as the one that is written to; <c>null</c> for none.</param>
public sealed class FolderSource(string path, string? exclude = null) : IDocumentSource
{
    /// <summary>Hidden pages are pages; a folder that may not be read is a failure to report, where the default passes over it in silence.</summary>
    private static readonly EnumerationOptions OneLevel = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly string _root = Path.GetFullPath(path);
    private readonly string _namePrefix = path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar) ? path : path + "/";
    private readonly string? _exclude = exclude is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(exclude));

    /// <inheritdoc/>
    public IEnumerable<DocumentEntry> Entries()
    {
        var pending = new Stack<string>();
        pending.Push("");
        while (pending.TryPop(out var relative))
        {
            if (relative.Length > 0 && !relative.EndsWith('/'))
            {
                var file = Path.Join(_root, relative);
                yield return new DocumentEntry(_namePrefix + relative, file, () => Open(file));
            }
            else if (PushChildren(relative, pending) is { } failure) yield return failure;
        }
    }

    /// <summary>Puts a folder's children on the stack, the first on top; a folder's name ends with <c>/</c>, as it does in its children's paths, which it is sorted among.</summary>
    private DocumentEntry? PushChildren(string relative, Stack<string> pending)
    {
        var folder = Path.Join(_root, relative);
        if (_exclude is not null && Path.TrimEndingDirectorySeparator(folder) == _exclude) return null;
        try
        {
            string[] names = [.. new FileSystemEnumerable<string>(folder, Name, OneLevel)
            {
                ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                    entry.IsDirectory ? !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) : PageFileName.IsPage(entry.FileName.ToString()),
            }];
            Array.Sort(names, (a, b) => string.CompareOrdinal(b, a));
            foreach (var name in names) pending.Push(relative + name);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return DocumentEntry.Unreadable(relative.Length > 0 ? _namePrefix + relative : path, folder, e);
        }
    }

    private static string Name(ref FileSystemEntry entry) => entry.IsDirectory ? $"{entry.FileName}/" : entry.FileName.ToString();

    /// <summary>Opens a file. One without length is not opened: a pipe has none either, and opening one waits for ever.</summary>
    private static Stream Open(string path)
    {
        var info = new FileInfo(path);
        var target = (FileInfo?)info.ResolveLinkTarget(returnFinalTarget: true) ?? info;
        return target.Length == 0 ? Stream.Null : info.OpenRead();
    }
}
