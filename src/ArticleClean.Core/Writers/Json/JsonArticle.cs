using System.Text.Json;
using ArticleClean.Documents;

namespace ArticleClean.Writers.Json;

/// <summary>The JSON object of one article: flat, so that <c>jq</c> and data frames take it as it is.</summary>
internal static class JsonArticle
{
    /// <summary>Raised when a key changes its meaning or goes; a key more is no change.</summary>
    public const int SchemaVersion = 1;

    public static void Write(Utf8JsonWriter json, Article article, WriterOptions options)
    {
        json.WriteStartObject();
        json.WriteNumber("schema_version", SchemaVersion);
        json.WriteString("source", article.Source.Name);
        JsonRecord.Write(json, article.Source.Record);
        WriteMetadata(json, article);
        json.WriteString("standfirst", article.Standfirst);
        json.WriteString("text", PlainTextWriter.Text(article));
        JsonBlocks.Write(json, article);
        WriteStatistics(json, article.Statistics);
        if (options.Explain) JsonRemovals.Write(json, article);
        json.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter json, Article article)
    {
        var metadata = article.Metadata;
        json.WriteString("url", metadata.Url ?? article.Source.Url?.OriginalString);
        json.WriteString("title", metadata.Title);
        WriteStrings(json, "authors", metadata.Authors);
        json.WriteString("published", metadata.Published);
        json.WriteString("modified", metadata.Modified);
        json.WriteString("site", metadata.Site);
        json.WriteString("language", metadata.Language);
        json.WriteString("description", metadata.Description);
        json.WriteString("image", metadata.Image);
        WriteStrings(json, "tags", metadata.Tags);
        json.WriteString("section", metadata.Section);
        json.WriteString("license", metadata.License);
        json.WriteStartObject("sources");
        foreach (var (field, source) in metadata.Sources.OrderBy(entry => entry.Key, StringComparer.Ordinal)) json.WriteString(field, source);
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteStatistics(Utf8JsonWriter json, ArticleStatistics statistics)
    {
        json.WriteStartObject("stats");
        json.WriteNumber("words", statistics.Words);
        json.WriteNumber("characters", statistics.Characters);
        if (statistics.Confidence is { } confidence) json.WriteNumber("confidence", Math.Round(confidence, 3));
        else json.WriteNull("confidence");
        if (statistics.EmptyReason is { } reason) json.WriteString("empty_reason", reason);
        json.WriteStartObject("removed");
        foreach (var (filter, characters) in statistics.RemovedCharacters) json.WriteNumber(filter, characters);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
