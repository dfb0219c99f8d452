using ArticleClean.Cli.Batches;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Outputs;

/// <summary>
/// Keeps copies of the documents that failed, in folders as the input has them: a file as it is, a record of a shard as
/// a file of its own, of a damaged one as much as could be read.
/// </summary>
/// <param name="folder">The folder, as messages call it.</param>
/// <param name="inputRoot">The folder that paths are taken from.</param>
internal sealed class FailedFolder(string folder, string inputRoot) : IRunListener
{
    private const string StandardInputName = "stdin";

    public void Tell(Placement placement, Outcome outcome)
    {
        if (outcome.Kind != OutcomeKind.Failed) return;
        Stream original;
        try
        {
            original = placement.Entry.OpenOriginal();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or DocumentException)
        {
            // What cannot be read, and a record that is too large to hold, cannot be copied; the report says so.
            return;
        }

        using (original) OutputException.Guard(folder, () => Copy(original, Path.Join(folder, Name(placement.Entry))));
    }

    public void Dispose()
    {
    }

    private static void Copy(Stream original, string path)
    {
        path = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new AtomicFile(path, overwrite: true);
        var buffer = new byte[64 * 1024];
        while (original.Read(buffer) is > 0 and var count) file.Write(buffer.AsSpan(0, count));
        file.Commit(flush: false);
    }

    /// <summary>A file by its path from the root; a record by that of its shard and its number, the end of its own name.</summary>
    private string Name(DocumentEntry entry)
    {
        if (entry.Path is not null) return Path.GetRelativePath(inputRoot, entry.Path);
        if (entry.Shard is null) return StandardInputName;
        var shard = entry.Shard == "-" ? StandardInputName : Path.GetRelativePath(inputRoot, Path.GetFullPath(entry.Shard));
        return $"{shard}-{entry.Name[(entry.Name.LastIndexOf(':') + 1)..]}.record";
    }
}
