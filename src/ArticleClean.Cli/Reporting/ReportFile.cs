using System.Text.Json;
using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Outputs;

namespace ArticleClean.Cli.Reporting;

/// <summary>A line of JSON for each document: what became of it and why, with counts and the time it took.</summary>
internal sealed class ReportFile : IRunListener
{
    /// <summary>The keys of every line, in their order.</summary>
    private static readonly string[] Keys =
        ["source", "output", "status", "reason", "message", "resumed", "words", "characters", "removed", "confidence", "language", "ms"];

    private readonly string _name;
    private readonly Stream _stream;

    /// <param name="name">The file.</param>
    /// <param name="overwrite">Whether a file that is not a report is replaced.</param>
    /// <exception cref="OutputException">It cannot be written, or is something else.</exception>
    public ReportFile(string name, bool overwrite)
    {
        _name = name;
        _stream = RunFile.Open(name, overwrite, IsReport);
    }

    public void Tell(Placement placement, Outcome outcome) => OutputException.Guard(_name, () => _stream.Write(Line(placement, outcome)));

    public void Dispose() => _stream.Dispose();

    /// <summary>Whether the first line of a file is a line of a report.</summary>
    private static bool IsReport(ReadOnlyMemory<byte> file)
    {
        var end = file.Span.IndexOf((byte)'\n');
        return end > 0 && RunFile.IsObject(file[..end], keys => keys.Take(Keys.Length).Select(key => key.Name).SequenceEqual(Keys));
    }

    private static ReadOnlySpan<byte> Line(Placement placement, Outcome outcome)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, JsonSettings.Line))
        {
            json.WriteStartObject();
            json.WriteString("source", placement.Entry.Name);
            json.WriteString("output", placement.Path);
            json.WriteString("status", Status(outcome.Kind));
            json.WriteString("reason", outcome.Reason);
            json.WriteString("message", outcome.Message);
            json.WriteBoolean("resumed", outcome.IsEarlier);
            WriteNumber(json, "words", outcome.Facts?.Words);
            WriteNumber(json, "characters", outcome.Facts?.Characters);
            WriteNumber(json, "removed", outcome.Facts?.Removed);
            WriteNumber(json, "confidence", outcome.Facts?.Confidence is { } confidence ? Math.Round(confidence, 3) : null);
            json.WriteString("language", outcome.Facts?.Language);
            WriteNumber(json, "ms", Math.Round(outcome.Time.TotalMilliseconds, 1));
            if (placement.Entry.Record is { } record)
            {
                json.WriteString("id", record.Id);
                json.WriteString("url", record.Url);
                json.WriteString("date", record.Date);
            }

            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        return line.GetBuffer().AsSpan(0, (int)line.Length);
    }

    private static string Status(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Cleaned => "cleaned",
        OutcomeKind.Empty => "empty",
        OutcomeKind.Dropped => "dropped",
        OutcomeKind.Skipped => "skipped",
        OutcomeKind.Kept => "kept",
        _ => "failed",
    };

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } value) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
