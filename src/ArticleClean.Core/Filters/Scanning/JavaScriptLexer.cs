using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// The tokens of JavaScript (ECMAScript 2024), as far as balanced groups need them: strings, templates, regular
/// expressions, comments, brackets. A group that does not close fails every bracket open in it, which is remembered,
/// so that no character is read more than a few times.
/// </summary>
internal sealed class JavaScriptLexer(string text, Closers closers, WorkBudget budget)
{
    /// <summary>Deepest nesting read; bundled scripts reach some 60.</summary>
    private const int MaxDepth = 512;

    /// <summary>Longest regular expression read; a longer one is a division.</summary>
    private const int MaxRegex = 2000;

    /// <summary>Stands in the stack for the braces of <c>${…}</c>.</summary>
    private const char Substitution = '$';

    private readonly List<(int At, char Kind)> _open = [];
    private readonly HashSet<int> _failed = [];
    private int _noRegexBefore;
    private int _noTemplateFrom = int.MaxValue;

    /// <summary>What was met since the caller last reset it.</summary>
    public ScriptShape Shape;

    /// <summary>The offset after the group that opens at <paramref name="start"/>: brackets, or a template; -1 where it does not close.</summary>
    public int GroupEnd(int start)
    {
        if (_failed.Contains(start)) return -1;
        _open.Clear();
        var end = Run(start);
        if (end < 0)
        {
            _failed.Add(start);
            foreach (var (at, _) in _open) _failed.Add(at);
        }

        return end;
    }

    /// <summary>The offset after white space and comments.</summary>
    public int SkipTrivia(int i)
    {
        while (i < text.Length)
        {
            budget.Spend(1);
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = text[i] == '/' ? closers.CommentEnd(i) : -1;
            if (end < 0) return i;
            if (text.AsSpan(i, end - i).IndexOf("CDATA", StringComparison.Ordinal) >= 0) Shape.ToolMarks++;
            i = end;
        }

        return i;
    }

    /// <summary>The offset after a regular expression and its flags; -1 where a division stands.</summary>
    public int RegexEnd(int slash)
    {
        if (slash < _noRegexBefore) return -1;
        var isClass = false;
        var limit = Math.Min(text.Length, slash + MaxRegex);
        for (var i = slash + 1; i < limit && text[i] != '\n'; i++)
        {
            budget.Spend(1);
            if (text[i] == '\\') i++;
            else if (text[i] == '[') isClass = true;
            else if (text[i] == ']') isClass = false;
            else if (text[i] == '/' && !isClass)
            {
                if (i == slash + 1) return -1;
                i++;
                while (i < text.Length && text[i] is 'g' or 'i' or 'm' or 's' or 'u' or 'y' or 'd') i++;
                return i;
            }
        }

        _noRegexBefore = limit;
        return -1;
    }

    /// <summary>The offset after the identifier that starts at <paramref name="i"/>, which is counted where it tells something.</summary>
    public int TakeIdentifier(int i)
    {
        var start = i;
        while (i < text.Length && TextScan.IsIdentifier(text[i])) i++;
        budget.Spend(i - start);
        Count(text.AsSpan(start, i - start));
        return i;
    }

    public void Count(ReadOnlySpan<char> name)
    {
        if (name.SequenceEqual("function")) Shape.Functions++;
        else if (ScriptNames.IsBrowser(name)) Shape.Browser++;
        else if (ScriptNames.IsTracker(name)) Shape.Trackers++;
    }

    private int Run(int start)
    {
        var i = start;
        var isOperand = false;
        while (i < text.Length)
        {
            budget.Spend(1);
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            switch (c)
            {
                case '(' or '[' or '{':
                    if (!Open(i++, c)) return -1;
                    isOperand = false;
                    break;
                case ')' or ']' or '}':
                    if (_open.Count == 0) return -1;
                    var kind = _open[^1].Kind;
                    if (c == '}' && kind == Substitution)
                    {
                        _open.RemoveAt(_open.Count - 1);
                        i = TemplatePartEnd(i + 1);
                    }
                    else if (kind == Opener(c))
                    {
                        _open.RemoveAt(_open.Count - 1);
                        i++;
                    }
                    else return -1;

                    if (i < 0) return -1;
                    if (_open.Count == 0) return i;
                    isOperand = c != '}' || kind == Substitution;
                    break;
                case '`':
                    if (!Open(i, '`')) return -1;
                    i = TemplatePartEnd(i + 1);
                    if (i < 0) return -1;
                    if (_open.Count == 0) return i;
                    isOperand = true;
                    break;
                case '"' or '\'':
                    i = closers.StringEnd(i);
                    if (i < 0) return -1;
                    isOperand = true;
                    break;
                case '/':
                    i = SlashEnd(i, isOperand, out var isRegex);
                    if (i < 0) return -1;
                    isOperand = isRegex || isOperand;
                    break;
                case '=':
                    var next = i + 1 < text.Length ? text[i + 1] : ' ';
                    if (next == '>') Shape.Functions++;
                    else if (next != '=') Shape.Assignments++;
                    i += next is '>' or '=' ? 2 : 1;
                    isOperand = false;
                    break;
                default:
                    if (TextScan.IsIdentifierStart(c))
                    {
                        var end = TakeIdentifier(i);
                        isOperand = !IsPrefixWord(text.AsSpan(i, end - i));
                        i = end;
                    }
                    else
                    {
                        isOperand = char.IsLetterOrDigit(c);
                        i++;
                    }

                    break;
            }
        }

        return -1;
    }

    private bool Open(int at, char kind)
    {
        _open.Add((at, kind));
        return _open.Count <= MaxDepth;
    }

    /// <summary>The offset after a template's closing backtick, or after the <c>${</c> that interrupts it.</summary>
    private int TemplatePartEnd(int i)
    {
        if (i >= _noTemplateFrom) return -1;
        var start = i;
        for (; i < text.Length; i++)
        {
            budget.Spend(1);
            if (text[i] == '\\') i++;
            else if (text[i] == '`')
            {
                _open.RemoveAt(_open.Count - 1);
                return i + 1;
            }
            else if (text[i] == '$' && i + 1 < text.Length && text[i + 1] == '{') return Open(i, Substitution) ? i + 2 : -1;
        }

        _noTemplateFrom = start;
        return -1;
    }

    private int SlashEnd(int i, bool isOperand, out bool isRegex)
    {
        isRegex = false;
        if (TextScan.StartsAt(text, i, "//"))
        {
            return closers.After("\n", i);
        }

        if (TextScan.StartsAt(text, i, "/*")) return closers.CommentEnd(i);
        var regex = isOperand ? -1 : RegexEnd(i);
        isRegex = regex > 0;
        return isRegex ? regex : i + 1;
    }

    private static char Opener(char closer) => closer switch { ')' => '(', ']' => '[', _ => '{' };

    private static bool IsPrefixWord(ReadOnlySpan<char> word)
        => word is "return" or "typeof" or "case" or "in" or "of" or "delete" or "void" or "throw" or "new" or "else" or "do" or "instanceof" or "await" or "yield";
}
