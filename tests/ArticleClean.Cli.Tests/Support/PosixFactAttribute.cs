namespace ArticleClean.Cli.Tests.Support;

/// <summary>A test of what only Linux and macOS have: a shell, signals, permissions.</summary>
internal sealed class PosixFactAttribute : FactAttribute
{
    public PosixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "needs a POSIX system";
    }
}
