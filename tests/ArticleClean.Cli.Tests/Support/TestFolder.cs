using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace ArticleClean.Cli.Tests.Support;

/// <summary>A folder for one test, gone after it.</summary>
internal sealed class TestFolder : IDisposable
{
    public TestFolder(params string[] pages)
    {
        foreach (var page in pages) Write(page, Article(page));
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("articleclean-").FullName;

    public static string Article(string name) => $"The article called {name} has one sentence.\n";

    public string At(string name) => Path.Join(Root, name);

    public string Read(string name) => File.ReadAllText(At(name));

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
        return At(name);
    }

    public static byte[] Gzip(byte[] content)
    {
        using var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        return file.ToArray();
    }

    public static byte[] Gunzip(byte[] file)
    {
        using var content = new MemoryStream();
        using var gzip = new GZipStream(new MemoryStream(file), CompressionMode.Decompress);
        gzip.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The journal that a run leaves in the folder that it writes to.</summary>
    public const string Journal = ".articleclean-journal.jsonl";

    /// <summary>Every file in a folder, hidden ones too but for the journal, by its path within.</summary>
    public string[] Files(string folder)
    {
        var root = At(folder);
        return Directory.Exists(root)
            ? [.. Directory.EnumerateFiles(root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
                .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Where(file => Path.GetFileName(file) != Journal).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Waits until a run has written a whole stretch of a file and noted it: before, there is nothing to go on with, and a journal of which a part is written is no more than none.</summary>
    public void AwaitWholeStretch(Process run)
    {
        while (!Files(".").Any(file => file.EndsWith("journal.jsonl", StringComparison.Ordinal) && HoldsLength(At(file))))
        {
            if (run.HasExited) throw new InvalidOperationException("the run ended before it was to be interrupted");
            Thread.Sleep(2);
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static bool HoldsLength(string journal)
    {
        try
        {
            var entries = File.ReadAllText(journal);
            var length = entries.IndexOf("\"length\":", StringComparison.Ordinal);
            return length >= 0 && entries.IndexOf('\n', length) >= 0;
        }
        catch (IOException)
        {
            // The run is writing it.
            return false;
        }
    }
}
