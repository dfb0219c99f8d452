namespace ArticleClean.Writers.Markdown;

/// <summary>
/// Bare addresses that GitHub makes links of (its specification, section 6.9): <c>http://</c>, <c>https://</c>,
/// <c>ftp://</c>, <c>www.</c> before a letter, <c>mailto:</c>, <c>xmpp:</c>, and some readers' <c>tel:</c>. An e-mail
/// address alone becomes one whatever is escaped in it.
/// </summary>
internal static class BareAddress
{
    private static readonly string[] Schemes = ["http", "https", "ftp"];

    /// <summary>Those that need no slashes; readers show their addresses without them.</summary>
    private static readonly string[] SchemesAlone = ["mailto", "tel", "xmpp"];

    /// <summary>Whether a character is the colon or the full stop by which an address is known.</summary>
    /// <param name="before">The text before it, from the last markup on.</param>
    /// <param name="c">The character.</param>
    /// <param name="after">The text after it.</param>
    public static bool IsSign(ReadOnlySpan<char> before, char c, ReadOnlySpan<char> after) => c switch
    {
        '.' => StartsWithLetter(after) && EndsWithWord(before, "www") && (before.Length == 3 || before[^4] is ' ' or '*' or '_' or '~' or '('),
        ':' => after.StartsWith("//", StringComparison.Ordinal) ? after.Length > 2 && after[2] != ' ' && EndsWithOne(before, Schemes) : after.Length > 0 && after[0] != ' ' && EndsWithOne(before, SchemesAlone),
        _ => false,
    };

    private static bool EndsWithOne(ReadOnlySpan<char> text, string[] schemes)
    {
        foreach (var scheme in schemes)
            if (EndsWithWord(text, scheme)) return true;
        return false;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
        && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)]));

    private static bool StartsWithLetter(ReadOnlySpan<char> text) => text.Length > 0 && char.IsLetterOrDigit(text[0]);
}
