using System.Buffers;
using System.Text;
using ArticleClean.Documents;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>The TeX of a formula: the source that the page has beside it, else what its MathML says.</summary>
internal static class MathSource
{
    /// <summary>A longer formula is none.</summary>
    private const int MaxLength = 20_000;

    /// <summary>A longer alternative text without a sign of TeX is words.</summary>
    private const int MaxSymbol = 2;

    private static readonly SearchValues<char> Signs = SearchValues.Create("\\^_={}<>+");

    /// <summary>What TeX stands between in the text of a page, and how it stands there.</summary>
    private static readonly (string Open, string Close, InlineKind Kind)[] Delimiters =
    [
        (@"\(", @"\)", InlineKind.Math), (@"\[", @"\]", InlineKind.DisplayMath),
        ("$$", "$$", InlineKind.DisplayMath), ("$", "$", InlineKind.Math),
    ];

    /// <summary>Parts of the addresses that formulas are drawn at.</summary>
    private static readonly string[] Services =
        ["latex.php?", "latex.codecogs.com/", "/mimetex.cgi", "/mathtex.cgi", "cht=tx", "/media/math/render/", "quicklatex"];

    /// <summary>Whether a script is MathJax's source of a formula.</summary>
    public static bool IsTex(HtmlNode script) =>
        script.Attribute(AttributeName.Type).TrimStart().StartsWith("math/tex", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a formula stands apart: of a <c>math</c> element or of MathJax's script.</summary>
    public static bool IsDisplay(HtmlNode node) => node.Tag == HtmlTag.Math
        ? node.Is(AttributeName.Display, "block")
            || node.Is(AttributeName.Mode, "display")
        : node.Attribute(AttributeName.Type).Contains("mode=display", StringComparison.OrdinalIgnoreCase);

    /// <summary>The formula's TeX in one line; empty where there is none.</summary>
    public static string Of(HtmlNode node)
    {
        if (node.Tag == HtmlTag.Script) return OneLine(node.Content.ToString());
        var alternative = node.Value(AttributeName.Alttext);
        foreach (var inner in node.Descendants)
            if (inner.Tag == HtmlTag.Annotation
                && inner.Attribute(AttributeName.Encoding).Contains("tex", StringComparison.OrdinalIgnoreCase))
                return OneLine(NodeText.Of(inner));
        return OneLine(alternative.Contains('\\') ? alternative : MathMarkup.ToTex(node));
    }

    /// <summary>
    /// The TeX of an element that is marked as a formula: in the attribute of KaTeX's editors, or as its text between the signs
    /// that pandoc, Stack Exchange and MathJax put around it. <c>null</c> for other elements.
    /// </summary>
    public static (string Tex, InlineKind Kind)? OfBox(HtmlNode node)
    {
        if (node.Tag is not (HtmlTag.Span or HtmlTag.Div) || !node.HasAttributes) return null;
        var attribute = node.Has(AttributeName.DataMath) ? AttributeName.DataMath : AttributeName.DataTex;
        if (node.Has(attribute) && OneLine(node.Value(attribute)) is { Length: > 0 } source)
            return (source, node.Tag == HtmlTag.Div ? InlineKind.DisplayMath : InlineKind.Math);
        var isMarked = false;
        foreach (var token in node.Classes) isMarked |= token is "math" or "math-container" or "arithmatex" or "math-tex";
        if (!isMarked || node.FirstChild is not { IsText: true, Next: null } text) return null;
        var written = HtmlEntities.Decode(text.Source).Trim();
        foreach (var (open, close, kind) in Delimiters)
            if (written.Length > open.Length + close.Length && written.StartsWith(open, StringComparison.Ordinal)
                && written.EndsWith(close, StringComparison.Ordinal) && OneLine(written[open.Length..^close.Length]) is { Length: > 0 } tex)
                return (tex, kind);
        return null;
    }

    /// <summary>
    /// The TeX of an image of a formula, as WordPress and services that draw formulas give it in the alternative text; <c>null</c>
    /// for other images. A logo of LaTeX has words there.
    /// </summary>
    public static string? OfImage(HtmlNode image)
    {
        var alternative = image.Trimmed(AttributeName.Alt).Trim('$');
        if (alternative.Length == 0 || (alternative.Length > MaxSymbol && !alternative.AsSpan().ContainsAny(Signs))) return null;
        var isFormula = IsCommand(alternative);
        foreach (var token in image.Classes) isFormula |= token is "latex" or "tex" or "math" or "mathtex" or "mimetex";
        var source = image.Attribute(AttributeName.Src);
        foreach (var service in Services) isFormula |= source.Contains(service, StringComparison.OrdinalIgnoreCase);
        return isFormula && OneLine(alternative) is { Length: > 0 } tex ? tex : null;
    }

    /// <summary>Whether a text has a command of TeX with braces, which words have not: <c>\frac{1}{2}</c>.</summary>
    private static bool IsCommand(string text)
    {
        var at = text.IndexOf('\\');
        return at >= 0 && at + 2 < text.Length && char.IsAsciiLetterLower(text[at + 1]) && char.IsAsciiLetterLower(text[at + 2])
            && text.AsSpan(at).ContainsAny('{', '_', '^');
    }

    /// <summary>TeX in one line; empty where it is too long for a formula.</summary>
    public static string OneLine(string tex)
    {
        if (tex.Length > MaxLength) return "";
        var line = new StringBuilder(tex.Length);
        foreach (var part in tex.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) line.Append(line.Length > 0 ? " " : "").Append(part);
        var text = line.ToString();
        // MediaWiki wraps each formula so.
        const string Wrapper = @"{\displaystyle ";
        return text.StartsWith(Wrapper, StringComparison.Ordinal) && text[^1] == '}' ? text[Wrapper.Length..^1].Trim() : text;
    }
}
