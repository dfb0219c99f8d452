using System.Text.Json;
using ArticleClean.Documents;

namespace ArticleClean.Writers.Json;

/// <summary>The key <c>record</c>: what a shard says of its record. Only documents that come out of a shard have it.</summary>
internal static class JsonRecord
{
    public static void Write(Utf8JsonWriter json, SourceRecord? record)
    {
        if (record is null) return;
        json.WriteStartObject("record");
        json.WriteString("id", record.Id);
        json.WriteString("url", record.Url);
        json.WriteString("date", record.Date);
        json.WriteEndObject();
    }
}
