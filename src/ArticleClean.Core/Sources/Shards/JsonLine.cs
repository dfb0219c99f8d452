using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ArticleClean.Documents;

namespace ArticleClean.Sources.Shards;

/// <summary>A line of JSON Lines as a document.</summary>
internal static class JsonLine
{
    /// <summary>The fields that hold a page, or text whose tags are gone.</summary>
    public const string HtmlField = "html", TextField = "text";

    /// <summary>A program may nest what it says of a document as deep as this; nobody asked for it, so it only must not harm.</summary>
    private const int MaxDepth = 10_000;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth };

    /// <summary>The first line without a byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> line) =>
        line.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line;

    /// <summary>A line is parsed twice where it is a document: once here for what it says of it, and once where it is cleaned, on another thread.</summary>
    public static DocumentEntry Entry(string name, string shard, byte[] line, string? field)
    {
        try
        {
            return new DocumentEntry(name, shard, Record(line), line, (_, budget) => Read(name, line, field, budget));
        }
        catch (DocumentException e)
        {
            return new DocumentEntry(name, shard, new SourceRecord(), line, (_, _) => throw e);
        }
        catch (Exception e) when (IsMalformed(e))
        {
            var where = e is JsonException { BytePositionInLine: { } at } ? $": it is malformed at byte {at + 1}" : "";
            var malformed = Malformed("is no JSON object" + where, e);
            return new DocumentEntry(name, shard, new SourceRecord(), line, (_, _) => throw malformed);
        }
    }

    private static SourceRecord Record(byte[] line)
    {
        using var json = Parse(line);
        return new SourceRecord(Word(json.RootElement, "id"), Word(json.RootElement, "url"), Word(json.RootElement, "date"));
    }

    private static SourceDocument Read(string name, byte[] line, string? field, WorkBudget budget)
    {
        budget.Spend(line.Length);
        using var json = Parse(line);
        var isHtml = field is null && TryGet(json.RootElement, HtmlField, out _);
        var chosen = field ?? (isHtml ? HtmlField : TextField);
        if (!TryGet(json.RootElement, chosen, out var value) || value.ValueKind != JsonValueKind.String)
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

    /// <summary>The object of a line. Bytes that are no UTF-8 are U+FFFD, as in other text.</summary>
    private static JsonDocument Parse(byte[] line) =>
        JsonDocument.Parse(Utf8.IsValid(line) ? line : Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line)), Options);

    /// <summary>A string's text; U+FFFD for an escape that stands for half a character.</summary>
    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return JsonEscapes.Decode(value.GetRawText());
        }
    }

    private static bool TryGet(JsonElement json, string name, out JsonElement value)
    {
        try
        {
            return json.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException e) when (json.ValueKind == JsonValueKind.Object)
        {
            throw Malformed("has a field whose name holds half a character", e);
        }
    }

    private static string? Word(JsonElement json, string name) => TryGet(json, name, out var value)
        ? value.ValueKind switch
        {
            JsonValueKind.String => Text(value),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        }
        : null;

    /// <summary>JSON that is none, or no object.</summary>
    private static bool IsMalformed(Exception e) => e is JsonException or InvalidOperationException;

    private static DocumentException Malformed(string message, Exception? inner = null) => new(DocumentErrorKind.Malformed, message, inner);
}
