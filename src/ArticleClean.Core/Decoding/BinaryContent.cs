namespace ArticleClean.Decoding;

/// <summary>Recognises what is no text in any encoding: images, archives, office documents.</summary>
internal static class BinaryContent
{
    private const int SampleBytes = 4096;

    /// <summary>Control characters from which a sample is no text, if they are also one byte in twenty. Damaged pages have single ones.</summary>
    private const int FewestControls = 8;

    private const int BytesPerControl = 20;

    /// <summary>Says what binary bytes are.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="isUtf16">Whether they are known to be UTF-16, half of whose bytes may be NUL.</param>
    /// <returns>What they look like and what to do, for a person; <c>null</c> where they may be text.</returns>
    public static string? Describe(ReadOnlySpan<byte> bytes, bool isUtf16)
    {
        bytes = bytes[..Math.Min(bytes.Length, SampleBytes)];
        if (NameOf(bytes) is { } name) return $"looks like {name}; only HTML and text can be cleaned, so unpack or convert it first";

        var controls = isUtf16 ? 0 : CountControls(bytes);
        return controls >= FewestControls && controls * BytesPerControl > bytes.Length
            ? "looks like a binary file: many control characters; if it is UTF-16 without a byte order mark, say so with --charset utf-16le"
            : null;
    }

    /// <summary>What the first bytes are the mark of. Marks that can begin a text need a byte that no ASCII text has.</summary>
    private static string? NameOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG image",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG image",
        [(byte)'P', (byte)'K', 3, 4, ..] => "a zip archive (or a Word, Excel or EPUB document)",
        [0x1F, 0x8B, 8, ..] => "a gzip archive",
        [0x28, 0xB5, 0x2F, 0xFD, ..] => "a zstd archive",
        [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z', 0, ..] => "an xz archive",
        [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "a 7-Zip archive",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, ..] => "a RAR archive",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old Office document",
        [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] => "a program",
        [0, (byte)'a', (byte)'s', (byte)'m', ..] => "a program",
        [0, 0, 0, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "a video or image",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', >= (byte)'1' and <= (byte)'9', (byte)'.', _, (byte)'\r' or (byte)'\n', ..]
            => "a PDF document",
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] when HasNoAsciiText(bytes) => "a PDF document",
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] or [(byte)'<', 0, 0, 0, ..] or [0, 0, 0, (byte)'<', ..] => "text in UTF-32",
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] when HasNoAsciiText(bytes) => "a GIF image",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', ..] when HasNoAsciiText(bytes) => "a WebP image or a sound file",
        [(byte)'w', (byte)'O', (byte)'F', (byte)'F' or (byte)'2', ..] when HasNoAsciiText(bytes) => "a font",
        [(byte)'B', (byte)'Z', (byte)'h', >= (byte)'1' and <= (byte)'9', (byte)'1', ..] when HasNoAsciiText(bytes) => "a bzip2 archive",
        [(byte)'I', (byte)'D', (byte)'3', ..] when HasNoAsciiText(bytes) => "a sound file",
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] when HasNoAsciiText(bytes) => "a sound file",
        [(byte)'S', (byte)'Q', (byte)'L', (byte)'i', (byte)'t', (byte)'e', (byte)' ', ..] when HasNoAsciiText(bytes) => "a database",
        _ => null,
    };

    private static bool HasNoAsciiText(ReadOnlySpan<byte> bytes) =>
        bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF) && CountControls(bytes) > 0;

    /// <summary>Counts controls, but tabs, line and page breaks, and the three (SO, SI, ESC) that ISO-2022 switches with.</summary>
    private static int CountControls(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var value in bytes)
            if (value is < 0x09 or 0x0B or (> 0x0F and < 0x20 and not 0x1B) or 0x7F) count++;
        return count;
    }
}
