using System.Globalization;
using System.Text;

namespace ArticleClean.Cli.Reporting;

/// <summary>Makes text of unknown origin safe to print: nothing of an input reaches a terminal as a command.</summary>
internal static class TerminalText
{
    /// <summary>Control and format characters (also those that turn the direction of text), line separators, lone surrogates and the two last characters of a plane (which XML has not) become <c>\xNN</c> or <c>\uNNNN</c>.</summary>
    public static string Escape(string text)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped?.Append(c).Append(text[++i]);
                if (escaped is null) i++;
            }
            else if (IsUnsafe(c))
            {
                escaped ??= new StringBuilder(text, 0, i, text.Length + 16);
                escaped.Append(c <= 0xFF ? @"\x" : @"\u").Append(((int)c).ToString(c <= 0xFF ? "X2" : "X4", CultureInfo.InvariantCulture));
            }
            else escaped?.Append(c);
        }

        return escaped?.ToString() ?? text;
    }

    private static bool IsUnsafe(char c) => c >= '\uFFFE' || char.GetUnicodeCategory(c) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate;
}
