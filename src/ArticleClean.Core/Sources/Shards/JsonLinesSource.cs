namespace ArticleClean.Sources.Shards;

/// <summary>
/// JSON Lines: a document in each line, in a field of its object. Lines are handed on as they come, so that the other
/// end of a pipe may wait for each result. A document is called by its line: <c>name:12</c>.
/// </summary>
/// <param name="name">What messages call the shard.</param>
/// <param name="open">Opens it; called once.</param>
/// <param name="field">The field that holds the document; <c>null</c> for <c>html</c>, else <c>text</c>.</param>
/// <param name="maxBytes">The most bytes of a document; a line that cannot be within it is passed over unread.</param>
public sealed class JsonLinesSource(string name, Func<Stream> open, string? field, long maxBytes) : IDocumentSource
{
    /// <summary>What else an object may hold.</summary>
    private const long MostAround = 1024 * 1024;

    /// <summary>JSON writes most characters as they are, and quotes and line ends as two.</summary>
    private const int EscapeFactor = 2;

    private readonly long _maxLine = Math.Min((maxBytes * EscapeFactor) + MostAround, Array.MaxLength);

    /// <inheritdoc/>
    public IEnumerable<DocumentEntry> Entries() => ShardEntries.Guard(name, Lines);

    private IEnumerable<DocumentEntry> Lines()
    {
        using var input = new ByteInput(ShardStream.Open(open()));
        for (var number = 1; ; number++)
        {
            var (line, isLast) = ReadLine(input);
            if (number == 1 && line is not null) line = JsonLine.WithoutMark(line).ToArray();
            var entryName = $"{name}:{number}";
            if (line is null) yield return DocumentEntry.UnreadableRecord(entryName, name, DocumentException.TooLarge(maxBytes));
            else if (!line.AsSpan().Trim(" \t\r"u8).IsEmpty) yield return JsonLine.Entry(entryName, name, line, field);
            if (isLast) yield break;
        }
    }

    /// <summary>The next line without its end; <c>null</c> where it is too long to hold.</summary>
    private (byte[]? Line, bool IsLast) ReadLine(ByteInput input)
    {
        var seen = 0;
        var isTooLong = false;
        while (true)
        {
            var available = input.Available;
            var end = available[seen..].IndexOf((byte)'\n');
            if (end >= 0) return Take(seen + end, 1, isLast: false);
            seen = available.Length;
            if (seen > _maxLine)
            {
                isTooLong = true;
                input.Skip(seen);
                seen = 0;
            }

            if (!input.Fill()) return Take(input.Available.Length, 0, isLast: true);
        }

        (byte[]?, bool) Take(int length, int endLength, bool isLast)
        {
            var line = isTooLong || length > _maxLine ? null : input.Available[..length].ToArray();
            input.Skip(length + endLength);
            return (line, isLast);
        }
    }
}
