using System.IO.Enumeration;
using ArticleClean.Sources.Globs;
using ArticleClean.Sources.Shards;

namespace ArticleClean.Sources;

/// <summary>
/// The pages of a folder and of the folders in it (see <see cref="PageFileName"/>), in the ordinal order of their
/// paths. A link to a folder is not followed, so that no page comes twice and no loop is walked; a link to a file is.
/// </summary>
/// <param name="path">The folder's path; the documents' names start with it.</param>
/// <param name="options">Choices; <c>null</c> for the defaults.</param>
public sealed class FolderSource(string path, FolderOptions? options = null) : IDocumentSource
{
    /// <summary>Hidden pages are pages; a folder that may not be read is a failure to report, where the default passes over it in silence.</summary>
    private static readonly EnumerationOptions OneLevel = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    private readonly FolderOptions _options = options ?? new FolderOptions();
    private readonly string _root = Path.GetFullPath(path);
    private readonly string _namePrefix = path.EndsWith('/') || path.EndsWith(Path.DirectorySeparatorChar) ? path : path + "/";

    /// <inheritdoc/>
    public IEnumerable<DocumentEntry> Entries()
    {
        var walk = new Walk(this);
        while (walk.Next() is var (relative, failure))
        {
            if (failure is not null)
            {
                yield return DocumentEntry.Unreadable(relative.Length > 0 ? _namePrefix + relative : path, Path.Join(_root, relative), failure);
                continue;
            }

            var (name, file) = (_namePrefix + relative, Path.Join(_root, relative));
            if (_options.Shard(name, file) is { } shard)
            {
                foreach (var entry in shard.Entries()) yield return entry;
            }
            else yield return new DocumentEntry(name, file, () => Open(file));
        }
    }

    /// <summary>Counts the files, and opens none.</summary>
    public int Count()
    {
        var walk = new Walk(this);
        var count = 0;
        while (walk.Next() is not null) count++;
        return count;
    }

    /// <summary>Opens a file. One without length is not opened: a pipe has none either, and opening one waits for ever.</summary>
    private static Stream Open(string path)
    {
        var info = new FileInfo(path);
        var target = (FileInfo?)info.ResolveLinkTarget(returnFinalTarget: true) ?? info;
        return target.Length == 0 ? Stream.Null : info.OpenRead();
    }

    /// <summary>One walk through the folder.</summary>
    private sealed class Walk
    {
        private readonly FolderSource _source;
        private readonly GlobPattern[] _include;
        private readonly IgnoreRules? _exclude;
        private readonly string[] _excludedFolders;
        private readonly Stack<(string Path, IgnoreRules? Rules)> _pending = new([("", null)]);

        public Walk(FolderSource source)
        {
            _source = source;
            _include = [.. source._options.Include.Select(pattern => new GlobPattern(pattern))];
            _exclude = IgnoreRules.Of(source._options.Exclude);
            _excludedFolders = [.. source._options.ExcludedFolders.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))];
        }

        /// <summary>The next file by its path from the root, or a folder that cannot be read; <c>null</c> at the end.</summary>
        public (string Path, Exception? Failure)? Next()
        {
            while (_pending.TryPop(out var next))
            {
                if (next.Path.Length > 0 && !next.Path.EndsWith('/')) return (next.Path, null);
                if (PushChildren(next.Path, next.Rules) is { } failure) return (next.Path, failure);
            }

            return null;
        }

        /// <summary>Puts a folder's children on the stack, the first on top; a folder's name ends with <c>/</c>, as it does in its children's paths, which it is sorted among.</summary>
        private Exception? PushChildren(string relative, IgnoreRules? rules)
        {
            var folder = Path.Join(_source._root, relative);
            if (_excludedFolders.Contains(Path.TrimEndingDirectorySeparator(folder))) return null;
            try
            {
                if (_source._options.UseIgnoreFiles) rules = IgnoreRules.In(folder, relative, rules);
                string[] names = [.. new FileSystemEnumerable<string>(folder, Name, OneLevel)
                {
                    ShouldIncludePredicate = (ref FileSystemEntry entry) => IsTaken(ref entry, relative, rules),
                }];
                Array.Sort(names, (a, b) => string.CompareOrdinal(b, a));
                foreach (var name in names) _pending.Push((relative + name, rules));
                return null;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return e;
            }
        }

        private bool IsTaken(ref FileSystemEntry entry, string folder, IgnoreRules? rules)
        {
            var isFolder = entry.IsDirectory;
            if (isFolder && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) return false;
            var name = entry.FileName.ToString();
            var path = folder + name;
            if (!isFolder && !(_include.Length > 0 ? _include.Any(pattern => pattern.IsMatch(path)) : PageFileName.IsPage(name) || IsArchive(name))) return false;
            return _exclude?.Ignores(path, isFolder) != true && rules?.Ignores(path, isFolder) != true;
        }

        private bool IsArchive(string name) => _source._options.TakesArchives && ShardDetector.ByName(name) == ShardKind.Warc;

        private static string Name(ref FileSystemEntry entry) => entry.IsDirectory ? $"{entry.FileName}/" : entry.FileName.ToString();
    }
}
