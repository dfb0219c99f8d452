using System.Runtime.InteropServices;

namespace ArticleClean.Cli.Outputs;

/// <summary>Flushes a folder to the disk, so that a new name in it survives a power cut. For Unix; Windows has no such call.</summary>
internal static partial class FolderFlush
{
    /// <summary>O_RDONLY: a folder can be opened in no other way.</summary>
    private const int ReadOnly = 0;

    /// <summary>Flushes the folder that holds a file. Some file systems cannot do it.</summary>
    /// <param name="path">The full path of the file.</param>
    public static void Around(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        var folder = Open(Path.GetDirectoryName(path)!, ReadOnly);
        if (folder < 0) return;
        _ = Flush(folder);
        _ = Close(folder);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Flush(int descriptor);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int descriptor);
}
