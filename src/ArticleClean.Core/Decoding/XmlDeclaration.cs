using System.Text;

namespace ArticleClean.Decoding;

/// <summary>
/// Looks for the encoding that a page declares in <c>&lt;?xml version="1.0" encoding="…"?&gt;</c> (HTML Standard,
/// section 13.2.3.2, "get an XML encoding").
/// </summary>
internal static class XmlDeclaration
{
    /// <summary>Finds the declaration.</summary>
    /// <param name="bytes">The beginning of the page.</param>
    /// <returns>The encoding; <c>null</c> where none is declared, or only by an unknown label.</returns>
    public static Charset? Find(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("<?xml"u8)) return null;

        var end = bytes.IndexOf((byte)'>');
        if (end < 0) return null;

        bytes = bytes[..end];
        var name = bytes.IndexOf("encoding"u8);
        if (name < 0) return null;

        bytes = SkipControls(bytes[(name + "encoding".Length)..]);
        if (bytes.IsEmpty || bytes[0] != '=') return null;

        bytes = SkipControls(bytes[1..]);
        if (bytes.IsEmpty || bytes[0] is not ((byte)'"' or (byte)'\'')) return null;

        var length = bytes[1..].IndexOf(bytes[0]);
        return length < 0 ? null : DeclaredCharset.FromLabel(Encoding.ASCII.GetString(bytes.Slice(1, length)));
    }

    private static ReadOnlySpan<byte> SkipControls(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.IndexOfAnyExceptInRange((byte)0, (byte)' ');
        return start < 0 ? default : bytes[start..];
    }
}
