using System.Buffers;
using System.Text;

namespace ArticleClean.Writers.Markdown;

/// <summary>
/// Bare addresses that GitHub makes links of (its specification, section 6.9): <c>http://</c>, <c>https://</c>,
/// <c>ftp://</c>, <c>www.</c> before a letter, <c>mailto:</c>, <c>xmpp:</c>, and some readers' <c>tel:</c>. A link to the address
/// that is shown does no harm. It must be none where readers would show it otherwise: without its scheme, or with the backslashes
/// that are in it for other readers.
/// </summary>
internal static class BareAddress
{
    /// <summary>So much of the last word is looked at.</summary>
    private const int MaxWord = 2_000;

    private static readonly SearchValues<char> Signs = SearchValues.Create("*~`\\[]<>&|$");

    private static readonly string[] Schemes = ["http", "https", "ftp"];

    /// <summary>Those that need no slashes; readers show their addresses without them.</summary>
    private static readonly string[] SchemesAlone = ["mailto", "tel", "xmpp"];

    /// <summary>Whether a character is the colon or the full stop by which an address is known.</summary>
    /// <param name="before">The text before it, from the last markup on.</param>
    /// <param name="c">The character.</param>
    /// <param name="after">The text after it.</param>
    /// <param name="isBeforeMarkup">Whether markup may follow that text, which a reader would take for a part of the address.</param>
    public static bool IsSign(ReadOnlySpan<char> before, char c, ReadOnlySpan<char> after, bool isBeforeMarkup) => c switch
    {
        '.' => HasSigns(after, isBeforeMarkup) && StartsWithLetter(after) && EndsWithWord(before, "www")
            && (before.Length == 3 || before[^4] is ' ' or '*' or '_' or '~' or '('),
        ':' => after.StartsWith("//", StringComparison.Ordinal)
            ? after.Length > 2 && after[2] != ' ' && HasSigns(after, isBeforeMarkup) && EndsWithOne(before, Schemes)
            : after.Length > 0 && after[0] != ' ' && EndsWithOne(before, SchemesAlone),
        _ => false,
    };

    /// <summary>Whether a text ends with what readers may take for an address, to which a backslash behind it would belong.</summary>
    public static bool IsLastIn(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start < MaxWord && text[start - 1] is not (' ' or '\n')) start--;
        var word = text.ToString(start, text.Length - start);
        if (word.Contains("](", StringComparison.Ordinal)) return false;
        return word.Contains("://", StringComparison.Ordinal) || word.Contains("www.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether an address has a character that may be escaped in it, or markup right behind it.</summary>
    private static bool HasSigns(ReadOnlySpan<char> address, bool isBeforeMarkup)
    {
        var end = address.IndexOfAny(' ', '\n');
        if (end < 0 && isBeforeMarkup) return true;
        if (end >= 0) address = address[..end];
        return address.ContainsAny(Signs) || HasUnderscoreAtWord(address);
    }

    /// <summary>Whether an underscore is not within a word, where it could be markup.</summary>
    private static bool HasUnderscoreAtWord(ReadOnlySpan<char> address)
    {
        for (var i = 0; i < address.Length; i++)
            if (address[i] == '_' && !(IsWordAt(address, i - 1) && IsWordAt(address, i + 1))) return true;
        return false;

        static bool IsWordAt(ReadOnlySpan<char> text, int i) => i >= 0 && i < text.Length && char.IsLetterOrDigit(text[i]);
    }

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
