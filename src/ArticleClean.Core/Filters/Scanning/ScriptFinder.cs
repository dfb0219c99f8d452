using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>Finds where JavaScript may start in a text, also glued to the word before it, and parses it from there.</summary>
internal sealed class ScriptFinder(string text, Closers closers, WorkBudget budget)
{
    /// <summary>Longest code without evidence whose inside is looked at again; longer ones are skipped, so that nesting costs no second reading.</summary>
    private const int MaxReread = 60;

    private readonly JavaScriptScanner _scanner = new(text, closers, budget);
    private int _nextStart;

    /// <summary>The script that starts at an offset, or in the word that does; <c>null</c> where none starts.</summary>
    public Residue? Find(int i)
    {
        if (i < _nextStart) return null;
        var c = text[i];
        if (TextScan.IsIdentifierStart(c)) return i == 0 || !TextScan.IsIdentifier(text[i - 1]) ? FindInWord(i) : null;
        return c switch
        {
            '(' when IsFunctionGroup(i) || IsAssignmentGroup(i) => Scan(i),
            '!' or ';' or '+' or '~' when IsFunction(i + 1) || (c == ';' && IsFunctionGroup(i + 1)) => Scan(i),
            '"' or '\'' when TextScan.StartsAt(text, i + 1, "use strict") => Scan(i),
            '/' when IsToolMark(i) || IsRegexTest(i) => Scan(i),
            _ => null,
        };
    }

    private Residue? FindInWord(int start)
    {
        var end = start;
        while (end < text.Length && TextScan.IsIdentifier(text[end])) end++;
        budget.Spend(end - start);
        if (end >= text.Length) return null;
        var next = TextScan.SkipWhiteSpace(text, end);
        if (next >= text.Length || next - end > 8) return null;

        var isMember = start > 0 && text[start - 1] == '.';
        if (isMember && IsOfWindow(start - 1)) return null;
        var glued = GluedStart(start, end, next);
        if (glued > start && !IsBareDeclaration(glued, next) && Scan(glued) is { } inside) return inside;
        if (isMember && glued != start) return null;
        if (!CanStart(start, end, next)) return null;

        if (text[next] == '(' && (IsFunctionGroup(next) || IsAssignmentGroup(next)) && IsPlainWord(start, end)) return null;
        if (IsSentenceEnd(end)) return null;
        return IsInProse(start) && !IsKnown(start, end) && !IsConstruction(start, end, next) ? null : Scan(start);
    }

    /// <summary>Whether the window's name ends before a dot: what follows is no script of its own where that began none.</summary>
    private bool IsOfWindow(int dot)
    {
        const string Window = "window";
        return dot >= Window.Length && text.AsSpan(dot - Window.Length, Window.Length).SequenceEqual(Window) && (dot == Window.Length || !TextScan.IsIdentifier(text[dot - Window.Length - 1]));
    }

    /// <summary>Where a keyword or a global stands at the end of a word: at its start, or glued to another word; -1 where there is none.</summary>
    private int GluedStart(int start, int end, int next)
    {
        var mayBeStatement = next > end || text[next] is '(' or '{';
        var mayBeGlobal = next == end && text[next] is '.' or '(' or '[' or '=' || text[next] == '=';
        if (!mayBeStatement && !mayBeGlobal) return -1;
        for (var length = Math.Min(end - start, ScriptNames.LongestGlued); length >= 2; length--)
        {
            // The first letter mostly tells, before a look into the table.
            var at = end - length;
            var hasLetter = text[at] is 'f' or 'v' or 'l' or 'c' or 't' or 'i' or 'a';
            if (!mayBeGlobal && !hasLetter) continue;
            if (!ScriptNames.IsGlued(text.AsSpan(at, length))) continue;
            var isStatement = hasLetter && text.AsSpan(at, length) is not ("fbq" or "adsbygoogle");
            if (isStatement ? mayBeStatement : mayBeGlobal) return at;
        }

        return -1;
    }

    /// <summary>Whether a declaration without a value follows: <c>Ivar Giaever;</c> is a name.</summary>
    private bool IsBareDeclaration(int start, int next)
    {
        if (!TextScan.StartsAt(text, start, "var") && !TextScan.StartsAt(text, start, "let") && !TextScan.StartsAt(text, start, "const")) return false;
        var end = next;
        while (end < text.Length && TextScan.IsIdentifier(text[end])) end++;
        end = TextScan.SkipWhiteSpace(text, end);
        return end == next || end >= text.Length || text[end] is not ('=' or ',');
    }

    private bool CanStart(int start, int end, int next)
    {
        if (text.AsSpan(start, end - start) is "var" or "let" or "const" or "function" or "if" or "for" or "while" or "switch" or "try" or "do" or "class" or "async" or "typeof" or "void") return true;
        if (IsConstruction(start, end, next)) return true;
        return text[next] switch
        {
            '(' => next == end || IsFunctionGroup(next),
            '.' or '[' => next == end && next + 1 < text.Length && (TextScan.IsIdentifierStart(text[next + 1]) || text[next] == '['),
            '=' => true,
            '|' or '&' or '?' => next + 1 < text.Length && text[next + 1] == text[next] || text[next] == '?',
            _ => false,
        };
    }

    /// <summary>Whether an object of a member's class is made: <c>new Charts.Widget({ … })</c>.</summary>
    private bool IsConstruction(int start, int end, int next)
    {
        if (next == end || text.AsSpan(start, end - start) is not "new") return false;
        var at = next;
        while (at < text.Length && (TextScan.IsIdentifier(text[at]) || text[at] == '.')) at++;
        return at < text.Length && text[at] == '(' && text.AsSpan(next, at - next).Contains('.');
    }

    /// <summary>Whether a sentence ends at the dot behind a word, and a script starts glued to it.</summary>
    private bool IsSentenceEnd(int end)
    {
        if (text[end] != '.') return false;
        var name = end + 1;
        var nameEnd = name;
        while (nameEnd < text.Length && TextScan.IsIdentifier(text[nameEnd])) nameEnd++;
        return ScriptNames.IsGlued(text.AsSpan(name, nameEnd - name));
    }

    /// <summary>Whether prose runs up to a word on its line, so that the word may be the prose's with a script's first name glued to it.</summary>
    private bool IsInProse(int start)
    {
        if (start == 0 || text[start - 1] is not (' ' or '\t' or '\u00a0')) return false;
        var i = start - 1;
        while (i > 0 && text[i - 1] is ' ' or '\t' or '\u00a0') i--;
        return i > 0 && (char.IsLetter(text[i - 1]) || text[i - 1] is ',');
    }

    private bool IsKnown(int start, int end)
    {
        var name = text.AsSpan(start, end - start);
        return ScriptNames.IsBrowser(name) || ScriptNames.IsTracker(name) || ScriptNames.IsGlued(name)
            || name is "while" or "switch" or "do" or "class" or "typeof" or "void" || name.IndexOfAny('_', '$') >= 0;
    }

    /// <summary>Whether a word before a script's parenthesis is likely the article's, glued to it: code writes <c>onReady(function…</c>, prose <c>Search</c> or <c>INFO</c>.</summary>
    private bool IsPlainWord(int start, int end)
    {
        var name = text.AsSpan(start, end - start);
        if (IsKnown(start, end) || name is "if" or "for" or "while" or "switch") return false;
        var isCapitalized = char.IsAsciiLetterUpper(name[0]);
        foreach (var c in name)
            if (!char.IsAsciiLetter(c) || (!isCapitalized && char.IsAsciiLetterUpper(c))) return false;
        return true;
    }

    private bool IsFunction(int i) => TextScan.StartsAt(text, i, "function") || TextScan.StartsAt(text, i, "async function") || TextScan.StartsAt(text, i, "async (") || TextScan.StartsAt(text, i, "async(");

    /// <summary>Whether a parenthesis opens with a function, an arrow function or another parenthesis that does.</summary>
    private bool IsFunctionGroup(int i)
    {
        if (i >= text.Length || text[i] != '(') return false;
        for (var depth = 0; depth < 3; depth++)
        {
            i = TextScan.SkipWhiteSpace(text, i + 1);
            if (i >= text.Length) return false;
            if (IsFunction(i)) return true;
            if (text[i] is not ('(' or '!')) return false;
            if (text[i] == '!') continue;
            var inner = TextScan.SkipWhiteSpace(text, i + 1);
            while (inner < text.Length && (TextScan.IsIdentifier(text[inner]) || text[inner] is ',' or ' ')) inner++;
            if (TextScan.StartsAt(text, inner, ")=>") || TextScan.StartsAt(text, inner, ") =>")) return true;
        }

        return false;
    }

    /// <summary>Whether a parenthesis opens with an assignment: <c>(x = window.x || []).push(…)</c>.</summary>
    private bool IsAssignmentGroup(int i)
    {
        i = TextScan.SkipWhiteSpace(text, i + 1);
        var start = i;
        while (i < text.Length && (TextScan.IsIdentifier(text[i]) || text[i] == '.')) i++;
        if (i == start) return false;
        i = TextScan.SkipWhiteSpace(text, i);
        return i + 1 < text.Length && ((text[i] == '=' && text[i + 1] != '=') || (text[i] == '|' && text[i + 1] == '|'));
    }

    /// <summary>Whether a comment starts that only tools write; the end of one may have lost its start to the markup around it.</summary>
    private bool IsToolMark(int i)
    {
        if (!TextScan.StartsAt(text, i, "//")) return false;
        if (TextScan.StartsAt(text, i, "//#")) return true;
        var at = i + 2;
        while (at < text.Length && text[at] == ' ') at++;
        return TextScan.StartsAt(text, at, "<![CDATA[") || TextScan.StartsAt(text, at, "]]>");
    }

    private bool IsRegexTest(int i)
    {
        var end = i + 1;
        while (end < text.Length && end - i < 80 && text[end] != '/' && !char.IsWhiteSpace(text[end])) end++;
        return end < text.Length && text[end] == '/' && (TextScan.StartsAt(text, end, "/.test(") || TextScan.StartsAt(text, end, "/i.test("));
    }

    private Residue? Scan(int start)
    {
        var isCode = _scanner.TryScan(start, out var shape);
        if (isCode && ScriptEvidence.Weigh(text, start, shape) is { } residue) return residue;
        if (_scanner.RejectedEnd - start > MaxReread) _nextStart = _scanner.RejectedEnd;
        return null;
    }
}
