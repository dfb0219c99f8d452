using System.Text;

namespace ArticleClean.Decoding;

/// <summary>An encoding that .NET decodes.</summary>
/// <param name="name">Its name in the standard.</param>
/// <param name="encoding">.NET's encoding, giving U+FFFD for what is malformed.</param>
internal sealed class PlatformCharset(string name, Encoding encoding) : Charset(name)
{
    /// <summary>
    /// The private characters that .NET's tables give for single bytes that stand for nothing, such as 0xFF in EUC-KR.
    /// </summary>
    private const char FirstUndefined = '\uF8F0', LastUndefined = '\uF8FF';

    /// <inheritdoc/>
    public override bool IsMultiByte => true;

    /// <inheritdoc/>
    public override int MaxLength(int bytes) => encoding.GetMaxCharCount(bytes);

    /// <inheritdoc/>
    public override int Decode(ReadOnlySpan<byte> bytes, Span<char> target)
    {
        var length = encoding.GetChars(bytes, target);
        if (encoding.CodePage is < 932 or > 950) return length;
        foreach (ref var c in target[..length])
            if (c is >= FirstUndefined and <= LastUndefined) c = '\uFFFD';
        return length;
    }
}
