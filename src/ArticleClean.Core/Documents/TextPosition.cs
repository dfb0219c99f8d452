namespace ArticleClean.Documents;

/// <summary>Counts code points, lines and columns along a text. It goes forwards only, so that many positions cost one pass. For one thread.</summary>
/// <param name="text">The text.</param>
public sealed class TextPosition(string text)
{
    private int _offset;

    /// <summary>Code points before the position; a lone surrogate counts as one.</summary>
    public int CodePoints { get; private set; }

    /// <summary>The position's line, from 1; a line ends at LF, CR or CR LF.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>The position's column in its line, in code points, from 1.</summary>
    public int Column { get; private set; } = 1;

    /// <summary>Moves to a UTF-16 offset at or after the present one.</summary>
    /// <param name="offset">The offset.</param>
    public void AdvanceTo(int offset)
    {
        for (; _offset < offset; _offset++)
        {
            var c = text[_offset];
            var before = _offset > 0 ? text[_offset - 1] : '\0';
            if (!(char.IsLowSurrogate(c) && char.IsHighSurrogate(before)))
            {
                CodePoints++;
                Column++;
            }

            // A CR LF is counted at its LF: the CR of it ends no line by itself.
            if (c == '\n' || (c == '\r' && (_offset + 1 == text.Length || text[_offset + 1] != '\n')))
            {
                Line++;
                Column = 1;
            }
        }
    }
}
