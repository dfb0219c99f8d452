using System.Text.Json;
using ArticleClean.Cli.Outputs;

namespace ArticleClean.Cli.Reporting;

/// <summary>
/// Opens a file that a run writes about itself. Only a file that an earlier run wrote is replaced: a mistyped name must not cost a text.
/// </summary>
internal static class RunFile
{
    /// <summary>How many bytes of an existing file are looked at. A line of a report is a few hundred bytes long.</summary>
    private const int MaxCheckedBytes = 1024 * 1024;

    /// <param name="name">The file.</param>
    /// <param name="overwrite">Whether any file is replaced.</param>
    /// <param name="isOwn">Whether a file that begins with these bytes was written by an earlier run.</param>
    /// <exception cref="OutputException">It cannot be written, or is something else.</exception>
    public static FileStream Open(string name, bool overwrite, Func<ReadOnlyMemory<byte>, bool> isOwn)
    {
        FileStream? stream = null;
        OutputException.Guard(name, () =>
        {
            stream = new FileStream(name, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);
            if (!stream.CanSeek) return;
            if (!overwrite && stream.Length > 0 && !isOwn(Beginning(stream)))
                throw new IOException("it is there already, and is no report; --force writes over it");
            stream.SetLength(0);
        });
        return stream!;
    }

    /// <summary>Whether bytes are one JSON object whose keys satisfy a condition.</summary>
    public static bool IsObject(ReadOnlyMemory<byte> json, Func<IReadOnlyList<JsonProperty>, bool> hasKeys)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind == JsonValueKind.Object && hasKeys([.. document.RootElement.EnumerateObject()]);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ReadOnlyMemory<byte> Beginning(FileStream stream)
    {
        var bytes = new byte[Math.Min(stream.Length, MaxCheckedBytes)];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return bytes.AsMemory(0, count);
    }
}
