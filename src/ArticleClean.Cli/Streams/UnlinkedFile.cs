using ArticleClean.Cli.Outputs;

namespace ArticleClean.Cli.Streams;

/// <summary>
/// Opens a file whose name the program made up. Other users of the folder can predict the name and put a symbolic link there, which
/// would lead to a file that nobody meant, so a link is refused.
/// </summary>
internal static class UnlinkedFile
{
    /// <summary>Opens a file to read and write; creates it where it does not exist.</summary>
    /// <exception cref="OutputException">It is a symbolic link.</exception>
    /// <exception cref="IOException">It cannot be opened, or another program has locked it.</exception>
    public static FileStream OpenOrCreate(string path)
    {
        Refuse(path);
        // A link that leads nowhere fails here, too: the system creates a file only where there is nothing at all.
        if (!File.Exists(path)) return Open(path, FileMode.CreateNew);
        var stream = Open(path, FileMode.Open);
        try
        {
            // A link may have come since the first look. Nothing is written yet.
            Refuse(path);
            return stream;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Refuses a path that is a symbolic link, wherever it leads.</summary>
    /// <exception cref="OutputException">It is a symbolic link.</exception>
    public static void Refuse(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
            throw new OutputException(path, "is a symbolic link, which the program never follows; delete it or choose another output");
    }

    private static FileStream Open(string path, FileMode mode) => new(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
}
