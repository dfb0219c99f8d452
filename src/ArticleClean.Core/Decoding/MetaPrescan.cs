using System.Buffers;
using System.Text;

namespace ArticleClean.Decoding;

/// <summary>
/// Looks for the encoding that a page declares in a <c>meta</c> element (HTML Standard, section 13.2.3.2, "prescan a
/// byte stream to determine its encoding").
/// </summary>
internal static class MetaPrescan
{
    private static readonly SearchValues<byte> TagNameEnd = SearchValues.Create("\t\n\f\r >"u8);
    private static readonly SearchValues<byte> LabelEnd = SearchValues.Create("\t\n\f\r ;"u8);

    /// <summary>Finds the declaration.</summary>
    /// <param name="bytes">The beginning of the page.</param>
    /// <returns>The encoding; <c>null</c> where none is declared, or only by unknown labels.</returns>
    public static Charset? Find(ReadOnlySpan<byte> bytes)
    {
        for (var next = bytes.IndexOf((byte)'<'); next >= 0; next = bytes.IndexOf((byte)'<'))
        {
            bytes = bytes[next..];
            if (bytes.StartsWith("<!--"u8)) bytes = SkipBehind(bytes[2..], "-->"u8);
            else if (IsMeta(bytes))
            {
                var attributes = new AttributeScanner(bytes["<meta".Length..]);
                if (ReadMeta(ref attributes) is { } charset) return charset;

                bytes = attributes.Rest;
            }
            else if (NameStart(bytes) is var nameStart and > 0)
            {
                var nameEnd = bytes[nameStart..].IndexOfAny(TagNameEnd);
                if (nameEnd < 0) return null;

                var attributes = new AttributeScanner(bytes[(nameStart + nameEnd)..]);
                while (attributes.Read())
                {
                    // A tag is left behind with its attributes, so that a "<meta" in a value is none.
                }

                bytes = attributes.Rest;
            }
            else if (bytes.Length > 1 && bytes[1] is (byte)'!' or (byte)'/' or (byte)'?') bytes = SkipBehind(bytes, ">"u8);
            else bytes = bytes[1..];
        }

        return null;
    }

    private static bool IsMeta(ReadOnlySpan<byte> bytes) =>
        bytes.Length > "<meta".Length
        && Ascii.EqualsIgnoreCase(bytes[.."<meta".Length], "<meta"u8)
        && (bytes["<meta".Length] == '/' || AsciiBytes.WhiteSpace.Contains(bytes["<meta".Length]));

    /// <summary>Where the name of a start or end tag begins; 0 where it is no tag.</summary>
    private static int NameStart(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.Length > 1 && bytes[1] == '/' ? 2 : 1;
        return start < bytes.Length && char.IsAsciiLetter((char)bytes[start]) ? start : 0;
    }

    private static ReadOnlySpan<byte> SkipBehind(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> end)
    {
        var index = bytes.IndexOf(end);
        return index < 0 ? default : bytes[(index + end.Length)..];
    }

    private static Charset? ReadMeta(ref AttributeScanner attributes)
    {
        string? inCharset = null;
        string? inContent = null;
        var isContentType = false;
        while (attributes.Read())
        {
            if (Ascii.EqualsIgnoreCase(attributes.Name, "http-equiv"u8)) isContentType |= Ascii.EqualsIgnoreCase(attributes.Value, "content-type"u8);
            else if (Ascii.EqualsIgnoreCase(attributes.Name, "charset"u8)) inCharset ??= Encoding.ASCII.GetString(attributes.Value);
            else if (Ascii.EqualsIgnoreCase(attributes.Name, "content"u8)) inContent ??= CharsetInContent(attributes.Value);
        }

        var label = inCharset ?? (isContentType ? inContent : null);
        return label is null ? null : DeclaredCharset.FromLabel(label);
    }

    /// <summary>The label in a value such as <c>text/html; charset=utf-8</c>.</summary>
    private static string? CharsetInContent(ReadOnlySpan<byte> value)
    {
        for (var next = AsciiBytes.IndexOfIgnoreCase(value, "charset"u8); next >= 0; next = AsciiBytes.IndexOfIgnoreCase(value, "charset"u8))
        {
            value = AsciiBytes.SkipWhiteSpace(value[(next + "charset".Length)..]);
            if (value.IsEmpty || value[0] != '=') continue;

            value = AsciiBytes.SkipWhiteSpace(value[1..]);
            if (value.IsEmpty) return null;

            var isQuoted = value[0] is (byte)'"' or (byte)'\'';
            var end = isQuoted ? value[1..].IndexOf(value[0]) : value.IndexOfAny(LabelEnd);
            if (isQuoted && end < 0) return null;
            if (isQuoted) value = value[1..];
            return Encoding.ASCII.GetString(end < 0 ? value : value[..end]);
        }

        return null;
    }
}
