namespace ArticleClean.Decoding;

/// <summary>An encoding whose characters are one byte each, the first 128 of them ASCII.</summary>
/// <param name="name">Its name in the standard.</param>
/// <param name="upperHalf">The 128 characters of the bytes from 128.</param>
internal sealed class SingleByteCharset(string name, string upperHalf) : Charset(name)
{
    /// <inheritdoc/>
    public override bool IsMultiByte => false;

    /// <inheritdoc/>
    public override string Decode(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, new Input(bytes, upperHalf), Fill);

    private static void Fill(Span<char> target, Input input)
    {
        for (var i = 0; i < target.Length; i++)
        {
            var value = input.Bytes[i];
            target[i] = value < 128 ? (char)value : input.UpperHalf[value - 128];
        }
    }

    private readonly ref struct Input(ReadOnlySpan<byte> bytes, string upperHalf)
    {
        public readonly ReadOnlySpan<byte> Bytes = bytes;
        public readonly string UpperHalf = upperHalf;
    }
}
