namespace ArticleClean.Cli.Tests.Support;

/// <summary>As <see cref="PosixFactAttribute"/>, with data.</summary>
internal sealed class PosixTheoryAttribute : TheoryAttribute
{
    /// <param name="tool">The program that the test runs; <c>null</c> for none.</param>
    public PosixTheoryAttribute(string? tool = null)
    {
        if (OperatingSystem.IsWindows()) Skip = "needs a POSIX system";
        else if (tool is not null && !File.Exists("/usr/bin/" + tool)) Skip = $"needs the program {tool}";
    }
}
