using System.Buffers.Binary;
using ArticleClean.Documents;
using ZstdSharp;

namespace ArticleClean.Sources.Shards;

/// <summary>
/// The frames of a zstd file (RFC 8878). The library reads on into the next frame, so it is given each frame alone, block
/// by block. A first frame that is to be skipped may hold the dictionary of all others, as the draft on zstd in WARC
/// files has it.
/// </summary>
internal sealed class ZstdFrames(ByteInput raw) : Members(raw)
{
    private const int MagicLength = 4, SkippableHeader = 8, BlockHeader = 3, ChecksumLength = 4;
    private const uint FirstSkippable = 0x184D2A50, LastSkippable = 0x184D2A5F, DictionaryFrame = 0x184D2A5D;

    /// <summary>Of a block's types, the one that holds a byte to repeat.</summary>
    private const int RepeatedByte = 1;

    /// <summary>A dictionary is some 100 KB; more is none.</summary>
    private const int LargestDictionary = 16 * 1024 * 1024;

    private Decompressor? _decompressor;
    private byte[]? _dictionary;
    private bool _hasChecksum;
    private bool _isLastBlock;
    private long _left;

    protected override int SignLength => MagicLength;

    protected override ReadOnlySpan<byte> FirstBytes => [0x28, 0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5A, 0x5B, 0x5C, 0x5D, 0x5E, 0x5F];

    public static bool IsSkippable(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= MagicLength && BinaryPrimitives.ReadUInt32LittleEndian(bytes) is >= FirstSkippable and <= LastSkippable;

    protected override bool IsSign(ReadOnlySpan<byte> bytes) => Zstd.IsZstd(bytes) || IsSkippable(bytes);

    protected override void Begin()
    {
        _isLastBlock = false;
        _hasChecksum = false;
        if (Start == 0 && BinaryPrimitives.ReadUInt32LittleEndian(Raw.Available) == DictionaryFrame) _dictionary = ReadDictionary();
        _decompressor?.Dispose();
        _decompressor = new Decompressor();
        if (_dictionary is not null) _decompressor.LoadDictionary(_dictionary);
        _left = HeaderLength();
    }

    protected override int ReadPiece(Span<byte> buffer)
    {
        try
        {
            while (_left > 0 || BeginPart())
            {
                if (Raw.Available.IsEmpty && !Raw.Fill()) throw Zstd.Damaged(null);
                var part = Raw.Available[..(int)Math.Min(_left, Raw.Available.Length)];
                var (consumed, written) = Unwrap(part, buffer);
                Raw.Skip(consumed);
                _left -= consumed;
                if (written > 0) return written;
                if (consumed == 0 && !Raw.Fill()) throw Zstd.Damaged(null);
            }

            return Unwrap([], buffer).Written;
        }
        catch (ZstdException e)
        {
            throw Zstd.Damaged(e);
        }
    }

    protected override void Dispose(bool disposing)
    {
        _decompressor?.Dispose();
        if (disposing) Raw.Dispose();
        base.Dispose(disposing);
    }

    private (int Consumed, int Written) Unwrap(ReadOnlySpan<byte> part, Span<byte> buffer)
    {
        _decompressor!.UnwrapStream(part, buffer, out var consumed, out var written);
        return (consumed, written);
    }

    /// <summary>How long the frame's header is; of a frame to skip, all of it.</summary>
    private long HeaderLength()
    {
        if (IsSkippable(Raw.Available))
        {
            _isLastBlock = true;
            return Raw.Ensure(SkippableHeader) ? SkippableHeader + (long)BinaryPrimitives.ReadUInt32LittleEndian(Raw.Available[MagicLength..]) : SkippableHeader;
        }

        if (!Raw.Ensure(MagicLength + 1)) return MagicLength + 1;
        var descriptor = Raw.Available[MagicLength];
        var isSingleSegment = (descriptor & 0x20) != 0;
        _hasChecksum = (descriptor & 0x04) != 0;
        var contentSize = (descriptor >> 6) switch
        {
            0 => isSingleSegment ? 1 : 0,
            var flag => 1 << flag,
        };
        var dictionaryId = (descriptor & 3) == 3 ? 4 : descriptor & 3;
        return MagicLength + 1 + (isSingleSegment ? 0 : 1) + dictionaryId + contentSize;
    }

    /// <summary>Begins the next block, or the checksum behind the last; <c>false</c> at the frame's end.</summary>
    private bool BeginPart()
    {
        if (_isLastBlock)
        {
            _left = _hasChecksum ? ChecksumLength : 0;
            _hasChecksum = false;
            return _left > 0;
        }

        if (!Raw.Ensure(BlockHeader)) throw Zstd.Damaged(null);
        var header = Raw.Available[0] | (Raw.Available[1] << 8) | (Raw.Available[2] << 16);
        _isLastBlock = (header & 1) != 0;
        _left = BlockHeader + (((header >> 1) & 3) == RepeatedByte ? 1 : header >> 3);
        return true;
    }

    /// <summary>The dictionary, itself compressed or not; the frame stays where it is, to be skipped as any other.</summary>
    private byte[]? ReadDictionary()
    {
        if (!Raw.Ensure(SkippableHeader)) return null;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(Raw.Available[MagicLength..]);
        if (length > LargestDictionary || !Raw.Ensure(SkippableHeader + (int)length)) return null;
        var bytes = Raw.Available.Slice(SkippableHeader, (int)length).ToArray();
        return Zstd.IsZstd(bytes) ? [.. Zstd.Decompress(bytes, LargestDictionary, WorkBudget.Unlimited())] : bytes;
    }
}
