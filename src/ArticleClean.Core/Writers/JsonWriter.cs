using ArticleClean.Documents;
using ArticleClean.Writers.Json;

namespace ArticleClean.Writers;

/// <summary>
/// JSON: one indented object with a fixed order of keys. A field without a value is <c>null</c>, an empty array or an
/// empty object, never absent; nothing in it depends on the clock.
/// </summary>
/// <param name="options">Choices; <see cref="WriterOptions.Explain"/> adds the key <c>removed</c>.</param>
public sealed class JsonWriter(WriterOptions options) : IArticleWriter
{
    /// <summary>The format's name.</summary>
    public const string FormatName = "json";

    /// <inheritdoc/>
    public string Name => FormatName;

    /// <inheritdoc/>
    public string Extension => ".json";

    /// <inheritdoc/>
    public void Write(Article article, Stream output)
    {
        using (var json = JsonOutput.Create(output, isIndented: true)) JsonArticle.Write(json, article, options);
        output.WriteByte((byte)'\n');
    }
}
