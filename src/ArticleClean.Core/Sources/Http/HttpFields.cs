using System.Text;

namespace ArticleClean.Sources.Http;

/// <summary>The header fields of a message, as HTTP and WARC have them: a name and a value a line, a blank line behind.</summary>
internal sealed class HttpFields
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The field's value without space around it; <c>null</c> where there is none. Of fields that come twice, the first.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>How long the header is: all up to the blank line and with it; -1 where there is no blank line.</summary>
    public static int LengthIn(ReadOnlySpan<byte> message)
    {
        var (lf, crlf) = (message.IndexOf("\n\n"u8), message.IndexOf("\n\r\n"u8));
        if (lf < 0) return crlf < 0 ? -1 : crlf + 3;
        return crlf < 0 || lf < crlf ? lf + 2 : crlf + 3;
    }

    /// <summary>Reads the fields behind the first line.</summary>
    public static HttpFields Read(ReadOnlySpan<byte> header)
    {
        var fields = new HttpFields();
        var isFirst = true;
        string? name = null;
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
                if (name is not null) fields._values[name] += $" {line.Trim()}";
                continue;
            }

            var colon = line.IndexOf(':');
            if (colon <= 0) continue;
            name = line[..colon].Trim().ToString();
            if (!fields._values.TryAdd(name, line[(colon + 1)..].Trim().ToString())) name = null;
        }

        return fields;
    }
}
