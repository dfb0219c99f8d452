using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// Finds where a JSON string ends that has quotes in it which nobody escaped, as where a template wrote a title or a
/// link into it: at the first quote behind which the JSON goes on. A comma is not enough for that, since prose has one
/// behind its quotations, and a string that was cut off must not reach for the end of another one over an article.
/// </summary>
/// <remarks>
/// Such a string has no end of its own, so the search for it may run through the whole text. What one value has
/// searched no other value that starts in there searches again, so that all searches together read the text once.
/// </remarks>
internal sealed class UnescapedQuotes(string text, WorkBudget budget)
{
    /// <summary>Longest key that is known for one by its quotes and its colon.</summary>
    private const int MaxKey = 64;

    private int _searched;

    /// <summary>Whether a value that starts at an offset may be searched for such strings.</summary>
    public bool MayBeSearched(int start) => start >= _searched;

    /// <summary>Notes how far a value was read.</summary>
    public void MarkSearched(int end) => _searched = Math.Max(_searched, end);

    /// <summary>
    /// The offset after the string that starts at <paramref name="quote"/>; -1 where the text ends first, or other
    /// JSON starts, which shows that this one was cut off.
    /// </summary>
    /// <param name="quote">The offset of the string's first quote.</param>
    /// <param name="open">The offsets of the objects and arrays that the string stands in.</param>
    public int StringEnd(int quote, List<int> open)
    {
        var i = quote + 1;
        for (var depth = 0; i < text.Length; i++)
        {
            budget.Spend(1);
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '{' or '[' when StartsJson(i):
                    MarkSearched(i);
                    return -1;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']' when depth > 0:
                    depth--;
                    break;
                case '"' when depth == 0 && GoesOn(i + 1, open):
                    return i + 1;
            }
        }

        MarkSearched(text.Length);
        return -1;
    }

    private bool StartsJson(int bracket)
    {
        var next = TextScan.SkipWhiteSpace(text, bracket + 1);
        return next < text.Length && text[next] == (text[bracket] == '{' ? '"' : '{');
    }

    /// <summary>Whether the JSON goes on behind a string: with another member, or by closing what is open, all of it or up to a next member.</summary>
    private bool GoesOn(int i, List<int> open)
    {
        for (var depth = open.Count; ; i++)
        {
            budget.Spend(1);
            i = TextScan.SkipWhiteSpace(text, i);
            if (i >= text.Length) return false;
            var isObject = text[open[depth - 1]] == '{';
            if (text[i] == ',')
            {
                i = TextScan.SkipWhiteSpace(text, i + 1);
                return isObject ? IsMember(i) : depth < open.Count && i < text.Length && text[i] is '{' or '[';
            }

            if (text[i] != (isObject ? '}' : ']')) return false;
            if (--depth == 0) return true;
        }
    }

    /// <summary>Whether a key, a colon and the start of a value stand at an offset.</summary>
    private bool IsMember(int quote)
    {
        if (quote >= text.Length || text[quote] != '"') return false;
        var i = quote + 1;
        var limit = Math.Min(text.Length, i + MaxKey);
        while (i < limit && text[i] is not ('"' or '\\') && !char.IsWhiteSpace(text[i])) i++;
        if (i >= limit || text[i] != '"') return false;
        i = TextScan.SkipWhiteSpace(text, i + 1);
        if (i >= text.Length || text[i] != ':') return false;
        i = TextScan.SkipWhiteSpace(text, i + 1);
        if (i >= text.Length) return false;
        return text[i] is '"' or '{' or '[' or '-' || char.IsAsciiDigit(text[i])
            || TextScan.StartsAt(text, i, "true") || TextScan.StartsAt(text, i, "false") || TextScan.StartsAt(text, i, "null");
    }
}
