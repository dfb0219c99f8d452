using ArticleClean.Documents;

namespace ArticleClean.Sources.Shards;

/// <summary>Reads records, and finds the next whole one behind a damaged one. Counts them over all the pieces of an archive.</summary>
internal sealed class WarcReader(string name, long maxBytes)
{
    /// <summary>The header of an answer, and what chunks add.</summary>
    private const long MostAround = 1024 * 1024;

    /// <summary>
    /// So many bytes may be read for records whose length turns out to be false. Behind them a record ends where the next one begins,
    /// whatever it says: otherwise a small archive of false lengths would be read as often as it has records.
    /// </summary>
    private const long MostWasted = 64 * 1024 * 1024;

    private int _number;
    private long _wasted;

    /// <summary>Whether it is an ARC archive, in which a record begins with an address.</summary>
    private bool _isArc;

    /// <summary>The documents of a piece of the archive.</summary>
    /// <param name="input">The piece.</param>
    /// <param name="place">How messages say where a record stands.</param>
    /// <param name="start">Where the piece begins; a record of a file that is all one piece stands where it stands.</param>
    public IEnumerable<DocumentEntry> Read(ByteInput input, string place, long start)
    {
        while (true)
        {
            var (entry, isLast) = ReadRecord(input, position => $"{place} {start + position}");
            if (entry is not null) yield return entry;
            if (isLast) yield break;
        }
    }

    /// <summary>Bytes that no piece begins with.</summary>
    public DocumentEntry Lost(long position, long count) => Damaged(null, $"at byte {position}", $"{count} bytes are no compressed data");

    private (DocumentEntry? Entry, bool IsLast) ReadRecord(ByteInput input, Func<long, string> place)
    {
        var position = input.Position;
        var number = _number + 1;
        try
        {
            PassLineEnds(input);
            position = input.Position;
            if (!input.Ensure(1)) return (null, IsLast: true);
            return (ReadRecordAt(input, place), IsLast: false);
        }
        catch (DocumentException e)
        {
            // The piece's compressed data is damaged: nothing behind is there.
            _number = number;
            byte[]? original = input.ReturnTo(position) && !input.Available.IsEmpty ? input.Available.ToArray() : null;
            return (Damaged(original is null ? null : WarcRecord.Read(input)?.Said, place(position), e.Message, original), IsLast: true);
        }
    }

    private DocumentEntry? ReadRecordAt(ByteInput input, Func<long, string> place)
    {
        var start = input.Position;
        input.Mark();
        var record = WarcRecord.Read(input);
        _number++;
        _isArc |= record is { IsArc: true };
        if (record is null) return Resume("it does not begin as a record does");
        if (_wasted > MostWasted && BeginsAnother(input, record.Length)) return Resume("its Content-Length is not its length");
        var isHeld = record.HoldsDocument && record.Length <= maxBytes + MostAround;
        var block = isHeld ? ReadBlock(input, record.Length) : null;
        var isWhole = isHeld ? block is not null : PassBlock(input, record.Length);
        if (!isWhole) return Resume("it ends early");
        if (!IsAtEnd(input)) return Resume("its Content-Length is not its length");
        if (!record.HoldsDocument) return null;
        var entryName = $"{name}:{_number}";
        if (block is null) return DocumentEntry.UnreadableRecord(entryName, name, DocumentException.TooLarge(maxBytes), record.Said);
        return new DocumentEntry(
            entryName, name, record.Said, Original(record, block), (limit, budget) => record.Document(entryName, block, limit, budget));

        DocumentEntry Resume(string message)
        {
            _wasted += input.Position - start;
            var original = PassToStart(input, start);
            return Damaged(record?.Said, place(start), message, original);
        }
    }

    /// <summary>The record as it can stand in an archive of its own.</summary>
    private static byte[] Original(WarcRecord record, byte[] block) => [.. record.Header, .. block, .. "\r\n\r\n"u8];

    private DocumentEntry Damaged(SourceRecord? said, string place, string message, byte[]? original = null) => DocumentEntry.UnreadableRecord(
        $"{name}:{_number}", name, new DocumentException(DocumentErrorKind.Damaged, $"the record {place} is damaged: {message}"), said, original);

    private static byte[]? ReadBlock(ByteInput input, long length)
    {
        if (input.Remaining < length) return null;
        var block = new byte[length];
        var filled = 0;
        while (filled < block.Length)
        {
            if (input.Available.IsEmpty && !input.Fill()) return null;
            var count = Math.Min(input.Available.Length, block.Length - filled);
            input.Available[..count].CopyTo(block.AsSpan(filled));
            input.Skip(count);
            filled += count;
        }

        return block;
    }

    /// <summary>Whether another record begins in the bytes that a record says are its own.</summary>
    private static bool BeginsAnother(ByteInput input, long length)
    {
        for (var seen = 0; seen < length;)
        {
            var next = input.Available[seen..].IndexOf("\nWARC/"u8);
            if (next >= 0)
            {
                seen += next + 1;
                input.Ensure(seen + WarcRecord.MarkLength);
                if (seen < length && WarcRecord.IsStart(input.Available[seen..])) return true;
                continue;
            }

            seen = Math.Max(seen, input.Available.Length - WarcRecord.MarkLength);
            if (!input.Fill()) return false;
        }

        return false;
    }

    private static bool PassBlock(ByteInput input, long length)
    {
        if (input.Remaining < length) return false;
        while (length > 0)
        {
            if (input.Available.IsEmpty && !input.Fill()) return false;
            var count = (int)Math.Min(input.Available.Length, length);
            input.Skip(count);
            length -= count;
        }

        return true;
    }

    /// <summary>Whether a record ends here: with two line ends, which some writers leave out, or at the end of the piece.</summary>
    private bool IsAtEnd(ByteInput input)
    {
        input.Ensure(WarcRecord.MarkLength);
        var rest = input.Available;
        if (_isArc && rest.StartsWith("\n"u8) && ArcLine.MayStartWith(rest[1..])) return true;
        return rest.StartsWith("\r\n\r\n"u8) || rest.StartsWith("\n\n"u8) || WarcRecord.IsStart(rest) || "\r\n\r\n"u8.StartsWith(rest) || "\n\n"u8.StartsWith(rest);
    }

    private static bool IsArcLine(ByteInput input)
    {
        while (!input.Available.Contains((byte)'\n') && input.Available.Length < ArcLine.MaxLength && input.Fill()) { }
        var end = input.Available.IndexOf((byte)'\n');
        return end >= 0 && ArcLine.Parse(input.Available[..end]) is not null;
    }

    private static void PassLineEnds(ByteInput input)
    {
        do input.Skip(input.Available.IndexOfAnyExcept("\r\n"u8) is >= 0 and var count ? count : input.Available.Length);
        while (input.Available.IsEmpty && input.Fill());
    }

    /// <summary>
    /// Passes from a record's start to the next line on which one may begin, and gives what it passed over; <c>null</c>
    /// where that is more than a record may have, or is kept no more.
    /// </summary>
    private byte[]? PassToStart(ByteInput input, long start)
    {
        var isKept = input.ReturnTo(start);
        using var passed = new MemoryStream();
        if (isKept && input.Ensure(1)) Pass(1);
        while (true)
        {
            var next = input.Available.IndexOf(_isArc ? "\nhttp"u8 : "\nWARC/"u8);
            if (next < 0)
            {
                // The mark may be cut in two by the window's end.
                Pass(Math.Max(0, input.Available.Length - WarcRecord.MarkLength));
                if (input.Fill()) continue;
                Pass(input.Available.Length);
                break;
            }

            Pass(next + 1);
            input.Ensure(WarcRecord.MarkLength);
            if (_isArc ? IsArcLine(input) : WarcRecord.IsStart(input.Available)) break;
        }

        return isKept ? passed.ToArray() : null;

        void Pass(int count)
        {
            isKept = isKept && passed.Length + count <= maxBytes + MostAround;
            if (isKept) passed.Write(input.Available[..count]);
            else passed.SetLength(0);
            input.Skip(count);
        }
    }
}
