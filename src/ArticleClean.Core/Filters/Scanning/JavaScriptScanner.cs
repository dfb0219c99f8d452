using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// Parses a chain of JavaScript statements that stands anywhere in a text, glued to prose on both sides or not. At
/// the top level, where prose can join, it is strict: a statement ends where the grammar lets it end, and goes back to
/// its last bracket or literal where a word that may be prose follows. Inside brackets it only keeps them balanced.
/// </summary>
internal sealed class JavaScriptScanner(string text, Closers closers, WorkBudget budget)
{
    /// <summary>Headers (<c>if (…)</c>, <c>else</c>) that one statement may stack up.</summary>
    private const int MaxHeaders = 64;

    /// <summary>Longest address of a source URL comment.</summary>
    private const int MaxSourceUrl = 300;

    private readonly JavaScriptLexer _lexer = new(text, closers, budget);
    private readonly JavaScriptExpression _expression = new(text, closers);

    /// <summary>How far the last scan read a statement that turned out to be none; 0 where there was none.</summary>
    public int RejectedEnd { get; private set; }

    /// <summary>Parses the statements that start at <paramref name="start"/>.</summary>
    public bool TryScan(int start, out ScriptShape shape)
    {
        _lexer.Shape = default;
        RejectedEnd = 0;
        var end = -1;
        var at = start;
        while (at < text.Length)
        {
            at = _lexer.SkipTrivia(at);
            if (TextScan.StartsAt(text, at, "//"))
            {
                var mark = ToolMarkEnd(at);
                if (mark > 0)
                {
                    _lexer.Shape.ToolMarks++;
                    end = at = mark;
                    continue;
                }

                at = closers.After("\n", at);
                if (at < 0 || end < 0) break;
                continue;
            }

            var before = _lexer.Shape;
            var statementEnd = at < text.Length ? StatementEnd(at, before, isFirst: end < 0) : -1;
            if (statementEnd < 0)
            {
                _lexer.Shape = before;
                break;
            }

            _lexer.Shape.Statements++;
            end = at = statementEnd;
        }

        shape = _lexer.Shape;
        shape.End = end;
        return end > start;
    }

    /// <summary>The offset after a line comment that only tools write: its exact end, since an article may follow on the line.</summary>
    private int ToolMarkEnd(int i)
    {
        foreach (var mark in (ReadOnlySpan<string>)["//# sourceURL=", "//# sourceMappingURL=", "//@ sourceURL="])
            if (TextScan.StartsAt(text, i, mark)) return SourceUrlEnd(i + mark.Length);
        foreach (var mark in (ReadOnlySpan<string>)["<![CDATA[", "]]>", "-->", "--&gt;"])
        {
            var at = i + 2;
            while (at < text.Length && text[at] == ' ') at++;
            if (TextScan.StartsAt(text, at, mark)) return at + mark.Length;
        }

        return -1;
    }

    private int SourceUrlEnd(int i)
    {
        var start = i;
        var limit = Math.Min(text.Length, i + MaxSourceUrl);
        while (i < limit && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_' or '.' or ':' or '/' or '%' or '?' or '=' or '&' or '#'))
        {
            if (text[i] == '/' && i + 1 < limit && text[i + 1] == '*') break;
            i++;
        }

        foreach (var suffix in (ReadOnlySpan<string>)["-js-extra", "-js-after", "-js-before", "-js-translations", ".js"])
        {
            var at = text.AsSpan(start, i - start).IndexOf(suffix, StringComparison.Ordinal);
            if (at >= 0) return start + at + suffix.Length;
        }

        return i;
    }

    private int StatementEnd(int start, in ScriptShape before, bool isFirst)
    {
        var i = start;
        var hasHeader = false;
        for (var headers = 0; headers < MaxHeaders; headers++)
        {
            var wordEnd = i;
            while (wordEnd < text.Length && TextScan.IsIdentifier(text[wordEnd])) wordEnd++;
            switch (text.AsSpan(i, wordEnd - i))
            {
                case "if" or "for" or "while" or "switch" or "with":
                    hasHeader = true;
                    RejectedEnd = i;
                    i = HeaderEnd(wordEnd);
                    if (i < 0 || i >= text.Length) return -1;
                    if (text[i] != '{') continue;
                    i = _lexer.GroupEnd(i);
                    break;
                case "try" or "do" or "else" or "finally" when Block(wordEnd) is var block && block >= 0:
                    hasHeader = true;
                    i = _lexer.GroupEnd(block);
                    break;
                case "catch" when hasHeader:
                    i = CatchEnd(wordEnd);
                    break;
                case "function" or "async" or "class":
                    i = DeclarationEnd(i, wordEnd);
                    break;
                case "var" or "let" or "const":
                    i = _expression.DeclarationsEnd(_lexer, wordEnd);
                    if (i < 0) RejectedEnd = Math.Max(wordEnd, _expression.Reached);
                    break;
                default:
                    i = _expression.End(_lexer, i);
                    if (i < 0) RejectedEnd = _expression.Reached;
                    if (!hasHeader && i > 0 && !ScriptEvidence.IsStatement(text, start, i, before, _lexer.Shape, isFirst, _expression.IsTerminated))
                    {
                        RejectedEnd = i;
                        return -1;
                    }

                    break;
            }

            if (i < 0) return -1;
            var next = Continuation(i, hasHeader);
            if (next < 0) return !hasHeader || ScriptEvidence.IsBlock(text, start, i, before, _lexer.Shape) ? i : -1;
            i = next;
        }

        return -1;
    }

    /// <summary>Where <c>else</c>, <c>catch</c>, <c>finally</c> or the <c>while</c> of a loop goes on with a statement; -1 where nothing does.</summary>
    private int Continuation(int end, bool hasHeader)
    {
        if (!hasHeader) return -1;
        var i = TextScan.SkipWhiteSpace(text, end);
        foreach (var word in (ReadOnlySpan<string>)["else", "catch", "finally"])
        {
            if (!TextScan.StartsAt(text, i, word)) continue;
            var after = i + word.Length;
            if (after < text.Length && TextScan.IsIdentifier(text[after])) continue;
            if (word != "else" || Block(after) >= 0) return i;
            return TextScan.SkipWhiteSpace(text, after);
        }

        return -1;
    }

    private int HeaderEnd(int wordEnd)
    {
        var open = TextScan.SkipWhiteSpace(text, wordEnd);
        if (open >= text.Length || text[open] != '(') return -1;
        var end = _lexer.GroupEnd(open);
        return end < 0 ? -1 : _lexer.SkipTrivia(end);
    }

    private int Block(int i)
    {
        i = TextScan.SkipWhiteSpace(text, i);
        return i < text.Length && text[i] == '{' ? i : -1;
    }

    private int CatchEnd(int wordEnd)
    {
        var i = TextScan.SkipWhiteSpace(text, wordEnd);
        if (i < text.Length && text[i] == '(') i = _lexer.GroupEnd(i);
        if (i < 0) return -1;
        i = Block(i);
        return i < 0 ? -1 : _lexer.GroupEnd(i);
    }

    /// <summary>The offset after a function or class declaration: its closing brace.</summary>
    private int DeclarationEnd(int start, int wordEnd)
    {
        var i = TextScan.SkipWhiteSpace(text, wordEnd);
        if (TextScan.StartsAt(text, start, "async"))
        {
            if (!TextScan.StartsAt(text, i, "function")) return -1;
            i = TextScan.SkipWhiteSpace(text, i + "function".Length);
        }

        var isClass = TextScan.StartsAt(text, start, "class");
        if (!isClass && i < text.Length && text[i] == '*') i = TextScan.SkipWhiteSpace(text, i + 1);
        while (i < text.Length && TextScan.IsIdentifier(text[i])) i++;
        i = TextScan.SkipWhiteSpace(text, i);
        if (isClass && TextScan.StartsAt(text, i, "extends "))
        {
            i = TextScan.SkipWhiteSpace(text, i + "extends ".Length);
            while (i < text.Length && (TextScan.IsIdentifier(text[i]) || text[i] == '.')) i++;
        }
        else if (!isClass)
        {
            if (i >= text.Length || text[i] != '(') return -1;
            i = _lexer.GroupEnd(i);
            if (i < 0) return -1;
        }

        i = Block(i);
        if (i < 0) return -1;
        _lexer.Shape.Functions++;
        return _lexer.GroupEnd(i);
    }
}
