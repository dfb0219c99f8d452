namespace ArticleClean.Sources;

/// <summary>
/// Memory that documents are read into, one after the other. What <see cref="DocumentEntry.Read"/> gives is valid until the next
/// document is read into the same buffer. For one thread at a time.
/// </summary>
public sealed class ReadBuffer
{
    /// <summary>The most bytes that are kept for the next document: larger ones are rare.</summary>
    private const int MaxKept = 16 * 1024 * 1024;

    private byte[] _bytes = [];

    /// <summary>Lends the memory.</summary>
    /// <param name="length">The least length.</param>
    internal byte[] Rent(long length)
    {
        if (_bytes.Length >= length) return _bytes;
        var bytes = GC.AllocateUninitializedArray<byte>((int)length);
        if (length <= MaxKept) _bytes = bytes;
        return bytes;
    }
}
