using System.Globalization;
using System.Text;

namespace ArticleClean.Sources.Shards;

/// <summary>
/// Decodes a string of JSON that the library for JSON refuses, since an escape in it stands for half a character: programs that cut
/// texts at a number of UTF-16 units write such.
/// </summary>
internal static class JsonEscapes
{
    private const int HexDigits = 4;

    /// <summary>The text of a string.</summary>
    /// <param name="raw">The string as it stands in well-formed JSON, with its quotes.</param>
    public static string Decode(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            if (raw[i] == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(i + 1, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += HexDigits;
            }
            else text.Append(raw[i] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', var c => c });
        }

        // Halves of characters become U+FFFD where text becomes bytes.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.ToString()));
    }
}
