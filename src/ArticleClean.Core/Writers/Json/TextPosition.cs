namespace ArticleClean.Writers.Json;

/// <summary>Counts code points and lines along a text. It goes forwards only, so that many positions cost one pass.</summary>
internal sealed class TextPosition(string text)
{
    private int _offset;

    /// <summary>Code points before the position; a lone surrogate counts as one.</summary>
    public int CodePoints { get; private set; }

    /// <summary>The position's line, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Moves to a UTF-16 offset at or after the present one.</summary>
    public void AdvanceTo(int offset)
    {
        for (; _offset < offset; _offset++)
        {
            var c = text[_offset];
            var before = _offset > 0 ? text[_offset - 1] : '\0';
            if (!(char.IsLowSurrogate(c) && char.IsHighSurrogate(before))) CodePoints++;
            // A CR LF is counted at its LF: the CR of it ends no line by itself.
            if (c == '\n' || (c == '\r' && (_offset + 1 == text.Length || text[_offset + 1] != '\n'))) Line++;
        }
    }
}
