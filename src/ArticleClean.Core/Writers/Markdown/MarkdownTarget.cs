using System.Globalization;
using System.Text;

namespace ArticleClean.Writers.Markdown;

/// <summary>Addresses between the parentheses of links and images.</summary>
internal static class MarkdownTarget
{
    /// <summary>An address as it is appended.</summary>
    public static string Of(string address)
    {
        var output = new StringBuilder(address.Length);
        Append(output, address);
        return output.ToString();
    }

    /// <summary>Appends an address. What would end it, or mean something to Markdown or to a table, is percent-encoded.</summary>
    public static void Append(StringBuilder output, string address)
    {
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < address.Length; i++)
        {
            var c = address[i];
            if (c is '(' or ')' or '<' or '>' or '\\' or '`' or '|' || char.IsWhiteSpace(c) || char.IsControl(c))
            {
                var length = new Rune(c).EncodeToUtf8(bytes);
                foreach (var value in bytes[..length]) output.Append('%').Append(value.ToString("X2", CultureInfo.InvariantCulture));
                continue;
            }

            if (c == '&' && MarkdownEscaper.IsEntity(address, i)) output.Append('\\');
            output.Append(c);
        }
    }
}
