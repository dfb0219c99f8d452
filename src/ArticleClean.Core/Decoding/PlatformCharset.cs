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
    public override string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = encoding.GetString(bytes);
        return encoding.CodePage is >= 932 and <= 950 && text.AsSpan().ContainsAnyInRange(FirstUndefined, LastUndefined)
            ? string.Create(text.Length, text, ReplaceUndefined)
            : text;
    }

    private static void ReplaceUndefined(Span<char> target, string text)
    {
        for (var i = 0; i < target.Length; i++) target[i] = text[i] is >= FirstUndefined and <= LastUndefined ? '\uFFFD' : text[i];
    }
}
