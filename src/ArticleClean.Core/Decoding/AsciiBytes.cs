using System.Buffers;
using System.Text;

namespace ArticleClean.Decoding;

/// <summary>What the scan for a declaration needs to know about bytes.</summary>
internal static class AsciiBytes
{
    /// <summary>The standards' ASCII white space.</summary>
    public static readonly SearchValues<byte> WhiteSpace = SearchValues.Create("\t\n\f\r "u8);

    /// <summary>Where a word is, without regard to case.</summary>
    /// <param name="bytes">Where to look.</param>
    /// <param name="word">The word, in lower case, beginning with a letter.</param>
    /// <returns>The offset of the first; -1 where there is none.</returns>
    public static int IndexOfIgnoreCase(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word)
    {
        var offset = 0;
        while (true)
        {
            var next = bytes[offset..].IndexOfAny(word[0], (byte)(word[0] & ~0x20));
            if (next < 0 || bytes.Length - offset - next < word.Length) return -1;

            offset += next;
            if (Ascii.EqualsIgnoreCase(bytes.Slice(offset, word.Length), word)) return offset;

            offset++;
        }
    }

    /// <summary>The bytes from the first that is no white space.</summary>
    /// <param name="bytes">The bytes.</param>
    public static ReadOnlySpan<byte> SkipWhiteSpace(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.IndexOfAnyExcept(WhiteSpace);
        return start < 0 ? default : bytes[start..];
    }
}
