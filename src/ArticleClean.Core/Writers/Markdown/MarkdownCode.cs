using System.Text;

namespace ArticleClean.Writers.Markdown;

/// <summary>Code in a line and code of its own, fenced so that nothing inside ends it.</summary>
internal static class MarkdownCode
{
    /// <summary>Appends a code span. White space in it is folded, and none is at its edges.</summary>
    public static void AppendSpan(StringBuilder output, ReadOnlySpan<char> code)
    {
        var fence = new string('`', UnusedRun(code));
        var padding = code[0] == '`' || code[^1] == '`' ? " " : "";
        output.Append(fence).Append(padding).Append(code).Append(padding).Append(fence);
    }

    /// <summary>The fence around a listing: longer than any run of backticks in it.</summary>
    public static string Fence(string code)
    {
        int longest = 0, run = 0;
        foreach (var c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return new string('`', Math.Max(3, longest + 1));
    }

    /// <summary>A language's name as the word after a fence; empty where it is none.</summary>
    public static string Language(string? name) =>
        name is not null && name.All(c => char.IsLetterOrDigit(c) || c is '+' or '-' or '#' or '.' or '_') ? name : "";

    /// <summary>The shortest length that no run of backticks in the code has.</summary>
    private static int UnusedRun(ReadOnlySpan<char> code)
    {
        var used = new HashSet<int>();
        var run = 0;
        foreach (var c in code)
        {
            if (c == '`') run++;
            else if (run > 0)
            {
                used.Add(run);
                run = 0;
            }
        }

        used.Add(run);
        var length = 1;
        while (used.Contains(length)) length++;
        return length;
    }
}
