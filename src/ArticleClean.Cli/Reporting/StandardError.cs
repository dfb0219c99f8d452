using ArticleClean.Cli.Streams;
using Microsoft.Win32.SafeHandles;

namespace ArticleClean.Cli.Reporting;

/// <summary>Opens standard error as bytes. Where it is closed, nothing is written.</summary>
internal static class StandardError
{
    /// <summary>
    /// The console's own stream sets a terminal up for a program that reads keys, and leaves it so; a file stream of the
    /// same handle writes, and nothing else. For a redirected file the console's stream keeps the place that other
    /// programs share.
    /// </summary>
    public static Stream Open()
    {
        if (StandardDescriptors.IsClosed(StandardDescriptors.Error)) return Stream.Null;
        if (OperatingSystem.IsWindows() || Console.IsErrorRedirected) return Console.OpenStandardError();
        try
        {
            return new FileStream(new SafeFileHandle(StandardDescriptors.Error, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Stream.Null;
        }
    }
}
