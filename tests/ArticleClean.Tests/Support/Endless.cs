namespace ArticleClean.Tests.Support;

/// <summary>Bytes as a pipe gives them, so many times over.</summary>
internal sealed class Endless(byte[] bytes, int times) : Stream
{
    private long _position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (_position >= (long)bytes.Length * times) return 0;
        var at = (int)(_position % bytes.Length);
        count = Math.Min(Math.Min(count, 4000), bytes.Length - at);
        Array.Copy(bytes, at, buffer, offset, count);
        _position += count;
        return count;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
