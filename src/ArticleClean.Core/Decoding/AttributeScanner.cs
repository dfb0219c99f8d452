using System.Buffers;

namespace ArticleClean.Decoding;

/// <summary>
/// Reads the attributes of one tag in undecoded bytes (HTML Standard, section 13.2.3.2, "get an attribute"). A tag that
/// the end of the bytes cuts off has no further attributes.
/// </summary>
/// <param name="bytes">The bytes from behind the tag's name.</param>
internal ref struct AttributeScanner(ReadOnlySpan<byte> bytes)
{
    private static readonly SearchValues<byte> NameEnd = SearchValues.Create("\t\n\f\r />="u8);
    private static readonly SearchValues<byte> ValueEnd = SearchValues.Create("\t\n\f\r >"u8);

    /// <summary>The bytes not read yet; they begin with the tag's <c>&gt;</c> once all attributes are read.</summary>
    public ReadOnlySpan<byte> Rest { get; private set; } = bytes;

    /// <summary>Name of the attribute read last, in any case.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Value of the attribute read last; empty where it has none.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Reads the next attribute.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read()
    {
        while (!Rest.IsEmpty && (Rest[0] == '/' || AsciiBytes.WhiteSpace.Contains(Rest[0]))) Rest = Rest[1..];
        if (Rest.IsEmpty || Rest[0] == '>') return false;

        // An equals sign that stands first belongs to the name.
        var nameLength = Rest[1..].IndexOfAny(NameEnd) + 1;
        if (nameLength == 0) return End();

        Name = Rest[..nameLength];
        Value = default;
        Rest = AsciiBytes.SkipWhiteSpace(Rest[nameLength..]);
        if (Rest.IsEmpty || Rest[0] != '=') return true;

        Rest = AsciiBytes.SkipWhiteSpace(Rest[1..]);
        return !Rest.IsEmpty && ReadValue();
    }

    private bool ReadValue()
    {
        if (Rest[0] is (byte)'"' or (byte)'\'')
        {
            var length = Rest[1..].IndexOf(Rest[0]);
            if (length < 0) return End();

            Value = Rest.Slice(1, length);
            Rest = Rest[(length + 2)..];
            return true;
        }

        var end = Rest.IndexOfAny(ValueEnd);
        if (end < 0) return End();

        Value = Rest[..end];
        Rest = Rest[end..];
        return true;
    }

    private bool End()
    {
        Rest = default;
        return false;
    }
}
