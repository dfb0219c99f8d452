using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleClean.Cli.Reporting;

/// <summary>How lines of JSON are written: readable in every language, the same on every system.</summary>
internal static class JsonSettings
{
    public static JsonWriterOptions Line { get; } = new() { NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
