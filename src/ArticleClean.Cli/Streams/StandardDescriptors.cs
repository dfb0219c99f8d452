using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ArticleClean.Cli.Streams;

/// <summary>
/// Knows which of standard input, output and error were closed when the program started. A file that is opened later would get the
/// number of a closed one, and messages would overwrite it, so the null device is opened in its place.
/// </summary>
internal static partial class StandardDescriptors
{
    /// <summary>The number of standard input.</summary>
    public const int Input = 0;

    /// <summary>The number of standard output.</summary>
    public const int Output = 1;

    /// <summary>The number of standard error.</summary>
    public const int Error = 2;

    /// <summary>F_GETFD of fcntl: it fails for a closed descriptor.</summary>
    private const int GetFlags = 1;

    /// <summary>FD_CLOEXEC: no descriptor that was inherited has it, so the runtime opened a descriptor that has it.</summary>
    private const int ClosedOnExec = 1;

    private static readonly bool[] Closed = new bool[3];

    /// <summary>Held, since a handle that nothing refers to is closed.</summary>
    private static readonly SafeFileHandle?[] Placeholders = new SafeFileHandle?[3];

    /// <summary>Looks at all three. Must run before anything opens a file.</summary>
    public static void Secure()
    {
        if (OperatingSystem.IsWindows()) return;
        for (var descriptor = Input; descriptor <= Error; descriptor++)
        {
            var flags = FileControl(descriptor, GetFlags);
            Closed[descriptor] = flags < 0 || (flags & ClosedOnExec) != 0;
            // The system gives the lowest free number, and all lower ones are taken by now.
            if (flags >= 0) continue;
            Placeholders[descriptor] = File.OpenHandle("/dev/null", access: FileAccess.ReadWrite, share: FileShare.ReadWrite);
        }
    }

    /// <summary>Whether a descriptor was closed when the program started.</summary>
    public static bool IsClosed(int descriptor) => Closed[descriptor];

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int FileControl(int descriptor, int command);
}
