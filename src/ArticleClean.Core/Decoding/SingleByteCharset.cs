namespace ArticleClean.Decoding;

/// <summary>An encoding whose characters are one byte each, the first 128 of them ASCII.</summary>
/// <param name="name">Its name in the standard.</param>
/// <param name="upperHalf">The 128 characters of the bytes from 128.</param>
internal sealed class SingleByteCharset(string name, string upperHalf) : Charset(name)
{
    /// <inheritdoc/>
    public override bool IsMultiByte => false;

    /// <inheritdoc/>
    public override int MaxLength(int bytes) => bytes;

    /// <inheritdoc/>
    public override int Decode(ReadOnlySpan<byte> bytes, Span<char> target)
    {
        for (var i = 0; i < bytes.Length; i++) target[i] = bytes[i] < 128 ? (char)bytes[i] : upperHalf[bytes[i] - 128];
        return bytes.Length;
    }
}
