namespace ArticleClean.Writers.Markdown;

/// <summary>
/// Bare addresses that GitHub makes links of (its specification, section 6.9): <c>http://</c>, <c>https://</c>,
/// <c>ftp://</c> and <c>www.</c> before a letter. An e-mail address becomes one whatever is escaped in it.
/// </summary>
internal static class BareAddress
{
    private static readonly string[] Schemes = ["http", "https", "ftp"];

    /// <summary>Whether a character is the colon or the full stop by which an address is known.</summary>
    /// <param name="before">The text before it, from the last markup on.</param>
    /// <param name="c">The character.</param>
    /// <param name="after">The text after it.</param>
    public static bool IsSign(ReadOnlySpan<char> before, char c, ReadOnlySpan<char> after) => c switch
    {
        '.' => StartsWithLetter(after) && EndsWithWord(before, "www") && (before.Length == 3 || before[^4] is ' ' or '*' or '_' or '~' or '('),
        ':' => after.StartsWith("//", StringComparison.Ordinal) && StartsWithLetter(after[2..]) && EndsWithScheme(before),
        _ => false,
    };

    private static bool EndsWithScheme(ReadOnlySpan<char> text)
    {
        foreach (var scheme in Schemes)
            if (EndsWithWord(text, scheme)) return true;
        return false;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)]));

    private static bool StartsWithLetter(ReadOnlySpan<char> text) => text.Length > 0 && char.IsLetterOrDigit(text[0]);
}
