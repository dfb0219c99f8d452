namespace ArticleClean.Writers.Markdown;

/// <summary>Finds what would make a line of text another block than a paragraph.</summary>
internal static class BlockSign
{
    /// <summary>Offset of the character to escape; -1 where the line is a paragraph as it stands. Signs that are escaped wherever they stand are not looked for.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isContinuation">Whether a line of the same paragraph stands before it, which this one could underline.</param>
    public static int Find(string line, bool isContinuation)
    {
        if (line.Length == 0) return -1;
        if (isContinuation && !line.AsSpan().ContainsAnyExcept("=-:| ")) return 0;
        var isSign = line[0] switch
        {
            '#' => IsHeading(line),
            '>' => true,
            '-' or '+' or '*' or '_' => (line[0] != '_' && IsBlankAt(line, 1)) || IsThematicBreak(line),
            '~' => line.StartsWith("~~~", StringComparison.Ordinal),
            '[' => line.Length >= 3 && line[1] is ' ' or 'x' or 'X' && line[2] == ']',
            _ => false,
        };
        if (isSign) return 0;
        // After the dash of an item, such a line could be the delimiters under the item before it.
        return line.AsSpan().ContainsAnyExcept("|-: ") ? NumberEnd(line) : line.IndexOf('|');
    }

    private static bool IsHeading(string line)
    {
        var level = 1;
        while (level < line.Length && line[level] == '#') level++;
        return level <= 6 && IsBlankAt(line, level);
    }

    private static bool IsThematicBreak(string line)
    {
        var count = 0;
        foreach (var c in line)
        {
            if (c == line[0]) count++;
            else if (c != ' ') return false;
        }

        // Two are enough after the marker of an item.
        return line[0] != '+' && count >= (line[0] == '_' ? 3 : 2);
    }

    /// <summary>The sign after the number of an item: at most nine digits.</summary>
    private static int NumberEnd(string line)
    {
        var end = 0;
        while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
        return end is > 0 and <= 9 && end < line.Length && line[end] is '.' or ')' && IsBlankAt(line, end + 1) ? end : -1;
    }

    private static bool IsBlankAt(string line, int offset) => offset >= line.Length || line[offset] == ' ';
}
