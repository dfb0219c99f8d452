using System.Runtime.InteropServices;

namespace ArticleClean.Cli.Syntax;

/// <summary>Says whose a file is.</summary>
internal static partial class FileOwner
{
    /// <summary>The user who may change every file anyway.</summary>
    private const uint Root = 0;

    /// <summary>
    /// Whether a file belongs to neither this user nor root, or nobody can say to whom it belongs. For Unix; on Windows, access rights
    /// decide who may put a file into a folder, so the answer is no.
    /// </summary>
    public static bool IsStranger(string path) =>
        !OperatingSystem.IsWindows() && (Stat(path, out var status) != 0 || (status.User != Root && status.User != EffectiveUser()));

    /// <summary>The runtime's own call: the structures of the operating systems differ, and this one does not.</summary>
    [LibraryImport("libSystem.Native", EntryPoint = "SystemNative_Stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, out FileStatus status);

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint EffectiveUser();
}
