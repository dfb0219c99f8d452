using System.Text;

namespace ArticleClean.Writers.Layout;

/// <summary>Breaks long lines at their spaces. A word longer than the line, and text without spaces such as Chinese or Thai, stays whole.</summary>
internal static class LineWrap
{
    /// <summary>However deep a text is indented, so many characters of it stand in a line.</summary>
    private const int MinWidth = 20;

    public static string Of(string text, int width)
    {
        width = Math.Max(width, MinWidth);
        var wrapped = new StringBuilder(text.Length + 16);
        var column = 0;
        foreach (var range in text.AsSpan().SplitAny(' ', '\n'))
        {
            var word = text.AsSpan(range);
            var length = LengthOf(word);
            var isBreak = range.Start.Value > 0 && text[range.Start.Value - 1] == '\n';
            if (isBreak || (column > 0 && column + 1 + length > width))
            {
                wrapped.Append('\n');
                column = 0;
            }
            else if (range.Start.Value > 0)
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(word);
            column += length;
        }

        return wrapped.ToString();
    }

    /// <summary>Code points: a pair of surrogates is one character.</summary>
    private static int LengthOf(ReadOnlySpan<char> word)
    {
        var length = 0;
        foreach (var c in word)
            if (!char.IsLowSurrogate(c)) length++;
        return length;
    }
}
