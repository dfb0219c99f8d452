using System.Globalization;
using System.Text;
using ArticleClean.Documents;

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

    /// <summary>Appends a title in quotation marks behind an address; nothing where there is none.</summary>
    /// <param name="output">What it is appended to.</param>
    /// <param name="title">The title, as the page gives it.</param>
    /// <param name="place">Where it will stand.</param>
    public static void AppendTitle(StringBuilder output, string? title, MarkdownPlace place)
    {
        if (title is null) return;
        var folded = new StringBuilder(title.Length);
        WhiteSpace.AppendFolded(folded, title);
        var text = folded.ToString().Trim();
        if (text.Length == 0) return;
        output.Append(" \"");
        for (var i = 0; i < text.Length; i++)
        {
            var isEscaped = text[i] is '"' or '$'
                || (text[i] == '\\' && (i + 1 == text.Length || Flanking.IsAsciiPunctuation(text[i + 1])))
                || (text[i] == '&' && MarkdownEscaper.IsEntity(text, i))
                || (text[i] == '|' && place == MarkdownPlace.Cell);
            if (isEscaped) output.Append('\\');
            output.Append(text[i]);
        }

        output.Append('"');
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
