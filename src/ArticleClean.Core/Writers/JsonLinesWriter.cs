using ArticleClean.Documents;
using ArticleClean.Writers.Json;

namespace ArticleClean.Writers;

/// <summary>JSON Lines: the object of <see cref="JsonWriter"/> on one line, so that many documents make one stream.</summary>
/// <param name="options">Choices; <see cref="WriterOptions.Explain"/> adds the key <c>removed</c>.</param>
public sealed class JsonLinesWriter(WriterOptions options) : IArticleWriter
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "jsonl";

    /// <inheritdoc/>
    public string Name => FormatName;

    /// <inheritdoc/>
    public string Extension => ".jsonl";

    /// <inheritdoc/>
    public void Write(Article article, Stream output)
    {
        using (var json = JsonOutput.Create(output, isIndented: false)) JsonArticle.Write(json, article, options);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes the line of a document that could not be cleaned: an object of <c>source</c>, its <c>record</c> where it has one, and <c>error</c>.</summary>
    /// <param name="source">What outputs call the document.</param>
    /// <param name="record">What its shard says of it; <c>null</c> where it is of none.</param>
    /// <param name="error">What is wrong with it, for a person.</param>
    /// <param name="output">Where to write; left open.</param>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public static void WriteError(string source, SourceRecord? record, string error, Stream output)
    {
        using (var json = JsonOutput.Create(output, isIndented: false))
        {
            json.WriteStartObject();
            json.WriteString("source", source);
            JsonRecord.Write(json, record);
            json.WriteString("error", error);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }
}
