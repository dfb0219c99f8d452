using System.Buffers;
using System.Text;

namespace ArticleClean.Sources.Http;

/// <summary>The header fields of a message, as HTTP and WARC have them: a name and a value a line, a blank line behind.</summary>
internal sealed class HttpFields
{
    /// <summary>A longer header is none: servers and browsers end at a fraction of it.</summary>
    public const int MaxHeader = 256 * 1024;

    private static readonly SearchValues<byte> NameSigns =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8);

    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The field's value without space around it; <c>null</c> where there is none. Of fields that come twice, the first.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Header fields that are known.</summary>
    public static HttpFields Of(params ReadOnlySpan<(string Name, string? Value)> known)
    {
        var fields = new HttpFields();
        foreach (var (name, value) in known)
            if (value is not null) fields._values[name] = value;
        return fields;
    }

    /// <summary>
    /// How long the header is: all up to the blank line and with it; -1 where there is no blank line, or where it is too long. Some
    /// archives end lines with two carriage returns.
    /// </summary>
    public static int LengthIn(ReadOnlySpan<byte> message)
    {
        if (message.Length > MaxHeader) message = message[..MaxHeader];
        for (var end = message.IndexOf((byte)'\n'); end >= 0;)
        {
            var next = end + 1;
            while (next < message.Length && message[next] == (byte)'\r') next++;
            if (next == message.Length) return -1;
            if (message[next] == (byte)'\n') return next + 1;
            var behind = message[next..].IndexOf((byte)'\n');
            end = behind < 0 ? -1 : next + behind;
        }

        return -1;
    }

    /// <summary>
    /// Whether bytes begin with header fields and the blank line behind them: each line a name of letters, digits and dashes with a
    /// colon, or the rest of the one before. A text that begins with one such line goes on otherwise.
    /// </summary>
    /// <param name="bytes">The message.</param>
    /// <param name="skipsFirst">Whether the first line is another: that of a server's answer.</param>
    public static bool AreIn(ReadOnlySpan<byte> bytes, bool skipsFirst)
    {
        if (bytes.IsEmpty || !char.IsAsciiLetter((char)bytes[0])) return false;
        var length = LengthIn(bytes);
        if (length < 0) return false;
        var count = 0;
        foreach (var range in bytes[..length].TrimEnd("\r\n"u8).Split((byte)'\n'))
        {
            var line = bytes[..length][range].TrimEnd((byte)'\r');
            if (count++ == 0 && skipsFirst) continue;
            if (count > 1 && line is [(byte)' ' or (byte)'\t', ..]) continue;
            var colon = line.IndexOf((byte)':');
            if (colon <= 0 || line[..colon].ContainsAnyExcept(NameSigns)) return false;
        }

        return count > 1;
    }

    /// <summary>Reads the fields.</summary>
    /// <param name="header">The header.</param>
    /// <param name="skipsFirst">Whether its first line is none, but says what the message is.</param>
    public static HttpFields Read(ReadOnlySpan<byte> header, bool skipsFirst = true)
    {
        var fields = new HttpFields();
        var isFirst = skipsFirst;
        string? name = null;
        var value = new StringBuilder();
        foreach (var line in Encoding.UTF8.GetString(header).AsSpan().EnumerateLines())
        {
            if (isFirst)
            {
                isFirst = false;
                continue;
            }

            // A line that begins with space goes on with the field before it.
            if (line.Length > 0 && line[0] is ' ' or '\t')
            {
                if (name is not null) value.Append(' ').Append(line.Trim());
                continue;
            }

            var colon = line.IndexOf(':');
            if (colon <= 0) continue;
            Add();
            name = line[..colon].Trim().ToString();
            value.Clear().Append(line[(colon + 1)..].Trim());
        }

        Add();
        return fields;

        void Add()
        {
            if (name is not null) fields._values.TryAdd(name, value.ToString());
        }
    }
}
