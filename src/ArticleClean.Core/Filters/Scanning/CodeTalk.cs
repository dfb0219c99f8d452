using System.Collections.Frozen;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// Whether an article talks of code, so that code in it is likely its own. Counted in the prose alone, outside every
/// piece that parses as code, by words that programmers' texts use and other texts do not.
/// </summary>
internal static class CodeTalk
{
    /// <summary>Words of code from which, and of how many words at most one of them, a text talks of code.</summary>
    private const int MinTerms = 4;

    private const int WordsPerTerm = 150;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Terms = new[]
    {
        "code", "snippet", "snippets", "javascript", "css", "html", "json", "yaml", "xml", "api", "apis", "syntax", "stylesheet", "stylesheets",
        "selector", "selectors", "parameter", "parameters", "boolean", "async", "callback", "callbacks", "namespace", "runtime",
        "compiler", "struct", "method", "methods", "function", "functions", "variable", "variables", "string", "strings", "array", "arrays",
        "object", "objects", "argument", "arguments", "attribute", "attributes", "element", "elements", "tag", "tags", "property",
        "properties", "class", "classes", "component", "components", "script", "scripts", "server", "request", "endpoint", "parser", "shell",
        "command", "dom", "http", "url", "return", "returns", "developer", "developers", "docker", "git", "python", "rust", "react", "sql",
        "config", "configuration", "debug", "regex", "token", "tokens", "loop", "exception", "undefined", "null", "import", "module",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the text outside <paramref name="code"/> talks of code.</summary>
    public static bool IsIn(string text, IReadOnlyList<Residue> code)
    {
        int words = 0, terms = 0, next = 0;
        for (var i = 0; i < text.Length;)
        {
            if (next < code.Count && i >= code[next].Range.Start)
            {
                i = Math.Max(i, code[next++].Range.End);
                continue;
            }

            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetter(text[i])) i++;
            words++;
            if (Terms.Contains(text.AsSpan(start, i - start))) terms++;
        }

        return terms >= MinTerms && terms * WordsPerTerm >= words;
    }
}
