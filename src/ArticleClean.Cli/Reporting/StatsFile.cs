using System.Text.Json;
using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Outputs;

namespace ArticleClean.Cli.Reporting;

/// <summary>
/// The counts of a run as one object: <c>total</c>, <c>forwarded</c> and <c>dropped_REASON</c>, as datatrove counts.
/// <c>total</c> is the sum of the others, but for <c>empty</c> and <c>words</c>, which count among the forwarded. Only numbers, so that those of
/// many runs can be added key by key.
/// </summary>
internal sealed class StatsFile : IRunListener
{
    /// <summary>What the keys of documents that were dropped begin with.</summary>
    private const string DroppedPrefix = "dropped_";

    /// <summary>The keys of every file, in their order.</summary>
    private static readonly string[] Keys = ["total", "forwarded", "empty", "words"];

    private readonly string _name;
    private readonly FileStream _stream;

    /// <param name="name">The file.</param>
    /// <param name="overwrite">Whether a file that does not hold the counts of a run is replaced.</param>
    /// <exception cref="OutputException">It cannot be written, or is something else.</exception>
    public StatsFile(string name, bool overwrite)
    {
        _name = name;
        _stream = RunFile.Open(name, overwrite, IsStats);
    }

    public void Tell(Placement placement, Outcome outcome)
    {
    }

    public void Conclude(Tally tally) => OutputException.Guard(_name, () =>
    {
        using (var json = new Utf8JsonWriter(_stream, JsonSettings.Line with { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("total", tally.Total);
            json.WriteNumber("forwarded", tally[OutcomeKind.Cleaned] + tally[OutcomeKind.Empty]);
            json.WriteNumber("empty", tally[OutcomeKind.Empty]);
            json.WriteNumber("words", tally.Words);
            if (tally[OutcomeKind.Kept] > 0) json.WriteNumber("kept", tally[OutcomeKind.Kept]);
            foreach (var (reason, count) in tally.Reasons) json.WriteNumber($"{DroppedPrefix}{reason}", count);
            json.WriteEndObject();
        }

        _stream.Write("\n"u8);
    });

    public void Dispose() => _stream.Dispose();

    /// <summary>Whether a file holds the counts of a run, and nothing else.</summary>
    private static bool IsStats(ReadOnlyMemory<byte> file) => RunFile.IsObject(file, keys =>
        keys.Take(Keys.Length).Select(key => key.Name).SequenceEqual(Keys)
        && keys.Skip(Keys.Length).All(key => key.Name == "kept" || key.Name.StartsWith(DroppedPrefix, StringComparison.Ordinal))
        && keys.All(key => key.Value.ValueKind == JsonValueKind.Number));
}
