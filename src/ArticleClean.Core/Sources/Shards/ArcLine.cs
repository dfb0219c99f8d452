using System.Globalization;
using System.Text;

namespace ArticleClean.Sources.Shards;

/// <summary>
/// The line before a record of an ARC archive, the form of the Internet Archive and of Common Crawl before WARC: an address, the
/// server's number, 14 digits of time, a media type and the length of what follows. Source: Internet Archive, "ARC file format", 1996.
/// </summary>
/// <param name="Address">Where the document was found.</param>
/// <param name="Date">When, as WARC writes it.</param>
/// <param name="Length">The bytes of the block behind the line.</param>
internal readonly record struct ArcLine(string Address, string? Date, long Length)
{
    /// <summary>A longer line is none.</summary>
    public const int MaxLength = 16 * 1024;

    /// <summary>Fields of the first form of the line; the second has some between the type and the length.</summary>
    private const int MinFields = 5;

    private const string TimeFormat = "yyyyMMddHHmmss";

    /// <summary>Whether a server's answer follows; the archive has lines on itself and on names of servers, too.</summary>
    public bool IsPage => Address.StartsWith("http", StringComparison.Ordinal);

    /// <summary>Whether bytes may be the beginning of such a line.</summary>
    public static bool MayStartWith(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("http://"u8) || bytes.StartsWith("https://"u8) || bytes.StartsWith("filedesc://"u8) || bytes.StartsWith("dns:"u8);

    /// <summary>Reads a line, without its end; <c>null</c> where it is none.</summary>
    public static ArcLine? Parse(ReadOnlySpan<byte> line)
    {
        line = line.TrimEnd((byte)'\r');
        if (line.Length > MaxLength || !MayStartWith(line)) return null;
        var fields = Encoding.UTF8.GetString(line).Split(' ');
        if (fields.Length < MinFields) return null;
        if (!long.TryParse(fields[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return null;
        if (fields[2].Length != TimeFormat.Length || !fields[2].All(char.IsAsciiDigit)) return null;
        var isDate = DateTime.TryParseExact(fields[2], TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        return new ArcLine(fields[0], isDate ? date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : null, length);
    }
}
