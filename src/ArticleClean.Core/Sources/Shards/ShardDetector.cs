using System.Text.Json;

namespace ArticleClean.Sources.Shards;

/// <summary>Tells a shard from a document: by its beginning, else by its name.</summary>
public static class ShardDetector
{
    /// <summary>How much of an input's beginning is looked at.</summary>
    private const int LookedAt = 64 * 1024;

    /// <summary>Finds what an input is, reading no more of it than is needed to say so.</summary>
    /// <param name="stream">The input; what was looked at is read again from what is returned.</param>
    /// <param name="name">Its name.</param>
    /// <param name="field">The field that a JSON line must have; <c>null</c> for <c>html</c> or <c>text</c>.</param>
    /// <returns>The kind, <c>null</c> for one document; and the input from its beginning.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static (ShardKind? Kind, Stream Whole) Detect(Stream stream, string name, string? field)
    {
        var start = new byte[LookedAt];
        var length = 0;
        while (length < start.Length && !IsEnough(start.AsSpan(0, length)))
        {
            var count = stream.Read(start, length, start.Length - length);
            if (count == 0) break;
            length += count;
        }

        Array.Resize(ref start, length);
        return (ByContent(Opened(start), field) ?? ByName(name), new Rejoined(start, stream));
    }

    /// <summary>What a file's name says it is, with or without <c>.gz</c> or <c>.zst</c>; <c>null</c> where it says nothing.</summary>
    /// <param name="name">The file's name.</param>
    public static ShardKind? ByName(string name)
    {
        var inner = PageFileName.WithoutCompression(name);
        if (inner.EndsWith(".warc", StringComparison.OrdinalIgnoreCase) || inner.EndsWith(".wet", StringComparison.OrdinalIgnoreCase)
            || inner.EndsWith(".arc", StringComparison.OrdinalIgnoreCase)) return ShardKind.Warc;
        return inner.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || inner.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) ? ShardKind.JsonLines : null;
    }

    /// <summary>Whoever sends lines by hand waits for an answer to the first: no more is waited for than says what it is.</summary>
    private static bool IsEnough(ReadOnlySpan<byte> start)
    {
        if (Gzip.IsGzip(start) || Zstd.IsZstd(start)) return false;
        var text = JsonLine.WithoutMark(start).TrimStart(" \t\r\n"u8);
        return text.Length > 4 && (text[0] is not ((byte)'{' or (byte)'W' or (byte)'f') || text.Contains((byte)'\n'));
    }

    private static ShardKind? ByContent(ReadOnlySpan<byte> start, string? field)
    {
        if (start.StartsWith("WARC/"u8) || start.StartsWith("filedesc://"u8)) return ShardKind.Warc;
        var line = JsonLine.WithoutMark(start).TrimStart(" \t\r\n"u8);
        if (line.IndexOf((byte)'\n') is >= 0 and var end) line = line[..end];
        return line.StartsWith("{"u8) && HasField(line, field) ? ShardKind.JsonLines : null;
    }

    /// <summary>Whether an object, of which the end may be missing, has a string in the field.</summary>
    private static bool HasField(ReadOnlySpan<byte> line, string? field)
    {
        var json = new Utf8JsonReader(line, isFinalBlock: false, default);
        try
        {
            while (json.Read())
            {
                if (json.CurrentDepth != 1 || json.TokenType != JsonTokenType.PropertyName) continue;
                var isField = field is null ? json.ValueTextEquals(JsonLine.HtmlField) || json.ValueTextEquals(JsonLine.TextField) : json.ValueTextEquals(field);
                if (isField) return line[(int)json.BytesConsumed..].TrimStart(" \t:"u8).StartsWith("\""u8);
            }
        }
        catch (JsonException)
        {
            // Text that begins with a brace.
        }

        return false;
    }

    /// <summary>The beginning, decompressed as far as it goes.</summary>
    private static ReadOnlySpan<byte> Opened(byte[] start)
    {
        if (!Gzip.IsGzip(start) && !Zstd.IsZstd(start) && !ZstdFrames.IsSkippable(start)) return start;
        var content = new byte[LookedAt];
        var length = 0;
        try
        {
            using var stream = ShardStream.Open(new MemoryStream(start, writable: false));
            while (length < content.Length && stream.Read(content, length, content.Length - length) is > 0 and var count) length += count;
        }
        catch (DocumentException)
        {
            // What is cut off is damaged to the reader.
        }

        return content.AsSpan(0, length);
    }

    /// <summary>A stream's beginning, and the rest of it.</summary>
    private sealed class Rejoined(byte[] start, Stream rest) : ReadOnlyStream
    {
        private int _next;

        public override int Read(Span<byte> buffer)
        {
            if (_next == start.Length) return rest.Read(buffer);
            var count = Math.Min(buffer.Length, start.Length - _next);
            start.AsSpan(_next, count).CopyTo(buffer);
            _next += count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) rest.Dispose();
            base.Dispose(disposing);
        }
    }
}
