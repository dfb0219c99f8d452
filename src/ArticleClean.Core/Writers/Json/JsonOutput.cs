using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleClean.Writers.Json;

/// <summary>How JSON leaves: the same bytes on every system, and readable in every language.</summary>
internal static class JsonOutput
{
    /// <summary>So many bytes may wait before they are handed to the stream.</summary>
    private const int MaxPending = 64 * 1024;

    /// <summary>
    /// The relaxed encoder leaves the letters of every script as they are (characters beyond U+FFFF apart, which JSON
    /// writes as pairs of escapes), and escapes quotes, backslashes, control
    /// characters, line separators and lone surrogates (as U+FFFD), which is all that JSON, a terminal and a reader of
    /// lines need. What it leaves and the default one escapes (<c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c>, <c>'</c>) matters
    /// only where JSON is pasted into HTML unescaped: the output is a file or a stream, never part of a page.
    /// </summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    public static Utf8JsonWriter Create(Stream output, bool isIndented) =>
        new(output, new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = Encoder });

    /// <summary>Hands over what waits, so that a long document is not held twice.</summary>
    public static void FlushIfLarge(Utf8JsonWriter json)
    {
        if (json.BytesPending > MaxPending) json.Flush();
    }
}
