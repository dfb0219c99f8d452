using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// Finds where the selector before a rule's brace starts. It reads backwards, compound by compound, and takes what
/// can be a selector only: a word of prose before it, even one glued to it, stays.
/// </summary>
internal sealed class CssSelector(string text, WorkBudget budget)
{
    /// <summary>How far back a selector list may reach. The longest lists on real pages have some 3,000 characters.</summary>
    private const int MaxLength = 8192;

    private const int MaxAtRule = 512;

    /// <summary>The offset where the selector starts that ends before <paramref name="brace"/>; -1 where there is none.</summary>
    /// <param name="brace">Where the rule's body opens.</param>
    /// <param name="floor">The end of the residue before, which the selector does not reach over.</param>
    public int FindStart(int brace, int floor)
    {
        var end = TextScan.SkipWhiteSpaceBack(text, brace, floor);
        if (end == floor) return -1;
        var limit = Math.Max(floor, end - MaxLength);
        var atRule = AtRuleStart(end, Math.Max(floor, end - MaxAtRule));
        if (atRule >= 0) return atRule;

        var best = -1;
        var pos = end;
        while (pos > limit)
        {
            var run = RunStart(pos, limit);
            if (run == pos) break;
            var isHard = IsHardBoundary(run, floor);
            var start = CompoundStart(run, pos, isHard);
            if (start < 0) break;
            var isName = IsName(start, pos);
            if (best < 0 || !isName || isHard) best = start;
            if (isHard || (start > run && !IsCompound(run, pos, out _))) break;

            pos = TextScan.SkipWhiteSpaceBack(text, run, limit);
            if (pos > limit && text[pos - 1] is ',' or '>' or '+' or '~') pos = TextScan.SkipWhiteSpaceBack(text, pos - 1, limit);
            if (pos > limit && text[pos - 1] is '{' or '}' or ';' or '/') break;
        }

        return best;
    }

    private int AtRuleStart(int end, int limit)
    {
        for (var i = end - 1; i >= limit && text[i] is not ('{' or '}' or ';'); i--)
        {
            budget.Spend(1);
            if (text[i] != '@') continue;
            var name = i + 1;
            while (name < end && (char.IsAsciiLetter(text[name]) || text[name] == '-')) name++;
            return CssNames.IsAtRule(text.AsSpan(i + 1, name - i - 1)) ? i : -1;
        }

        return -1;
    }

    /// <summary>Where the run of characters without a separator starts; brackets keep what is in them together.</summary>
    private int RunStart(int end, int limit)
    {
        var i = end;
        while (i > limit)
        {
            budget.Spend(1);
            var c = text[i - 1];
            if (c is ')' or ']')
            {
                var open = OpenerOf(i - 1, limit);
                if (open < 0) return i;
                i = open;
                continue;
            }

            if (char.IsWhiteSpace(c) || c is ',' or '>' or '<' or '+' or '~' or '{' or '}' or ';' or '/' or '"' or '\'' or '(') return i;
            i--;
        }

        return i;
    }

    private int OpenerOf(int close, int limit)
    {
        var depth = 0;
        for (var i = close; i >= limit && text[i] is not ('{' or '}' or ';'); i--)
        {
            budget.Spend(1);
            if (text[i] is ')' or ']') depth++;
            else if (text[i] is '(' or '[' && --depth == 0) return i;
        }

        return -1;
    }

    /// <summary>Whether a selector may start at an offset because something surely ends there: a line, a rule, residue.</summary>
    private bool IsHardBoundary(int i, int floor)
    {
        if (i == floor || TextScan.IsLineStart(text, i)) return true;
        while (i > floor && text[i - 1] is ' ' or '\t') i--;
        return i == floor || text[i - 1] is '}' or ';' or '{' || (text[i - 1] == '/' && i > 1 && text[i - 2] == '*');
    }

    /// <summary>Where in a run the compound selector starts that fills it to its end; -1 where there is none.</summary>
    private int CompoundStart(int start, int end, bool isHard)
    {
        if (IsCompound(start, end, out var name)
            && (isHard || name == start || name == end || !HtmlNames.IsAlsoWord(text.AsSpan(start, name - start))))
            return start;

        for (var i = start; i < end; i++)
        {
            budget.Spend(1);
            var c = text[i];
            if (char.IsAsciiLetter(c) && i > start && IsElementAt(start, i, end)) return i;
            if (c is '.' or '#' or ':' or '[' or '*' && !IsSentence(i, end) && IsCompound(i, end, out _)) return i;
        }

        return -1;
    }

    /// <summary>Whether an element's name starts in the middle of a run: after a sign, or where no word could end so.</summary>
    private bool IsElementAt(int start, int i, int end)
    {
        var before = text[i - 1];
        if (before is '.' or '#' or ':' or '-' or '_') return false;
        var nameEnd = i;
        while (nameEnd < end && char.IsAsciiLetterOrDigit(text[nameEnd])) nameEnd++;
        budget.Spend(nameEnd - i);
        var name = text.AsSpan(i, nameEnd - i);
        if (!IsCompound(i, end, out _)) return false;
        return char.IsLetterOrDigit(before) ? HtmlNames.IsNeverInWord(name) : HtmlNames.IsElement(name) && i > start;
    }

    /// <summary>Whether a dot ends a sentence, glued to the next one's first word, rather than starts a class.</summary>
    private bool IsSentence(int i, int end)
        => text[i] == '.' && i + 2 < end && char.IsAsciiLetterUpper(text[i + 1]) && char.IsAsciiLetterLower(text[i + 2])
            && text.AsSpan(i + 1, end - i - 1).IndexOfAny('.', '#') >= 0;

    /// <summary>Whether a range is one compound selector; <paramref name="name"/> is where its element name ends.</summary>
    private bool IsCompound(int start, int end, out int name)
    {
        var i = start;
        while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-')) i++;
        name = i;
        budget.Spend(i - start);
        if (i > start && !HtmlNames.IsElement(text.AsSpan(start, i - start)) && text.AsSpan(start, i - start).IndexOf('-') < 1) return false;
        if (i == start && i < end && text[i] is '*' or '&') i++;

        while (i < end)
        {
            budget.Spend(1);
            var c = text[i];
            if (c == '[')
            {
                i = CloserOf(i, end);
                if (i < 0) return false;
                continue;
            }

            if (c is not ('.' or '#' or ':')) return false;
            i++;
            if (c == ':' && i < end && text[i] == ':') i++;
            var part = i;
            while (i < end && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or '_' or '\\' || (i > part && text[i - 1] == '\\'))) i++;
            budget.Spend(i - part);
            if (i == part || char.IsAsciiDigit(text[part])) return false;
            if (c == ':' && i < end && text[i] == '(')
            {
                i = CloserOf(i, end);
                if (i < 0) return false;
            }
        }

        return i > start;
    }

    private int CloserOf(int open, int end)
    {
        var depth = 0;
        for (var i = open; i < end; i++)
        {
            budget.Spend(1);
            if (text[i] is '(' or '[') depth++;
            else if (text[i] is ')' or ']' && --depth == 0) return i + 1;
        }

        return -1;
    }

    private bool IsName(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] != '-') return false;
        return true;
    }
}
