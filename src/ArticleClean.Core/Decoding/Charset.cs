namespace ArticleClean.Decoding;

/// <summary>An encoding of the Encoding Standard. Immutable and thread-safe.</summary>
/// <param name="name">Its name in the standard.</param>
internal abstract class Charset(string name)
{
    /// <summary>Its name in the standard, such as <c>windows-1252</c>.</summary>
    public string Name { get; } = name;

    /// <summary>Whether a character beyond ASCII takes more than one byte.</summary>
    public abstract bool IsMultiByte { get; }

    /// <summary>Whether its units are two bytes, so that ASCII characters hold a NUL.</summary>
    public bool IsUtf16 => Name is "UTF-16LE" or "UTF-16BE";

    /// <summary>The most characters that so many bytes may become.</summary>
    public abstract int MaxLength(int bytes);

    /// <summary>Decodes text.</summary>
    /// <param name="bytes">The bytes, without a byte order mark.</param>
    /// <param name="target">Takes the characters, U+FFFD for what is malformed; room for <see cref="MaxLength"/>.</param>
    /// <returns>How many there are.</returns>
    public abstract int Decode(ReadOnlySpan<byte> bytes, Span<char> target);
}
