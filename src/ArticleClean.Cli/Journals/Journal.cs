using System.Text.Json;
using ArticleClean.Cli.Streams;

namespace ArticleClean.Cli.Journals;

/// <summary>
/// A file that runs only add lines to. A run that is killed may leave the last line unfinished; it is passed over. Two
/// runs may add to one file: each locks it for a line.
/// </summary>
/// <param name="path">Its full path.</param>
internal sealed class Journal(string path)
{
    /// <summary>The journal of a folder that is written to.</summary>
    public const string FileName = ".articleclean-journal.jsonl";

    private const int MostTries = 1000;

    private static readonly TimeSpan Wait = TimeSpan.FromMilliseconds(10);

    /// <summary>Its entries, in their order; none where there is no journal.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public IEnumerable<JournalEntry> Read()
    {
        UnlinkedFile.Refuse(path);
        if (!File.Exists(path)) yield break;
        using var reader = new StreamReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        while (reader.ReadLine() is { } line)
            if (Parse(line) is { } entry) yield return entry;
    }

    /// <summary>Adds entries, all at once.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be written.</exception>
    public void Add(params ReadOnlySpan<JournalEntry> entries)
    {
        using var lines = new MemoryStream();
        using var file = Lock();
        // What a killed run left of a line must not be the start of this one.
        if (file.Length > 0)
        {
            file.Position = file.Length - 1;
            if (file.ReadByte() != '\n') lines.WriteByte((byte)'\n');
        }

        foreach (var entry in entries)
        {
            JsonSerializer.Serialize(lines, entry, JournalJson.Default.JournalEntry);
            lines.WriteByte((byte)'\n');
        }

        file.Write(lines.GetBuffer().AsSpan(0, (int)lines.Length));
    }

    private static JournalEntry? Parse(string line)
    {
        try
        {
            return line.Length == 0 ? null : JsonSerializer.Deserialize(line, JournalJson.Default.JournalEntry);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private FileStream Lock()
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return UnlinkedFile.OpenOrCreate(path);
            }
            catch (IOException) when (attempt < MostTries && File.Exists(path))
            {
                Thread.Sleep(Wait);
            }
        }
    }
}
