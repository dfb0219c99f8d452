using ArticleClean.Documents;

namespace ArticleClean.Sources;

/// <summary>Reads a stream whole, up to a limit, and counts its bytes as work.</summary>
internal static class BoundedReader
{
    private const int SmallestBuffer = 16 * 1024;

    public static ArraySegment<byte> ReadAll(Stream stream, long maxBytes, WorkBudget budget, ReadBuffer? memory = null)
    {
        var limit = (int)Math.Min(maxBytes, Array.MaxLength - 1);
        // A byte more than there should be: the read that finds the end then needs no larger buffer.
        var expected = stream.CanSeek ? stream.Length - stream.Position + 1 : 0;
        var size = Math.Min(Math.Max(expected, SmallestBuffer), limit + 1L);
        var buffer = memory?.Rent(size) ?? new byte[size];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, limit + 1L));
            var count = stream.Read(buffer, length, (int)Math.Min(buffer.Length, limit + 1L) - length);
            if (count == 0) return new ArraySegment<byte>(buffer, 0, length);
            length += count;
            // Before the size is looked at, so that it does not depend on the size of a read which of two limits is passed first.
            budget.Spend(count);
            if (length > limit) throw DocumentException.TooLarge(maxBytes);
        }
    }
}
