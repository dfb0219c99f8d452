namespace ArticleClean.Cli.Tests.Support;

/// <summary>A test of what only Linux and macOS have: a shell, signals, permissions.</summary>
internal sealed class PosixFactAttribute : FactAttribute
{
    /// <param name="needsRoot">Whether the test does what only root may.</param>
    public PosixFactAttribute(bool needsRoot = false)
    {
        if (OperatingSystem.IsWindows()) Skip = "needs a POSIX system";
        else if (needsRoot && !Environment.IsPrivilegedProcess) Skip = "needs root";
    }
}
