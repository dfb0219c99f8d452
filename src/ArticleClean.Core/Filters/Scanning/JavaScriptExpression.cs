using System.Collections.Frozen;

namespace ArticleClean.Filters.Scanning;

/// <summary>Parses one expression at the top level of a script: operands and operators in turn, brackets as whole groups.</summary>
internal sealed class JavaScriptExpression(string text, Closers closers)
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Operators = new[]
    {
        ">>>=", "===", "!==", "**=", "<<=", ">>=", ">>>", "&&=", "||=", "??=", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "+=", "-=", "*=",
        "/=", "%=", "&=", "|=", "^=", "<<", ">>", "**", "++", "--", "=", "<", ">", "+", "-", "*", "/", "%", "&", "|", "^", "?",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How far the last expression was read, whether or not it was one.</summary>
    public int Reached { get; private set; }

    /// <summary>Whether the expression parsed last ended at a semicolon.</summary>
    public bool IsTerminated { get; private set; }

    /// <summary>The offset after the declarators that follow <c>var</c>, <c>let</c> or <c>const</c>; -1 where there are none.</summary>
    public int DeclarationsEnd(JavaScriptLexer lexer, int wordEnd)
    {
        if (wordEnd >= text.Length || !char.IsWhiteSpace(text[wordEnd])) return -1;
        var start = lexer.SkipTrivia(wordEnd);
        if (start >= text.Length || !(TextScan.IsIdentifierStart(text[start]) || text[start] is '{' or '[')) return -1;
        var assignments = lexer.Shape.Assignments;
        var end = End(lexer, start);
        if (end < 0) return -1;
        return lexer.Shape.Assignments > assignments || (IsTerminated && end - start < 80 && text[start..end].IndexOf(' ') < 0) ? end : -1;
    }

    /// <summary>The offset after the expression, with its semicolon; -1 where there is none.</summary>
    public int End(JavaScriptLexer lexer, int start)
    {
        var i = start;
        var wholeEnd = -1;
        var ternaries = 0;
        var hasOperand = false;
        var isWord = false;
        IsTerminated = false;
        while (true)
        {
            var at = Reached = lexer.SkipTrivia(i);
            if (at >= text.Length) return Finish(hasOperand, isWord, i, wholeEnd, isEnd: true);
            var c = text[at];
            if (!hasOperand)
            {
                var end = OperandEnd(lexer, at, out isWord, out var isPrefix);
                if (end < 0) return Finish(false, false, i, wholeEnd, isEnd: false);
                i = end;
                if (isPrefix) continue;
                hasOperand = true;
                if (!isWord) wholeEnd = end;
                continue;
            }

            if (c == ';')
            {
                IsTerminated = true;
                return at + 1;
            }

            var isNewLine = at > i && text.AsSpan(i, at - i).Contains('\n');
            if (c is '(' or '[' or '`')
            {
                if (isNewLine && c != '(') return Finish(true, isWord, i, wholeEnd, isEnd: true);
                var end = lexer.GroupEnd(at);
                if (end < 0) return Finish(true, isWord, i, wholeEnd, isEnd: isNewLine);
                i = wholeEnd = end;
                isWord = false;
                continue;
            }

            if (c == '.' || TextScan.StartsAt(text, at, "?."))
            {
                var name = at + (c == '.' ? 1 : 2);
                if (at > i && !isNewLine || name >= text.Length || !TextScan.IsIdentifierStart(text[name])) return Finish(true, isWord, i, wholeEnd, isEnd: isNewLine);
                i = lexer.TakeIdentifier(name);
                isWord = true;
                continue;
            }

            if (c == ':' && ternaries > 0)
            {
                ternaries--;
                i = at + 1;
                hasOperand = false;
                continue;
            }

            var length = OperatorLength(at);
            if (length == 0) return Finish(true, isWord, i, wholeEnd, isEnd: isNewLine);
            if (text.AsSpan(at, length) is "++" or "--")
            {
                i = wholeEnd = at + length;
                isWord = false;
                continue;
            }

            Count(lexer, text.AsSpan(at, length), ref ternaries);
            i = at + length;
            hasOperand = false;
        }
    }

    /// <summary>
    /// Where an expression without a semicolon ends. A word at its end may be the article's, unless the line or the text
    /// ends there; then the expression ends at the last bracket or literal before it.
    /// </summary>
    private static int Finish(bool hasOperand, bool isWord, int end, int wholeEnd, bool isEnd)
        => hasOperand && (!isWord || isEnd) ? end : wholeEnd;

    private int OperandEnd(JavaScriptLexer lexer, int at, out bool isWord, out bool isPrefix)
    {
        isWord = isPrefix = false;
        var c = text[at];
        switch (c)
        {
            case '(' or '[' or '{' or '`':
                return lexer.GroupEnd(at);
            case '"' or '\'':
                return closers.StringEnd(at);
            case '/':
                return lexer.RegexEnd(at);
            case '!' or '~' or '+' or '-':
                isPrefix = true;
                return at + 1;
        }

        if (char.IsAsciiDigit(c))
        {
            var end = at;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or 'e' or 'x' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
            return end;
        }

        if (!TextScan.IsIdentifierStart(c)) return -1;
        var wordEnd = lexer.TakeIdentifier(at);
        switch (text.AsSpan(at, wordEnd - at))
        {
            case "typeof" or "void" or "delete" or "new" or "await":
                isPrefix = true;
                return wordEnd;
            case "function":
                return FunctionEnd(lexer, wordEnd);
            case "async":
                isPrefix = true;
                return wordEnd;
            default:
                isWord = true;
                return wordEnd;
        }
    }

    private int FunctionEnd(JavaScriptLexer lexer, int i)
    {
        i = lexer.SkipTrivia(i);
        while (i < text.Length && (TextScan.IsIdentifier(text[i]) || text[i] == '*')) i++;
        i = lexer.SkipTrivia(i);
        if (i >= text.Length || text[i] != '(') return -1;
        i = lexer.GroupEnd(i);
        if (i < 0) return -1;
        i = lexer.SkipTrivia(i);
        return i < text.Length && text[i] == '{' ? lexer.GroupEnd(i) : -1;
    }

    private int OperatorLength(int at)
    {
        var c = text[at];
        if (c == 'i')
        {
            foreach (var word in (ReadOnlySpan<string>)["instanceof ", "in "])
                if (TextScan.StartsAt(text, at, word) && at > 0 && char.IsWhiteSpace(text[at - 1])) return word.Length;
            return 0;
        }

        if (c is ',') return 1;
        if (c is not ('=' or '!' or '<' or '>' or '&' or '|' or '?' or '+' or '-' or '*' or '/' or '%' or '^')) return 0;
        var end = at + 1;
        while (end < text.Length && end - at < 4 && text[end] is '=' or '>' or '<' or '&' or '|' or '?' or '*' or '+' or '-') end++;
        for (var length = end - at; length > 0; length--)
            if (Operators.Contains(text.AsSpan(at, length))) return length;
        return 0;
    }

    private static void Count(JavaScriptLexer lexer, ReadOnlySpan<char> op, ref int ternaries)
    {
        if (op is "=>") lexer.Shape.Functions++;
        else if (op is "?") ternaries++;
        else if (op[^1] == '=' && op is not ("==" or "===" or "!=" or "!==" or "<=" or ">=")) lexer.Shape.Assignments++;
    }
}
