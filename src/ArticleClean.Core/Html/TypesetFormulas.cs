using ArticleClean.Documents;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Finds TeX between delimiters in the text of a page that MathJax or KaTeX typesets when it is shown. Other pages show the
/// delimiters themselves. For one page and one thread.
/// </summary>
/// <param name="page">The page.</param>
internal sealed class TypesetFormulas(HtmlTree page)
{
    private const string EnvironmentStart = @"\begin{", EnvironmentEnd = @"\end{";

    /// <summary>A longer name of an environment is none.</summary>
    private const int MaxName = 32;

    /// <summary>So many ends are looked for in vain in one text; names of environments could be as many as there are words.</summary>
    private const int MaxMissing = 8;

    private static readonly string[] Programs = ["mathjax", "MathJax", "MATHJAX", "katex", "KaTeX", "KATEX"];

    private bool? _isTypeset, _hasDollars;

    /// <summary>Whether the page loads a program that typesets TeX.</summary>
    private bool IsTypeset => _isTypeset ??= Spelling.IsIn(page.Source, Programs);

    /// <summary>Whether the page's settings name a single dollar sign, which is no delimiter by default.</summary>
    private bool HasDollars => _hasDollars ??= page.Source.Contains("'$'", StringComparison.Ordinal)
        || page.Source.Contains("\"$\"", StringComparison.Ordinal);

    /// <summary>Whether a text may have formulas.</summary>
    public bool MayStandIn(ReadOnlySpan<char> text) => text.ContainsAny('$', '\\') && IsTypeset;

    /// <summary>A text's pieces in order: formulas as TeX without delimiters, and what stands between them, without a kind.</summary>
    public IEnumerable<(string Text, InlineKind? Kind)> Split(string text)
    {
        var written = 0;
        // A delimiter that was looked for in vain is not looked for again, so that the time is linear.
        var missing = new HashSet<string>();
        for (var i = Next(text, 0); i >= 0; i = Next(text, i))
        {
            if (FormulaAt(text, i, missing) is not var (start, length, end, kind))
            {
                i++;
                continue;
            }

            if (MathSource.OneLine(text.Substring(start, length)) is { Length: > 0 } tex)
            {
                if (i > written) yield return (text[written..i], null);
                yield return (tex, kind);
                written = end;
            }

            i = end;
        }

        if (written < text.Length) yield return (text[written..], null);
    }

    /// <summary>Where a delimiter may begin; -1 where none does.</summary>
    private static int Next(string text, int start)
    {
        var at = text.AsSpan(start).IndexOfAny('\\', '$');
        return at < 0 ? -1 : start + at;
    }

    /// <summary>
    /// The TeX of the formula that begins at an offset, and where its closing delimiter ends; <c>null</c> where none begins.
    /// </summary>
    private (int Start, int Length, int End, InlineKind Kind)? FormulaAt(string text, int i, HashSet<string> missing)
    {
        var rest = text.AsSpan(i);
        if (rest.StartsWith(@"\(")) return Until(text, i + 2, @"\)", InlineKind.Math, missing);
        if (rest.StartsWith(@"\[")) return Until(text, i + 2, @"\]", InlineKind.DisplayMath, missing);
        if (rest.StartsWith("$$")) return Until(text, i + 2, "$$", InlineKind.DisplayMath, missing);
        if (rest[0] == '$') return HasDollars && (i == 0 || text[i - 1] != '\\') ? Inline(text, i + 1, missing) : null;
        if (!rest.StartsWith(EnvironmentStart)) return null;
        var name = rest[EnvironmentStart.Length..];
        name = name[..Math.Min(name.Length, MaxName)];
        if (name.IndexOf('}') is not (> 0 and var brace)) return null;
        var close = $"{EnvironmentEnd}{name[..brace]}}}";
        // The environment's own tags are a part of its TeX.
        return Until(text, i, close, InlineKind.DisplayMath, missing) is var (_, length, end, kind)
            ? (i, length + close.Length, end, kind)
            : null;
    }

    private static (int Start, int Length, int End, InlineKind Kind)? Until(
        string text, int start, string close, InlineKind kind, HashSet<string> missing)
    {
        if (missing.Count == MaxMissing || missing.Contains(close)) return null;
        var end = text.IndexOf(close, start, StringComparison.Ordinal);
        if (end < 0) missing.Add(close);
        return end < 0 ? null : (start, end - start, end + close.Length, kind);
    }

    /// <summary>
    /// A formula between single dollar signs: as pandoc has it, no space inside of them, and no digit behind, as behind a price.
    /// </summary>
    private static (int Start, int Length, int End, InlineKind Kind)? Inline(string text, int start, HashSet<string> missing)
    {
        if (start == text.Length || WhiteSpace.IsBlank(text[start])) return null;
        if (Until(text, start, "$", InlineKind.Math, missing) is not var (_, length, end, kind) || length == 0) return null;
        var isPrice = WhiteSpace.IsBlank(text[end - 2]) || (end < text.Length && char.IsAsciiDigit(text[end]));
        return isPrice ? null : (start, length, end, kind);
    }
}
