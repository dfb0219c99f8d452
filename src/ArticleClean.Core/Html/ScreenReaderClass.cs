using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>The class names of texts for screen readers alone, as frameworks and themes call them.</summary>
internal static class ScreenReaderClass
{
    /// <summary>Bootstrap, Tailwind, HTML5 Boilerplate, WordPress, Drupal, Foundation, Salesforce and others.</summary>
    private static readonly string[] Names =
    [
        "sr-only", "sr-only-focusable", "visually-hidden", "visuallyhidden", "visually_hidden", "visually-hidden-focusable",
        "screen-reader-text", "screen-reader-only", "screenreader-text", "screenreader-only", "screen-reader", "screenreader",
        "element-invisible", "show-for-sr", "assistive-text", "a11y-hidden", "hidden-visually", "hidden-accessible",
    ];

    /// <summary>What a name begins with that says the opposite, or speaks of another element.</summary>
    private static readonly string[] Others = ["not", "no", "un", "label"];

    /// <summary>Whether an element with these classes is for screen readers alone, at every width of the screen.</summary>
    public static bool IsIn(TokenList classes)
    {
        var isFound = false;
        foreach (var token in classes)
        {
            if (token.Contains(':'))
            {
                // Shown from some width on, and not only while it has the focus.
                if (token.EndsWith(":not-sr-only") && !token.StartsWith("focus")) return false;
            }
            else isFound |= IsName(token) || (token.LastIndexOf("__") is > 0 and var hash && IsName(token[..hash]));
        }

        return isFound;
    }

    private static bool IsName(ReadOnlySpan<char> token)
    {
        foreach (var name in Names)
        {
            if (!token.EndsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            var prefix = token[..^name.Length];
            if (prefix.IsEmpty) return true;
            if (prefix[^1] is '-' or '_' && !HasOther(prefix)) return true;
        }

        return false;
    }

    private static bool HasOther(ReadOnlySpan<char> prefix)
    {
        foreach (var range in prefix.SplitAny('-', '_'))
            foreach (var other in Others)
                if (prefix[range].Equals(other, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
