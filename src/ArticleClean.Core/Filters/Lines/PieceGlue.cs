namespace ArticleClean.Filters.Lines;

/// <summary>
/// Finds where something may be glued inside of a piece that no boundary was found in: a sentence's end with a letter or
/// an opening sign behind it, a word with a quotation's or a bracket's beginning, a number behind small letters. What is
/// cut with all that stands before it must not reach past such a place.
/// </summary>
internal static class PieceGlue
{
    /// <summary>Small letters before a number that belong to no name with one.</summary>
    private const int MinWord = 3;

    /// <summary>The first such place; -1 where there is none.</summary>
    public static int Find(ReadOnlySpan<char> line)
    {
        for (var i = 2; i < line.Length - 1; i++)
            if (IsAt(line, i)) return i;
        return -1;
    }

    private static bool IsAt(ReadOnlySpan<char> line, int at)
    {
        char before = line[at - 1], first = line[at], next = line[at + 1];
        var opens = first is '“' or '„' or '«' or '¿' or '¡' or '‘' or '(' or '—' || (first is '"' or '\'' && char.IsUpper(next));
        if (before is '.' or '!' or '?' or '…')
        {
            // "U.S.", "J.K. Rowling", "p.m.": letters with a stop each.
            if (opens) return true;
            return char.IsUpper(first) && next != '.' && !(at + 1 < line.Length && char.IsUpper(line[at - 2]) && next is ' ' or ',' or ')');
        }

        if (before is '”' or '»' or '%') return char.IsUpper(first) || (opens && first != '—');
        if (before is ')' or ']') return char.IsLetterOrDigit(first) || (opens && first is not ('(' or '—'));
        if (!char.IsLetter(before)) return false;
        if (first is '“' or '„' or '«' or '¿' or '¡' || (first == '"' && char.IsLetter(next))) return true;
        if (!char.IsLower(before)) return false;
        if (char.IsUpper(first) && char.IsUpper(next)) return true;
        return char.IsAsciiDigit(first) && LettersBefore(line, at) >= MinWord;
    }

    private static int LettersBefore(ReadOnlySpan<char> line, int at)
    {
        var start = at;
        while (start > 0 && char.IsLower(line[start - 1])) start--;
        return at - start;
    }
}
