namespace ArticleClean.Cli.Streams;

/// <summary>Opens standard input as bytes.</summary>
internal static class StandardInput
{
    /// <summary>What messages call it.</summary>
    public const string MessageName = "standard input";

    /// <summary>The file that leads to standard input on Unix.</summary>
    private const string UnixPath = "/dev/stdin";

    /// <exception cref="InputException">It is closed, or is a folder.</exception>
    public static Stream Open()
    {
        if (StandardDescriptors.IsClosed(StandardDescriptors.Input))
            throw new InputException(MessageName, "it is closed; name a file or a folder, or pipe a page in");
        if (!OperatingSystem.IsWindows() && Directory.Exists(UnixPath))
            throw new InputException(MessageName, "it is a folder; give the folder as a path instead (articleclean FOLDER)");
        return Console.OpenStandardInput();
    }

    /// <summary>Runs what reads standard input, and says so where it cannot be read.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(MessageName, $"it cannot be read: {e.Message.TrimEnd('.')}; check what is connected to it", e);
        }
    }
}
