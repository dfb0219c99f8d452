namespace ArticleClean.Sources;

/// <summary>Reads a stream whole, up to a limit.</summary>
internal static class BoundedReader
{
    private const int SmallestBuffer = 16 * 1024;

    public static ArraySegment<byte> ReadAll(Stream stream, long maxBytes)
    {
        var limit = (int)Math.Min(maxBytes, Array.MaxLength - 1);
        // A byte more than there should be: the read that finds the end then needs no larger buffer.
        var expected = stream.CanSeek ? stream.Length - stream.Position + 1 : 0;
        var buffer = new byte[Math.Min(Math.Max(expected, SmallestBuffer), limit + 1L)];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, limit + 1L));
            var count = stream.Read(buffer, length, buffer.Length - length);
            if (count == 0) return new ArraySegment<byte>(buffer, 0, length);
            length += count;
            if (length > limit) throw DocumentException.TooLarge(maxBytes);
        }
    }
}
