using ArticleClean.Cli.Outputs;

namespace ArticleClean.Cli.Journals;

/// <summary>Deletes what killed runs left unfinished. What a run still writes is locked, and stays.</summary>
internal static class UnfinishedFiles
{
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    public static void Delete(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, AtomicFile.TemporaryPattern, Everywhere))
        {
            try
            {
                using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) File.Delete(path);
            }
            catch (IOException)
            {
                // Another run is at it.
            }
        }
    }
}
