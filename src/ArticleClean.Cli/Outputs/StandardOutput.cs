using ArticleClean.Cli.Streams;
using Microsoft.Win32.SafeHandles;

namespace ArticleClean.Cli.Outputs;

/// <summary>Opens standard output as bytes.</summary>
internal static class StandardOutput
{
    /// <summary>What messages call it.</summary>
    public const string Name = "standard output";

    private const string Closed = "cannot be written: it is closed";

    /// <summary>
    /// The console's own stream says nothing of a closed pipe and writes on; a file stream of the same handle reports
    /// it. For a redirected file it is the other way round: the console's stream keeps the place in the file that other
    /// programs share.
    /// </summary>
    public static Stream Open()
    {
        if (StandardDescriptors.IsClosed(StandardDescriptors.Output)) throw new OutputException(Name, Closed);
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        try
        {
            var stream = new FileStream(new SafeFileHandle(StandardDescriptors.Output, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new OutputException(Name, Closed, e);
        }
    }
}
