namespace ArticleClean.Sources.Shards;

/// <summary>
/// A compressed file as the pieces it was compressed in: gzip's members, zstd's frames. A shard that has each record in
/// a piece of its own loses to damage that record alone: the next is found by its first bytes.
/// </summary>
internal abstract class Members(ByteInput raw) : ReadOnlyStream
{
    private enum State { Ended, Open, Damaged }

    private State _state = State.Ended;

    /// <summary>Where the piece begins in the file.</summary>
    public long Start { get; private set; }

    /// <summary>Bytes before the piece that belong to none, and were not reported as damage.</summary>
    public long Lost { get; private set; }

    /// <summary>The file.</summary>
    protected ByteInput Raw { get; } = raw;

    /// <summary>A piece's first bytes are so many at most.</summary>
    protected abstract int SignLength { get; }

    /// <summary>The compressed data of a file that may be compressed in pieces; <c>null</c> where it is not compressed.</summary>
    public static Members? Open(ByteInput raw)
    {
        raw.Ensure(GzipMembers.Sign.Length + 1);
        return Gzip.IsGzip(raw.Available) ? new GzipMembers(raw) : Zstd.IsZstd(raw.Available) || ZstdFrames.IsSkippable(raw.Available) ? new ZstdFrames(raw) : null;
    }

    /// <summary>Goes to the next piece, whatever was read of this one; <c>false</c> at the end of the file.</summary>
    public bool Next()
    {
        Drain();
        var wasDamaged = _state == State.Damaged;
        if (wasDamaged) Raw.ReturnTo(Start + 1);
        var lost = FindSign();
        Lost = wasDamaged ? 0 : lost;
        if (Raw.Available.IsEmpty) return false;
        Start = Raw.Position;
        Raw.Mark();
        _state = State.Open;
        Begin();
        return true;
    }

    /// <summary>Reads of the piece; nothing at its end.</summary>
    /// <exception cref="DocumentException">It is damaged.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (_state != State.Open || buffer.IsEmpty) return 0;
        var count = -1;
        try
        {
            count = ReadPiece(buffer);
        }
        finally
        {
            if (count < 0) _state = State.Damaged;
        }

        if (count == 0) _state = State.Ended;
        return count;
    }

    /// <summary>Whether a piece begins with these bytes.</summary>
    protected abstract bool IsSign(ReadOnlySpan<byte> bytes);

    /// <summary>The bytes that a piece may begin with.</summary>
    protected abstract ReadOnlySpan<byte> FirstBytes { get; }

    /// <summary>Begins to read a piece.</summary>
    protected abstract void Begin();

    /// <summary>Reads of the piece; nothing at its end, when all that closes it was checked and passed over.</summary>
    protected abstract int ReadPiece(Span<byte> buffer);

    private void Drain()
    {
        var rest = new byte[_state == State.Open ? 16 * 1024 : 0];
        try
        {
            while (_state == State.Open) _ = Read(rest);
        }
        catch (DocumentException)
        {
            // Whoever gave the piece up has reported why.
        }
    }

    /// <summary>Passes over what begins no piece; says how many bytes that were, zeros at the end of a block aside.</summary>
    private long FindSign()
    {
        var lost = 0L;
        while (true)
        {
            Raw.Ensure(SignLength);
            var available = Raw.Available;
            if (available.IsEmpty || IsSign(available)) return lost;
            var next = available[1..].IndexOfAny(FirstBytes);
            var passed = next < 0 ? available.Length : next + 1;
            lost += passed - available[..passed].Count((byte)0);
            Raw.Skip(passed);
        }
    }
}
