using System.Buffers;
using System.Globalization;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Knows the controls that page generators put into an article's own text: permalink signs, line numbers, copy
/// buttons, edit links, drawn formulas. Each needs two signs: what the element is called, and what it says. So a
/// heading <c>C #</c>, a table of numbers and an article on copying keep their words.
/// </summary>
internal static class ControlFinder
{
    /// <summary>The code of line numbers.</summary>
    public const string LineNumbers = "line-numbers";

    /// <summary>The longest text of a control that is read; line numbers of long listings aside.</summary>
    private const int MaxText = 60;

    private const int MaxNumbers = 200_000;

    /// <summary>Class names of permalinks: Sphinx, Docusaurus, MkDocs, Jekyll, AnchorJS, VitePress, GitHub.</summary>
    private static readonly HashSet<string> PermalinkClasses = ["headerlink", "hash-link", "anchor-link", "anchorjs-link", "header-anchor", "heading-anchor", "heading-link", "permalink", "anchor", "headinglink", "direct-link"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Permalinks =
        PermalinkClasses.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] PermalinkTexts = ["permalink", "permanent link", "anchor", "link to", "direct link", "copy link", "link"];

    /// <summary>Class names of line numbers: Pygments, Rouge, Chroma, Prism, highlight.js, SyntaxHighlighter, Crayon, GitHub, React, CodeMirror.</summary>
    private static readonly HashSet<string> NumberClasses = ["linenos", "lineno", "linenodiv", "linenos-special", "special", "lnt", "ln", "lntd", "rouge-gutter", "gutter", "hljs-ln-numbers", "line-number", "line-numbers", "linenumber", "line-numbers-rows", "crayon-nums", "crayon-num", "blob-num", "code-line-number", "codemirror-linenumber"];

    private const int MaxNumberClass = 24;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NumberClassNames =
        NumberClasses.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> CopyTexts = new(StringComparer.OrdinalIgnoreCase)
    {
        "copy", "copied", "copied!", "copy code", "copy to clipboard", "copy snippet", "copycopied", "copycopied!", "copy text", "copy link", "clipboard",
    };

    private static readonly SearchValues<char> Numbers = SearchValues.Create("0123456789 \n\r\t|.:\u00a0");

    /// <summary>The kind of control that an element is, and why; <c>null</c> for one that is none.</summary>
    /// <param name="node">The element.</param>
    /// <param name="isHeading">Whether it stands in a heading.</param>
    /// <param name="isCode">Whether it stands in a listing.</param>
    public static (string Code, string Reason)? Of(HtmlNode node, bool isHeading, bool isCode)
    {
        if (node.Tag == HtmlTag.Button) return IsCopyButton(node, isCode) ? ("copy-button", "a button that copies a listing") : null;
        if (isCode && (IsCounted(node) || (IsUnselectable(node) && IsNumbers(node)))) return (LineNumbers, "line numbers of a listing");
        if (!node.HasAttributes) return null;
        if (node.Tag == HtmlTag.A)
            return IsPermalink(node, isHeading) ? ("permalink", "the sign of a link to the place where it stands") : null;
        if (MicrodataValue.Is(node)) return ("machine-value", "microdata, written for machines");
        foreach (var token in node.Classes)
        {
            switch (token)
            {
                case "mw-editsection":
                    return ("edit-link", "a link to edit the page");
                case "katex-html" when node.Previous is { } before && before.HasClass("katex-mathml"):
                case "MathJax_Preview" or "MathJax" or "MathJax_Display" or "MathJax_SVG" or "MathJax_CHTML"
                    when node.Tag is HtmlTag.Span or HtmlTag.Div && IsBeforeTex(node):
                    return ("drawn-formula", "how a formula is drawn whose source stands beside it");
                case "toolbar" when node.Parent is { } box && box.HasClass("code-toolbar"):
                    return ("copy-button", "the tool bar of a listing");
            }

            if (IsNumberClass(token) && IsNumbers(node)) return (LineNumbers, "line numbers of a listing");
            if ((token.Contains("copy", StringComparison.OrdinalIgnoreCase) || token.Contains("clipboard", StringComparison.OrdinalIgnoreCase)) && NodeText.Short(node, MaxText) is { Length: > 0 } text && CopyTexts.Contains(text))
                return ("copy-button", "a button that copies a listing");
        }

        return null;
    }

    /// <summary>Whether an image only draws the formula beside it, as MediaWiki's do.</summary>
    public static bool DrawsFormula(HtmlNode image) =>
        image.Attribute(AttributeName.Class).Contains("mwe-math-fallback-image", StringComparison.Ordinal);

    /// <summary>A sign alone is a permalink in a heading; elsewhere its class must say so, and where it has words too.</summary>
    private static bool IsPermalink(HtmlNode link, bool isHeading)
    {
        if (!link.Attribute(AttributeName.Href).Contains('#')) return false;
        var isNamed = false;
        foreach (var token in link.Classes) isNamed |= Permalinks.Contains(token);
        if (!isNamed && !isHeading) return false;
        if (NodeText.Short(link, MaxText) is not { } text) return false;
        if (!text.Any(char.IsLetterOrDigit)) return text.Length is > 0 and <= 8;
        return isNamed && isHeading && PermalinkTexts.Any(known => text.StartsWith(known, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsCopyButton(HtmlNode button, bool isCode) =>
        NodeText.Short(button, MaxText) is { Length: > 0 } text && (isCode || CopyTexts.Contains(text));

    private static bool IsNumbers(HtmlNode node) =>
        NodeText.Short(node, MaxNumbers) is { Length: > 0 } text && char.IsAsciiDigit(text[0]) && !text.AsSpan().ContainsAnyExcept(Numbers);

    /// <summary>Whether the page keeps a reader from selecting it, as it does with what is no part of a listing.</summary>
    private static bool IsUnselectable(HtmlNode node)
    {
        var style = node.Attribute(AttributeName.Style);
        if (style.IndexOf("user-select", StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            var value = style[(at + "user-select".Length)..].TrimStart(" :");
            if (value.StartsWith("none", StringComparison.OrdinalIgnoreCase)) return true;
        }

        foreach (var token in node.Classes)
            if (token is "select-none" or "user-select-none" or "unselectable") return true;
        return false;
    }

    /// <summary>Whether each line of a listing is two elements, of which the first counts the lines: this one and its neighbours.</summary>
    private static bool IsCounted(HtmlNode node)
    {
        if (node.Parent is not { } line || NumberOf(line) is not { } number || FirstElement(line.FirstChild) != node) return false;
        var before = Previous(line) is { } previous ? NumberOf(previous) : null;
        var after = FirstElement(line.Next) is { } next ? NumberOf(next) : null;
        return (before is not null || after is not null) && (before ?? number - 1) == number - 1 && (after ?? number + 1) == number + 1;
    }

    /// <summary>The number of a line that is a number and its code, each in an element of its own, and the code's a box.</summary>
    private static int? NumberOf(HtmlNode line)
    {
        if (FirstElement(line.FirstChild) is not { } first || FirstElement(first.Next) is not { } code) return null;
        if (code.Traits.HasFlag(ElementTraits.Inline) || FirstElement(code.Next) is not null) return null;
        for (var child = line.FirstChild; child is { } node; child = node.Next)
            if (node.IsText && !node.Source.IsWhiteSpace()) return null;
        if (first.FirstChild is not { IsText: true } digits || digits.Next is not null) return null;
        return int.TryParse(digits.Source.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static HtmlNode? FirstElement(HtmlNode? from)
    {
        while (from is { IsElement: false } text) from = text.Next;
        return from;
    }

    private static HtmlNode? Previous(HtmlNode node)
    {
        var before = node.Previous;
        while (before is { IsElement: false } text) before = text.Previous;
        return before;
    }

    private static bool IsBeforeTex(HtmlNode node)
    {
        for (var next = node.Next; next is { } sibling; next = sibling.Next)
        {
            if (!sibling.IsElement) continue;
            if (sibling.Tag == HtmlTag.Script) return MathSource.IsTex(sibling);
            if (!sibling.Attribute(AttributeName.Class).Contains("MathJax", StringComparison.Ordinal)) return false;
        }

        return false;
    }

    private static bool IsNumberClass(ReadOnlySpan<char> token)
    {
        Span<char> lower = stackalloc char[MaxNumberClass];
        return token.Length <= lower.Length && token.ToLowerInvariant(lower) > 0 && NumberClassNames.Contains(lower[..token.Length]);
    }
}
