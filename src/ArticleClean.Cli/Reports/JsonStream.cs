using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleClean.Cli.Reports;

/// <summary>Writes JSON into a stream piece by piece: what is not sent is dropped, so that a report whose reader has gone can be disposed.</summary>
/// <param name="output">Where to write; left open.</param>
internal sealed class JsonStream(Stream output) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _pending = new();
    private Utf8JsonWriter? _writer;

    /// <summary>The same bytes on every system, and readable in every language: as the library writes JSON, which is no part of a page.</summary>
    public Utf8JsonWriter Writer => _writer ??= new Utf8JsonWriter(_pending, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <exception cref="IOException">It cannot be written.</exception>
    public void Send()
    {
        Writer.Flush();
        output.Write(_pending.WrittenSpan);
        _pending.ResetWrittenCount();
    }

    /// <summary>Ends the text with a line's end.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Complete()
    {
        Send();
        output.Write("\n"u8);
        output.Flush();
    }

    public void Dispose() => _writer?.Dispose();
}
