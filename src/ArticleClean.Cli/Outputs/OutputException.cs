namespace ArticleClean.Cli.Outputs;

/// <summary>The output cannot be written: full, read-only, or gone.</summary>
/// <param name="name">What the output is called.</param>
/// <param name="message">What happened and what to do.</param>
/// <param name="inner">What caused it.</param>
internal sealed class OutputException(string name, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>ERROR_BROKEN_PIPE and ERROR_NO_DATA of Windows, as they come in an exception.</summary>
    private static readonly int[] WindowsClosedPipe = [unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>EPIPE of Linux, macOS and the BSDs.</summary>
    private const int UnixClosedPipe = 32;

    /// <summary>What the output is called.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the reader has gone, which is its right: <c>… | head</c>.</summary>
    public bool IsClosedPipe => InnerException is IOException e
        && (OperatingSystem.IsWindows() ? WindowsClosedPipe.Contains(e.HResult) : e.HResult == UnixClosedPipe);

    /// <summary>Runs what writes, and names the output in what it throws.</summary>
    public static void Guard(string name, Action write)
    {
        try
        {
            write();
        }
        catch (UnauthorizedAccessException e)
        {
            throw new OutputException(name, "cannot be written: permission denied; choose another place", e);
        }
        catch (IOException e)
        {
            throw new OutputException(name, $"cannot be written: {e.Message}", e);
        }
    }
}
