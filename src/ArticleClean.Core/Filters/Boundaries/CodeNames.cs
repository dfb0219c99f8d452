using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// The identifiers of a text about code: words with a capital inside that stand at the signs of code somewhere
/// (<c>useState(</c>, <c>BaseAddress = …</c>, <c>"orderDate"</c>). Where the text speaks of them, they are written in one, too.
/// </summary>
internal sealed class CodeNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private CodeNames() => _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The identifiers of a text.</summary>
    public static CodeNames Of(string text)
    {
        var names = new CodeNames();
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            var isMixed = false;
            for (; i < text.Length && char.IsLetterOrDigit(text[i]); i++) isMixed |= i > start && Joint.IsTransition(text[i - 1], text[i]);
            if (isMixed && IsInCode(text, new TextRange(0, text.Length), new TextRange(start, i))) names._names.Add(text[start..i]);
        }

        return names;
    }

    /// <summary>Whether a word is one of the identifiers.</summary>
    public bool Contains(ReadOnlySpan<char> name) => _lookup.Contains(name);

    /// <summary>Whether the signs of code stand right at a token: it is called, assigned, indexed, quoted, alone in brackets, or has a member that is called.</summary>
    public static bool IsInCode(string text, TextRange range, TextRange token)
    {
        var behind = text.AsSpan(token.End, range.End - token.End);
        var before = token.Start > range.Start ? text[token.Start - 1] : ' ';
        if (before is '{' or '[') return true;
        if (behind.IsEmpty) return false;
        return behind[0] is '(' or '{' or '}' or '[' or ']' or '<' or '>' or ';' || behind.StartsWith(" = ") || behind.StartsWith(" => ")
            || (behind[0] == '"' && before == '"') || (behind[0] == ')' && before == '(')
            || CallsMember(behind);
    }

    /// <summary>Whether a member is called behind a name: <c>.from_pretrained(</c>.</summary>
    private static bool CallsMember(ReadOnlySpan<char> behind)
    {
        if (behind.Length < 3 || behind[0] != '.' || !char.IsLetter(behind[1])) return false;
        var end = 2;
        while (end < behind.Length && (char.IsLetterOrDigit(behind[end]) || behind[end] == '_')) end++;
        return end < behind.Length && behind[end] == '(';
    }
}
