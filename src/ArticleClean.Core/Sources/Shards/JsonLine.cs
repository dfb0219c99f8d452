using System.Text;
using System.Text.Json;
using ArticleClean.Documents;

namespace ArticleClean.Sources.Shards;

/// <summary>A line of JSON Lines as a document.</summary>
internal static class JsonLine
{
    /// <summary>The fields that hold a page, or text whose tags are gone.</summary>
    public const string HtmlField = "html", TextField = "text";

    /// <summary>A line is parsed twice where it is a document: once here for what it says of it, and once where it is cleaned, on another thread.</summary>
    public static DocumentEntry Entry(string name, string shard, byte[] line, string? field)
    {
        try
        {
            return new DocumentEntry(name, shard, Record(line), line, (_, budget) => Read(name, line, field, budget));
        }
        catch (Exception e) when (IsMalformed(e))
        {
            var malformed = Malformed($"is no JSON object: {e.Message.Split('\n')[0].TrimEnd('.')}", e);
            return new DocumentEntry(name, shard, new SourceRecord(), line, (_, _) => throw malformed);
        }
    }

    private static SourceRecord Record(byte[] line)
    {
        using var json = JsonDocument.Parse(line);
        return new SourceRecord(Word(json.RootElement, "id"), Word(json.RootElement, "url"), Word(json.RootElement, "date"));
    }

    private static SourceDocument Read(string name, byte[] line, string? field, WorkBudget budget)
    {
        budget.Spend(line.Length);
        using var json = JsonDocument.Parse(line);
        var isHtml = field is null && json.RootElement.TryGetProperty(HtmlField, out _);
        var chosen = field ?? (isHtml ? HtmlField : TextField);
        if (!json.RootElement.TryGetProperty(chosen, out var value) || value.ValueKind != JsonValueKind.String)
            throw Malformed(field is null ? "has no field html or text that is a string; name the field with --field" : $"has no field {field} that is a string");
        return new SourceDocument(name, Bytes(Text(value)))
        {
            // A text may begin as a page does, so it is looked at; a page need not.
            ContentType = isHtml ? "text/html" : null,
            Url = Uri.TryCreate(Word(json.RootElement, "url"), UriKind.Absolute, out var url) ? url : null,
        };
    }

    /// <summary>Text as bytes whose charset is certain, whatever the page says of the bytes it once had.</summary>
    private static byte[] Bytes(string text) => text.Length == 0 ? [] : [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];

    /// <summary>A string that stands for half a character cannot be text.</summary>
    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw Malformed("holds an escape that is no character", e);
        }
    }

    private static string? Word(JsonElement json, string name) => json.TryGetProperty(name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        }
        : null;

    /// <summary>JSON that is none, or no object.</summary>
    private static bool IsMalformed(Exception e) => e is JsonException or InvalidOperationException;

    private static DocumentException Malformed(string message, Exception? inner = null) => new(DocumentErrorKind.Malformed, message, inner);
}
