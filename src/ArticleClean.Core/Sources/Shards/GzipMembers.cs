using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace ArticleClean.Sources.Shards;

/// <summary>
/// The members of a gzip file (RFC 1952). The platform inflates, and does not say how far it read; a member's end is
/// found by what closes it: the checksum and length of what came out.
/// </summary>
internal sealed class GzipMembers(ByteInput raw) : Members(raw)
{
    private const int HeaderLength = 10, FlagsAt = 3, TrailerLength = 8;
    private const byte HasHeaderChecksum = 2, HasExtra = 4, HasName = 8, HasComment = 16, Reserved = 0xE0;

    private readonly Crc32 _checksum = new();
    private DeflateStream? _content;
    private long _length;
    private long _lastFed;

    /// <summary>How a member begins: the mark, and the only method there is.</summary>
    public static ReadOnlySpan<byte> Sign => [0x1F, 0x8B, 8];

    protected override int SignLength => FlagsAt + 1;

    protected override ReadOnlySpan<byte> FirstBytes => Sign[..1];

    protected override bool IsSign(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Sign) && bytes.Length > FlagsAt && (bytes[FlagsAt] & Reserved) == 0;

    protected override void Begin()
    {
        _content?.Dispose();
        _content = null;
        _checksum.Reset();
        _length = 0;
    }

    protected override int ReadPiece(Span<byte> buffer)
    {
        try
        {
            if (_content is null)
            {
                PassHeader();
                _content = new DeflateStream(new Feed(this), CompressionMode.Decompress);
            }

            var count = _content.Read(buffer);
            _checksum.Append(buffer[..count]);
            _length += count;
            if (count == 0) PassTrailer();
            return count;
        }
        catch (InvalidDataException e)
        {
            throw Gzip.Damaged(e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        _content?.Dispose();
        if (disposing) Raw.Dispose();
        base.Dispose(disposing);
    }

    private void PassHeader()
    {
        if (!Raw.Ensure(HeaderLength)) throw Gzip.Damaged(null);
        var flags = Raw.Available[FlagsAt];
        Raw.Skip(HeaderLength);
        if ((flags & HasExtra) != 0)
        {
            if (!Raw.Ensure(2)) throw Gzip.Damaged(null);
            var length = BinaryPrimitives.ReadUInt16LittleEndian(Raw.Available);
            Raw.Skip(2);
            Pass(length);
        }

        if ((flags & HasName) != 0) PassText();
        if ((flags & HasComment) != 0) PassText();
        if ((flags & HasHeaderChecksum) != 0) Pass(2);
    }

    private void Pass(int count)
    {
        if (!Raw.Ensure(count)) throw Gzip.Damaged(null);
        Raw.Skip(count);
    }

    private void PassText()
    {
        while (true)
        {
            var end = Raw.Available.IndexOf((byte)0);
            Raw.Skip(end < 0 ? Raw.Available.Length : end + 1);
            if (end >= 0) return;
            if (!Raw.Fill()) throw Gzip.Damaged(null);
        }
    }

    /// <summary>The trailer stands in what was handed over last, or right behind it.</summary>
    private void PassTrailer()
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _checksum.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)_length);
        var most = (int)(Raw.Position - _lastFed) + TrailerLength;
        // Back first: what is read on may push out what lies behind.
        Raw.ReturnTo(_lastFed);
        Raw.Ensure(most);
        var searched = Raw.Available[..Math.Min(Raw.Available.Length, most)];
        var found = searched.IndexOf(trailer);
        if (found < 0) throw Gzip.Damaged(null);
        Raw.Skip(found + TrailerLength);
    }

    /// <summary>Hands the file on to the platform, and knows where what it handed over last stands.</summary>
    private sealed class Feed(GzipMembers members) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer)
        {
            var raw = members.Raw;
            if (raw.Available.IsEmpty && !raw.Fill()) return 0;
            members._lastFed = raw.Position;
            var count = Math.Min(buffer.Length, raw.Available.Length);
            raw.Available[..count].CopyTo(buffer);
            raw.Skip(count);
            return count;
        }
    }
}
