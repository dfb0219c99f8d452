using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// Parses the body of a CSS rule (CSS Syntax Level 3), from its opening brace: declarations, rules nested in at-rules
/// or in each other, comments. What follows the brace decides whether it is CSS at all, and only then is the selector
/// looked for before it. Bodies that fail are remembered with every brace open in them: linear whatever the braces.
/// </summary>
internal sealed class CssScanner(string text, Closers closers, WorkBudget budget)
{
    /// <summary>Deepest nesting read; real style sheets have at most 5 levels.</summary>
    private const int MaxDepth = 16;

    /// <summary>A body that breaks off counts when it has at least this many known declarations before.</summary>
    private const int TruncatedDeclarations = 2;

    /// <summary>
    /// Longest parenthesis and string read that are no address (a list of selectors, a gradient, a media query; a glyph, the
    /// name of a font), and longest declaration or list of selectors. A script's strings are full of braces, and from each of
    /// them what stands behind would be read once more.
    /// </summary>
    private const int MaxParenthesis = 10_000, MaxString = 10_000, MaxItem = 50_000;

    private readonly List<int> _open = [];
    private readonly HashSet<int> _failed = [];
    private CssShape _shape;
    private int _lastWhole;

    /// <summary>Parses the body that opens at <paramref name="brace"/>.</summary>
    public bool TryScanBody(int brace, out CssShape shape)
    {
        shape = default;
        if (_failed.Contains(brace)) return false;
        _shape = default;
        _open.Clear();
        _lastWhole = brace + 1;
        var end = Run(brace);
        shape = _shape;
        shape.End = end;
        if (end >= 0) return shape.Unknown <= shape.Known;

        for (var i = 1; i < _open.Count; i++) _failed.Add(_open[i]);
        shape.End = _lastWhole;
        shape.IsTruncated = true;
        return shape.Known >= TruncatedDeclarations && shape.Unknown == 0;
    }

    private int Run(int brace)
    {
        _open.Add(brace);
        var item = brace + 1;
        var i = item;
        var limit = item + MaxItem;
        while (i < text.Length && i < limit)
        {
            budget.Spend(1);
            switch (text[i])
            {
                case '/' when i + 1 < text.Length && text[i + 1] == '*':
                    var isBetween = TextScan.IsBlankBetween(text, item, i);
                    var comment = i;
                    i = closers.CommentEnd(i);
                    if (i < 0) return -1;
                    limit += i - comment;
                    if (isBetween) item = i;
                    break;
                case '"' or '\'':
                    i = closers.StringEnd(i, MaxString);
                    if (i < 0) return -1;
                    break;
                case '(':
                    var open = i;
                    i = ParenthesisEnd(i);
                    if (i < 0) return -1;
                    limit += i - open;
                    break;
                case ';':
                    if (!TakeDeclaration(item, i) && _shape.Known == 0) return -1;
                    item = _lastWhole = ++i;
                    limit = item + MaxItem;
                    break;
                case '{':
                    if (_open.Count >= MaxDepth || TextScan.IsBlankBetween(text, item, i)) return -1;
                    _open.Add(i);
                    _shape.Rules++;
                    item = ++i;
                    limit = item + MaxItem;
                    break;
                case '}':
                    if (!TextScan.IsBlankBetween(text, item, i) && !TakeDeclaration(item, i) && _shape.Known == 0) return -1;
                    _open.RemoveAt(_open.Count - 1);
                    item = _lastWhole = ++i;
                    limit = item + MaxItem;
                    if (_open.Count == 0) return i;
                    break;
                default:
                    if (char.IsWhiteSpace(text[i])) _shape.Blanks++;
                    i++;
                    break;
            }
        }

        return -1;
    }

    /// <summary>Counts the declaration between two offsets; false where there is something else.</summary>
    private bool TakeDeclaration(int start, int end)
    {
        var i = TextScan.SkipWhiteSpace(text, start);
        if (i >= end) return true;
        if (text[i] is '*' or '_') i++;
        var name = i;
        while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_')) i++;
        var nameEnd = i;
        i = TextScan.SkipWhiteSpace(text, i);
        var isDeclaration = nameEnd > name && i < end && text[i] == ':';
        if (isDeclaration && CssNames.IsProperty(text.AsSpan(name, nameEnd - name))) _shape.Known++;
        else _shape.Unknown++;
        return isDeclaration;
    }

    /// <summary>The offset after the parenthesis; a brace inside ends the attempt, so that no text is read twice for it.</summary>
    private int ParenthesisEnd(int i)
    {
        if (i >= 3 && text.AsSpan(i - 3, 3).Equals("url", StringComparison.OrdinalIgnoreCase)) return UrlEnd(i + 1);
        var limit = Math.Min(text.Length, i + MaxParenthesis);
        for (var depth = 0; i < limit; i++)
        {
            budget.Spend(1);
            switch (text[i])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    if (--depth == 0) return i + 1;
                    break;
                case '"' or '\'':
                    i = closers.StringEnd(i, MaxString) - 1;
                    if (i < 0) return -1;
                    break;
                case '{' or '}':
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>The offset after an address in parentheses, which may be a whole picture.</summary>
    private int UrlEnd(int start)
    {
        var i = TextScan.SkipWhiteSpace(text, start);
        if (i < text.Length && text[i] is '"' or '\'')
        {
            i = closers.StringEnd(i);
            if (i < 0) return -1;
            i = TextScan.SkipWhiteSpace(text, i);
            return i < text.Length && text[i] == ')' ? i + 1 : -1;
        }

        var end = closers.After(")", start);
        return end < 0 || IsBefore("{", end) || IsBefore("}", end) ? -1 : end;

        bool IsBefore(string brace, int limit) => closers.After(brace, start) is >= 0 and var at && at < limit;
    }
}
