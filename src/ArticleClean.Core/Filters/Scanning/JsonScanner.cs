using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// Parses JSON (RFC 8259) that stands anywhere in a text. More tolerant than the grammar where pages are: trailing
/// commas, line breaks in strings and quotes that nobody escaped pass. A value that was opened and not closed fails every
/// value open in it, which is remembered, so that no character is read more than a few times however many braces a text
/// has.
/// </summary>
internal sealed class JsonScanner(string text, WorkBudget budget)
{
    /// <summary>Deepest nesting read. The pages' deepest page states have some 40 levels.</summary>
    private const int MaxDepth = 256;

    /// <summary>A value that breaks off counts when it has at least this many members before.</summary>
    private const int TruncatedKeys = 3;

    /// <summary>A string that the text's end breaks off may be so long; a longer one may have swallowed the article.</summary>
    private const int MaxTruncatedString = 400;

    private readonly List<int> _open = [];
    private readonly HashSet<int> _failed = [];
    private readonly UnescapedQuotes _unescaped = new(text, budget);
    private JsonShape _shape;
    private int _lastWhole;

    private enum Expect
    {
        Value,
        ValueOrEnd,
        Key,
        KeyOrEnd,
        Colon,
        CommaOrEnd,
    }

    /// <summary>Parses the object or array that starts at <paramref name="start"/>.</summary>
    public bool TryScan(int start, out JsonShape shape)
    {
        shape = default;
        if (_failed.Contains(start)) return false;
        _shape = default;
        _open.Clear();
        _lastWhole = start;
        var isWhole = Run(start, out var end);
        shape = _shape;
        if (shape.IsMended) _unescaped.MarkSearched(end);
        if (isWhole)
        {
            shape.End = end;
            return true;
        }

        for (var i = 1; i < _open.Count; i++) _failed.Add(_open[i]);
        shape.End = _lastWhole;
        shape.IsTruncated = true;
        return shape.Keys >= TruncatedKeys && text[start] == '{' && _lastWhole > start;
    }

    /// <summary>Reads a value to its end, or up to <paramref name="i"/> where it breaks off.</summary>
    private bool Run(int start, out int i)
    {
        var expect = Expect.Value;
        i = start;
        while (i < text.Length)
        {
            budget.Spend(1);
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                _shape.Blanks++;
                i++;
                continue;
            }

            switch (c)
            {
                case '{' or '[' when expect is Expect.Value or Expect.ValueOrEnd:
                    _open.Add(i++);
                    if (_open.Count > MaxDepth) return false;
                    expect = c == '{' ? Expect.KeyOrEnd : Expect.ValueOrEnd;
                    break;
                case '}' or ']' when CanClose(expect) && (text[_open[^1]] == '{') == (c == '}'):
                    _open.RemoveAt(_open.Count - 1);
                    _lastWhole = ++i;
                    if (_open.Count == 0) return true;
                    expect = Expect.CommaOrEnd;
                    break;
                case ',' when expect == Expect.CommaOrEnd:
                    _lastWhole = ++i;
                    expect = text[_open[^1]] == '{' ? Expect.KeyOrEnd : Expect.ValueOrEnd;
                    break;
                case ':' when expect == Expect.Colon:
                    i++;
                    expect = Expect.Value;
                    break;
                case '"' when expect is not (Expect.Colon or Expect.CommaOrEnd):
                    var end = StringEnd(i);
                    if (end < 0) return false;
                    if (expect is Expect.Key or Expect.KeyOrEnd)
                    {
                        CountKey(text.AsSpan(i + 1, end - i - 2));
                        expect = Expect.Colon;
                    }
                    else
                    {
                        if (!EndsValue(end))
                        {
                            if (IsLine(i, end)) _lastWhole = end;
                            if ((end = MendedEnd(start, i)) < 0) return false;
                        }

                        if (text[_open[^1]] == '[') _shape.Strings++;
                        _lastWhole = end;
                        expect = Expect.CommaOrEnd;
                    }

                    i = end;
                    break;
                default:
                    if (expect is not (Expect.Value or Expect.ValueOrEnd) || _open.Count == 0) return false;
                    var scalar = ScalarEnd(i);
                    if (scalar < 0) return false;
                    _lastWhole = i = scalar;
                    expect = Expect.CommaOrEnd;
                    break;
            }
        }

        return false;
    }

    private static bool CanClose(Expect expect) => expect is Expect.CommaOrEnd or Expect.KeyOrEnd or Expect.ValueOrEnd;

    private void CountKey(ReadOnlySpan<char> key)
    {
        _shape.Keys++;
        if (JsonKeys.IsLinkedData(key)) _shape.LinkedDataKeys++;
        else if (JsonKeys.IsAd(key)) _shape.AdKeys++;
        else if (JsonKeys.IsState(key)) _shape.StateKeys++;
    }

    /// <summary>
    /// Whether what stands behind a string can stand behind a value, or is a comment that stands apart. Where it is
    /// neither, a quote inside of the string was taken for its end, or the JSON was cut off.
    /// </summary>
    private bool EndsValue(int end)
    {
        var next = TextScan.SkipWhiteSpace(text, end);
        return next == text.Length || text[next] is ',' or '}' or ']'
            || (next > end && (TextScan.StartsAt(text, next, "//") || TextScan.StartsAt(text, next, "/*")));
    }

    /// <summary>Whether a string ends on the line that it starts on, and the line with it: where the JSON was cut off behind it, it is whole.</summary>
    private bool IsLine(int quote, int end)
    {
        while (end < text.Length && text[end] is ' ' or '\t') end++;
        return end < text.Length && text[end] is '\r' or '\n' && text.AsSpan(quote, end - quote).IndexOfAny('\r', '\n') < 0;
    }

    private int MendedEnd(int start, int quote)
    {
        if (!_unescaped.MayBeSearched(start)) return -1;
        var end = _unescaped.StringEnd(quote, _open);
        if (end >= 0) _shape.IsMended = true;
        return end;
    }

    /// <summary>The offset after a string; where the text ends first, a short rest of the string's line may still be its own.</summary>
    private int StringEnd(int quote)
    {
        for (var i = quote + 1; i < text.Length; i++)
        {
            budget.Spend(1);
            if (text[i] == '\\') i++;
            else if (text[i] == '"') return i + 1;
        }

        if (text.Length - quote > MaxTruncatedString) return -1;
        var line = text.AsSpan(quote).IndexOfAny('\r', '\n');
        _lastWhole = line < 0 ? text.Length : quote + line;
        return -1;
    }

    private int ScalarEnd(int i)
    {
        foreach (var literal in (ReadOnlySpan<string>)["true", "false", "null"])
        {
            if (!TextScan.StartsAt(text, i, literal)) continue;
            var end = i + literal.Length;
            return end < text.Length && char.IsLetterOrDigit(text[end]) ? -1 : end;
        }

        var start = i;
        if (text[i] == '-') i++;
        var digits = i;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (i > digits && text[i] is '.' or 'e' or 'E' or '+' or '-'))) i++;
        return i > digits && char.IsAsciiDigit(text[digits]) && i > start ? i : -1;
    }
}
