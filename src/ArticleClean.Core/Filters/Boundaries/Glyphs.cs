namespace ArticleClean.Filters.Boundaries;

/// <summary>The classes of signs that meet at a boundary.</summary>
internal static class Glyphs
{
    /// <summary>Ends a sentence; what follows with no space between belongs to the next one, or the stop to a word.</summary>
    public static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or ':' or ';';

    /// <summary>Ends a sentence in scripts that put no space after it, so that what follows says nothing.</summary>
    public static bool IsWideStop(char c) => c is '。' or '！' or '？' or '．' or '｡';

    /// <summary>Closes a quotation or a bracket, or does so where it follows a stop.</summary>
    public static bool IsCloser(char c) => c is '”' or '’' or '»' or ')' or ']' or '"' or '」' or '』' or '）' or '›';

    /// <summary>Opens a quotation, a bracket or a question.</summary>
    public static bool IsOpener(char c) => c is '“' or '„' or '‘' or '«' or '¿' or '¡' or '「' or '『' or '‹';

    /// <summary>Marks a list item.</summary>
    public static bool IsBullet(char c) => c is '•' or '●' or '▪' or '■' or '►' or '▶' or '✓' or '✔' or '★' or '☆' or '‣' or '◦';

    /// <summary>A picture that marks what follows it; not a face, which ends the sentence before it.</summary>
    public static bool IsPictogram(string text, int offset)
    {
        if (text[offset] < '\u2190' || char.GetUnicodeCategory(text, offset) != System.Globalization.UnicodeCategory.OtherSymbol) return false;
        return !char.IsSurrogatePair(text, offset) || char.ConvertToUtf32(text, offset) is < 0x1F600 or > 0x1F64F;
    }

    /// <summary>Shows nothing and joins nothing, where it stands between two sentences.</summary>
    public static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    /// <summary>Right after a word: a call, a member or an assignment, not the end of a word in prose.</summary>
    public static bool IsCodeAfterWord(char c) => c is '(' or '_' or '<' or '=' or '[' or '{' or '\\' or '/' or '@';

    /// <summary>Right before a word: a member, a variable, a tag or a path.</summary>
    public static bool IsCodeBeforeWord(char c) => c is '.' or '_' or '$' or '#' or '@' or '\\' or '<' or '`' or '=' or '&' or '~';
}
