namespace ArticleClean.Writers.Markdown;

/// <summary>
/// The character classes of CommonMark's flanking rules (section 6.2). What is punctuation grew with its versions (before
/// 0.31 a symbol beyond ASCII was none), and parsers differ. A decision must hold for each, so there are two answers.
/// </summary>
internal static class Flanking
{
    /// <summary>Punctuation for some reader; a half of a surrogate pair may be one.</summary>
    public static bool MayBePunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c) || char.IsSurrogate(c);

    /// <summary>White space or punctuation for every reader: some take dashes and daggers, or ASCII's symbols, for none.</summary>
    public static bool IsSeparator(char c) => char.IsWhiteSpace(c) || (char.IsPunctuation(c) && c is not ('-' or '−' or '†' or '‡'));

    /// <summary>ASCII punctuation by CommonMark, section 2.1: what a backslash can escape.</summary>
    public static bool IsAsciiPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));
}
