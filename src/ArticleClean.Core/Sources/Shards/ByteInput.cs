namespace ArticleClean.Sources.Shards;

/// <summary>
/// Reads a stream forward through a window that can be looked into. From a mark on, a stretch of it can be read again:
/// where the stream seeks any, otherwise as much as is kept.
/// </summary>
/// <param name="stream">The stream; closed with this.</param>
internal sealed class ByteInput(Stream stream) : IDisposable
{
    private const int SmallestBuffer = 64 * 1024;

    /// <summary>So much is kept of a stream that does not seek: more than the default limit of a document.</summary>
    private const int MostKept = 32 * 1024 * 1024;

    private byte[] _buffer = new byte[SmallestBuffer];
    private int _next;
    private int _end;
    private long _start;
    private long _mark;

    /// <summary>Where the next byte stands.</summary>
    public long Position => _start + _next;

    /// <summary>What is in the window already.</summary>
    public ReadOnlySpan<byte> Available => _buffer.AsSpan(_next, _end - _next);

    /// <summary>How many bytes there are at most: of a stream that does not say, any number.</summary>
    public long Remaining => stream.CanSeek ? stream.Length - Position : long.MaxValue;

    /// <summary>Passes over bytes of <see cref="Available"/>.</summary>
    public void Skip(int count) => _next += count;

    /// <summary>Adds to <see cref="Available"/>, waiting for no more than one read; <c>false</c> at the end.</summary>
    public bool Fill()
    {
        if (_end == _buffer.Length) MakeRoom();
        var count = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        return count > 0;
    }

    /// <summary>Fills until so many bytes are there; <c>false</c> where the stream has fewer.</summary>
    public bool Ensure(int count)
    {
        while (Available.Length < count)
            if (!Fill()) return false;
        return true;
    }

    /// <summary>Remembers this place to return to.</summary>
    public void Mark() => _mark = Position;

    /// <summary>Returns to a place behind the mark; <c>false</c> where it is kept no more, and the place stays as it is.</summary>
    public bool ReturnTo(long position)
    {
        if (position < _start)
        {
            if (!stream.CanSeek) return false;
            stream.Seek(position, SeekOrigin.Begin);
            _start = position;
            _end = 0;
        }

        _next = (int)(position - _start);
        return true;
    }

    public void Dispose() => stream.Dispose();

    /// <summary>Drops what was passed over, but what is marked on a stream that does not seek; grows where that is not enough.</summary>
    private void MakeRoom()
    {
        var isKept = !stream.CanSeek && _mark >= _start && _end - (_mark - _start) < MostKept;
        var keep = isKept ? (int)Math.Min(_mark - _start, _next) : _next;
        if (keep == 0) Array.Resize(ref _buffer, _buffer.Length * 2);
        else Array.Copy(_buffer, keep, _buffer, 0, _end - keep);
        _start += keep;
        _next -= keep;
        _end -= keep;
    }
}
