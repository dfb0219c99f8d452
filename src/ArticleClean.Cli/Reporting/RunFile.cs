using ArticleClean.Cli.Outputs;

namespace ArticleClean.Cli.Reporting;

/// <summary>Opens what a run writes of itself. A file that is none of its kind is not written over: a slip must not cost a text.</summary>
internal static class RunFile
{
    /// <exception cref="OutputException">It cannot be written, or is something else.</exception>
    public static FileStream Open(string name, bool overwrite)
    {
        FileStream? stream = null;
        OutputException.Guard(name, () =>
        {
            stream = new FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
            if (!stream.CanSeek) return;
            if (!overwrite && stream.Length > 0 && stream.ReadByte() != '{') throw new IOException("it is there already, and is no report; --force writes over it");
            stream.SetLength(0);
        });
        return stream!;
    }
}
