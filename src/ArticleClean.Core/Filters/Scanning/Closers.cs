using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// Finds closing signs such as <c>*/</c> or <c>--></c>. It remembers the last answer for each sign, so that a text of
/// a million openers is searched once, not once for each.
/// </summary>
internal sealed class Closers(string text, WorkBudget budget)
{
    /// <summary>Characters that the search for a sign passes over in a unit of work: it looks at many at once.</summary>
    private const int CharactersPerUnit = 8;

    private readonly Dictionary<string, (int From, int At)> _last = new(StringComparer.Ordinal);

    private readonly (int From, int To, int End)[] _strings = new (int, int, int)[2];

    /// <summary>The offset after the next <paramref name="sign"/> at or behind <paramref name="from"/>; -1 where there is none.</summary>
    public int After(string sign, int from)
    {
        if (from > text.Length) return -1;
        if (_last.TryGetValue(sign, out var last) && from >= last.From && (last.At < 0 || from <= last.At))
            return last.At < 0 ? -1 : last.At + sign.Length;
        var at = text.IndexOf(sign, from, StringComparison.OrdinalIgnoreCase);
        _last[sign] = (from, at);
        budget.Spend(((at < 0 ? text.Length : at) - from) / CharactersPerUnit);
        return at < 0 ? -1 : at + sign.Length;
    }

    /// <summary>
    /// The offset after the string that starts at <paramref name="quote"/>; -1 where its line ends first. A quote that an
    /// earlier search has passed was escaped, and what follows it was read in step, so its search would end where that did.
    /// </summary>
    public int StringEnd(int quote)
    {
        ref var last = ref _strings[text[quote] == '"' ? 0 : 1];
        if (quote >= last.From && quote < last.To) return last.End;
        var i = quote + 1;
        for (; i < text.Length && text[i] != '\n'; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == text[quote])
            {
                last = (quote, i, i + 1);
                budget.Spend(i - quote);
                return i + 1;
            }
        }

        last = (quote, i, -1);
        budget.Spend(i - quote);
        return -1;
    }

    /// <summary>The same for a string of no more than <paramref name="most"/> characters; -1 for a longer one.</summary>
    public int StringEnd(int quote, int most)
    {
        var last = _strings[text[quote] == '"' ? 0 : 1];
        if (quote >= last.From && quote < last.To) return last.End - quote > most ? -1 : last.End;
        var limit = Math.Min(text.Length, quote + most);
        for (var i = quote + 1; i < limit && text[i] != '\n'; i++)
        {
            budget.Spend(1);
            if (text[i] == '\\') i++;
            else if (text[i] == text[quote]) return i + 1;
        }

        return -1;
    }

    /// <summary>The offset after the comment that starts at <paramref name="i"/>; -1 where none starts, or it does not end.</summary>
    public int CommentEnd(int i) => TextScan.StartsAt(text, i, "/*") ? After("*/", i + 2) : -1;
}
