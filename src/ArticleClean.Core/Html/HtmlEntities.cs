using System.Text;

namespace ArticleClean.Html;

/// <summary>
/// Decodes character references (<c>&amp;amp;</c>, <c>&amp;#8217;</c>) as the HTML Standard's tokenizer does
/// (section 13.2.5.72, "Character reference state", and those after it). Keeps no state: safe for many threads at once.
/// </summary>
internal static class HtmlEntities
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// What the numbers 128 to 159 stand for: they are meant as windows-1252 (the standard's table in section
    /// 13.2.5.80). The five that windows-1252 leaves undefined stay controls.
    /// </summary>
    private const string C1Characters =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Decodes a text.</summary>
    /// <param name="text">The text as it stands in the page.</param>
    /// <param name="inAttribute">Whether it is an attribute's value, where <c>?a=b&amp;copy=1</c> holds no reference.</param>
    /// <returns>The text decoded; the same instance where it holds no <c>&amp;</c>.</returns>
    internal static string Decode(string text, bool inAttribute = false) =>
        text.Contains('&', StringComparison.Ordinal) ? Decode(text.AsSpan(), inAttribute) : text;

    /// <summary>Decodes a text.</summary>
    /// <param name="text">The text as it stands in the page.</param>
    /// <param name="inAttribute">Whether it is an attribute's value, where <c>?a=b&amp;copy=1</c> holds no reference.</param>
    internal static string Decode(ReadOnlySpan<char> text, bool inAttribute = false)
    {
        if (!text.Contains('&')) return text.ToString();

        var target = new StringBuilder(text.Length);
        AppendDecoded(target, text, inAttribute);
        return target.ToString();
    }

    /// <summary>Decodes a text to the end of another.</summary>
    /// <param name="target">Takes the decoded text.</param>
    /// <param name="text">The text as it stands in the page.</param>
    /// <param name="inAttribute">Whether it is an attribute's value, where <c>?a=b&amp;copy=1</c> holds no reference.</param>
    internal static void AppendDecoded(StringBuilder target, ReadOnlySpan<char> text, bool inAttribute = false)
    {
        for (var ampersand = text.IndexOf('&'); ampersand >= 0; ampersand = text.IndexOf('&'))
        {
            target.Append(text[..ampersand]);
            text = text[ampersand..];
            var length = text.Length > 1 && text[1] == '#' ? AppendNumeric(target, text) : AppendNamed(target, text, inAttribute);
            if (length == 0)
            {
                target.Append('&');
                length = 1;
            }

            text = text[length..];
        }

        target.Append(text);
    }

    /// <summary>Appends what a reference by name stands for.</summary>
    /// <returns>The reference's length; 0 where there is none.</returns>
    private static int AppendNamed(StringBuilder target, ReadOnlySpan<char> text, bool inAttribute)
    {
        var end = 1;
        while (end < text.Length && end <= HtmlEntityTable.LongestName + 1 && char.IsAsciiLetterOrDigit(text[end])) end++;

        if (end < text.Length && text[end] == ';')
        {
            var characters = HtmlEntityTable.Find(text[1..end], legacyOnly: false);
            if (!characters.IsEmpty)
            {
                target.Append(characters);
                return end + 1;
            }
        }

        // The longest name wins, and only the 106 oldest may do without a semicolon.
        for (end = Math.Min(end, HtmlEntityTable.LongestLegacyName + 1); end > 2; end--)
        {
            var characters = HtmlEntityTable.Find(text[1..end], legacyOnly: true);
            if (characters.IsEmpty) continue;
            if (inAttribute && end < text.Length && (text[end] == '=' || char.IsAsciiLetterOrDigit(text[end]))) return 0;

            target.Append(characters);
            return end;
        }

        return 0;
    }

    /// <summary>Appends what a reference by number stands for.</summary>
    /// <returns>The reference's length; 0 where it has no digits.</returns>
    private static int AppendNumeric(StringBuilder target, ReadOnlySpan<char> text)
    {
        var isHexadecimal = text.Length > 2 && text[2] is 'x' or 'X';
        var start = isHexadecimal ? 3 : 2;
        var end = start;
        var number = 0;
        for (; end < text.Length && (isHexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])); end++)
        {
            var digit = char.IsAsciiDigit(text[end]) ? text[end] - '0' : (text[end] | 0x20) - 'a' + 10;
            if (number <= 0x10FFFF) number = (number * (isHexadecimal ? 16 : 10)) + digit;
        }

        if (end == start) return 0;

        AppendCodePoint(target, number);
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    private static void AppendCodePoint(StringBuilder target, int number)
    {
        if (number is >= 0x80 and <= 0x9F) target.Append(C1Characters[number - 0x80]);
        else if (number == 0 || !Rune.TryCreate(number, out var rune)) target.Append(Replacement);
        else if (rune.IsBmp) target.Append((char)number);
        else
        {
            Span<char> pair = stackalloc char[2];
            rune.EncodeToUtf16(pair);
            target.Append(pair);
        }
    }
}
