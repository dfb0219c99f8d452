namespace ArticleClean.Cli.Tests.Support;

/// <summary>As <see cref="PosixFactAttribute"/>, with data.</summary>
internal sealed class PosixTheoryAttribute : TheoryAttribute
{
    public PosixTheoryAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "needs a POSIX system";
    }
}
