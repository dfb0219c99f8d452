using ArticleClean.Cli.Batches;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Outputs;

/// <summary>Keeps copies of the documents that failed: files in folders as the input has them, a record of a shard as a file of its own.</summary>
/// <param name="folder">The folder, as messages call it.</param>
/// <param name="inputRoot">The folder that paths are taken from.</param>
internal sealed class FailedFolder(string folder, string inputRoot) : IRunListener
{
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
            // What cannot be read cannot be copied; the report says so.
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
        file.Commit();
    }

    /// <summary>A file by its path from the root; a record by its shard's name and its number, which stand in its own name.</summary>
    private string Name(DocumentEntry entry)
    {
        if (entry.Path is not null) return Path.GetRelativePath(inputRoot, entry.Path);
        if (entry.Record is null) return "stdin";
        var colon = entry.Name.LastIndexOf(':');
        var shard = Path.GetFileName(entry.Name[..colon]);
        return (shard == "-" ? "stdin" : PageFileName.Stem(shard)) + "-" + entry.Name[(colon + 1)..] + ".record";
    }
}
