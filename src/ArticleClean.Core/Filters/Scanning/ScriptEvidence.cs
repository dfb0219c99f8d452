using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>Says of parsed JavaScript whether it is code at all, since much prose parses too, and how surely it is a page's own.</summary>
internal static class ScriptEvidence
{
    /// <summary>Length from which missing white space says that a script is minified.</summary>
    private const int MinifiedLength = 100;

    private const double MinifiedBlanks = 0.06;

    /// <summary>Whether an expression is a statement of code. <c>window(s)</c>, <c>Foo.bar</c> and <c>f(x)</c> parse and are none.</summary>
    public static bool IsStatement(string text, int start, int end, in ScriptShape before, in ScriptShape after, bool isFirst, bool isTerminated)
    {
        var code = text.AsSpan(start, end - start);
        if (code.StartsWith("new ")) code = code["new ".Length..].TrimStart();
        if (code is ";") return !isFirst;
        if (code.StartsWith("\"use strict\"") || code.StartsWith("'use strict'")) return isTerminated;
        var trackers = after.Trackers - before.Trackers;
        var names = after.Browser - before.Browser + trackers;
        var functions = after.Functions - before.Functions;
        var assignments = after.Assignments - before.Assignments;
        var isCall = code.Contains('(') && code.IndexOf("(s)") < 0 && code.IndexOf("(es)") < 0;
        if (functions > 0 && isCall) return names > 0 || isTerminated || assignments > 0 || code[0] is '(' or '!';
        if (names > 0 && assignments > 0) return true;
        if (!isTerminated) return isCall && (names > 1 || (trackers > 0 && (code.IndexOf("('") > 0 || code.IndexOf("(\"") > 0 || code.IndexOf("({") > 0)));
        if (names > 0) return isCall;
        var head = HeadLength(code);
        var last = code[..^1].TrimEnd()[^1];
        if (assignments > 0) return head >= 3 && (last is '"' or '\'' or '}' or ']' or ')' or '`' || (!isFirst && AssignsName(code)));
        if (!isCall || last != ')' || head == code.Length) return false;
        // "setup({ … })" may be an article's own; a tool's short name is no word. Behind a statement any call is the script's.
        var passesObject = code[head..].StartsWith("({") && code[..head].IndexOfAny('_', '$') >= 0 && code.Contains(':');
        return code[head] == '.' || passesObject || (!isFirst && head >= 3 && code[head] == '(');
    }

    /// <summary>Whether a statement with a header, such as <c>if (…) {…}</c>, is code and not a clause of prose.</summary>
    public static bool IsBlock(string text, int start, int end, in ScriptShape before, in ScriptShape after)
        => after.Browser > before.Browser || after.Trackers > before.Trackers || after.Functions > before.Functions
            || after.Assignments > before.Assignments || text.AsSpan(start, end - start).Contains(';');

    public static Residue? Weigh(string text, int start, in ScriptShape shape)
    {
        if (shape.Statements == 0 && shape.ToolMarks == 0) return null;
        var range = new TextRange(start, shape.End);
        if (shape.ToolMarks > 0) return Of(ResidueStrength.Strong, "JavaScript with a build tool's mark");
        if (shape.Trackers > 0) return Of(ResidueStrength.Strong, "JavaScript that calls a tracker, tag manager or page builder");
        if (range.Length >= MinifiedLength && TextScan.CountWhiteSpace(range.Of(text)) < MinifiedBlanks * range.Length) return Of(ResidueStrength.Strong, "minified JavaScript");
        return Of(ResidueStrength.Plain, shape.Statements == 1 ? "a JavaScript statement" : "JavaScript statements");

        Residue Of(ResidueStrength strength, string reason) => new(range, ResidueKind.Script, strength, "script", reason);
    }

    /// <summary>Whether a tool's name, or a member of it, is all that is assigned to, and one name what is assigned: <c>ads_lazy = true;</c></summary>
    private static bool AssignsName(ReadOnlySpan<char> code)
    {
        var sign = code.IndexOf('=');
        return sign > 0 && code[..sign].IndexOfAny('_', '$') >= 0 && IsMember(code[..sign].Trim()) && IsMember(code[(sign + 1)..].TrimEnd(';').Trim());
    }

    private static bool IsMember(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
            if (!TextScan.IsIdentifier(c) && c != '.') return false;
        return name.Length > 0;
    }

    private static int HeadLength(ReadOnlySpan<char> code)
    {
        var i = 0;
        while (i < code.Length && TextScan.IsIdentifier(code[i])) i++;
        return i;
    }
}
