using System.Text;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Writes presentation MathML as TeX: the elements that real pages have (MathML Core), and of others what is in them.
/// Works upwards from the leaves, without recursion.
/// </summary>
internal static class MathMarkup
{
    private static readonly HashSet<string> Functions = ["sin", "cos", "tan", "cot", "log", "ln", "exp", "lim", "max", "min", "sup", "inf", "det", "arg"];

    /// <summary>Signs that TeX reads as others, or not at all.</summary>
    private static readonly Dictionary<char, string> Signs = new()
    {
        { '%', @"\%" }, { '#', @"\#" }, { '&', @"\&" }, { '_', @"\_" }, { '$', @"\$" }, { '{', @"\{" }, { '}', @"\}" }, { '\\', @"\backslash " },
        { '\u2061', "" }, { '\u2062', "" }, { '\u2063', "" }, { '\u00a0', " " },
    };

    public static string ToTex(HtmlNode math)
    {
        var open = new Stack<(HtmlNode Node, List<string> Parts)>();
        open.Push((math, []));
        var next = math.FirstChild;
        while (true)
        {
            if (next is not { } node)
            {
                var (element, parts) = open.Pop();
                var tex = Write(element, parts);
                if (open.Count == 0) return tex;
                open.Peek().Parts.Add(tex);
                next = element.Next;
            }
            else if (!node.IsElement || node.Tag is HtmlTag.Annotation or HtmlTag.AnnotationXml)
            {
                next = node.Next;
            }
            else if (node.Tag is HtmlTag.Mi or HtmlTag.Mn or HtmlTag.Mo or HtmlTag.Mtext or HtmlTag.Ms)
            {
                open.Peek().Parts.Add(Token(node));
                next = node.Next;
            }
            else
            {
                open.Push((node, []));
                next = node.FirstChild;
            }
        }
    }

    private static string Write(HtmlNode element, List<string> parts)
    {
        string Part(int i) => i < parts.Count ? parts[i] : "";
        return element.Name switch
        {
            "mfrac" when IsWithoutLine(element) => $@"{{{Part(0)} \atop {Part(1)}}}",
            "mfrac" => $@"\frac{{{Part(0)}}}{{{Part(1)}}}",
            "msqrt" => $@"\sqrt{{{Join(parts)}}}",
            "mroot" => $@"\sqrt[{Part(1)}]{{{Part(0)}}}",
            "msup" => $"{Base(Part(0))}^{Script(Part(1))}",
            "msub" => $"{Base(Part(0))}_{Script(Part(1))}",
            "msubsup" or "munderover" => $"{Base(Part(0))}_{Script(Part(1))}^{Script(Part(2))}",
            "munder" => Under(Part(0), Part(1)),
            "mover" => Over(Part(0), Part(1)),
            "mfenced" =>
                Unescaped(element, AttributeName.Open, "(") + string.Join(',', parts) + Unescaped(element, AttributeName.Close, ")"),
            "mtr" or "mlabeledtr" => string.Join(" & ", parts),
            "mtable" => $@"\begin{{matrix}} {string.Join(@" \\ ", parts)} \end{{matrix}}",
            "mspace" => " ",
            "mphantom" => "",
            _ => Join(parts),
        };
    }

    private static string Token(HtmlNode node)
    {
        var text = NodeText.Of(node).Trim();
        if (node.Tag is HtmlTag.Mtext or HtmlTag.Ms) return text.Length == 0 ? " " : $@"\text{{{text}}}";
        if (node.Tag == HtmlTag.Mi && Functions.Contains(text)) return $@"\{text} ";
        if (Alphabet(node, text) is { } alphabet) return $@"\{alphabet}{{{text}}}";
        if (node.Tag == HtmlTag.Mi && text.Length > 1 && text.All(char.IsAsciiLetter)) return $@"\mathrm{{{text}}}";
        var tex = new StringBuilder();
        foreach (var c in text) tex.Append(Signs.TryGetValue(c, out var sign) ? sign : c);
        return tex.ToString();
    }

    /// <summary>The command for letters of another alphabet, such as the R of the real numbers; <c>null</c> for plain ones.</summary>
    private static string? Alphabet(HtmlNode node, string text)
    {
        if (text.Length == 0 || !text.All(char.IsAsciiLetterOrDigit)) return null;
        return node.Attribute(AttributeName.Mathvariant) switch
        {
            "double-struck" => "mathbb",
            "bold" => "mathbf",
            "bold-italic" => "boldsymbol",
            "script" or "bold-script" => "mathcal",
            "fraktur" or "bold-fraktur" => "mathfrak",
            "sans-serif" => "mathsf",
            "monospace" => "mathtt",
            "normal" when node.Tag == HtmlTag.Mi => "mathrm",
            _ => null,
        };
    }

    /// <summary>Whether a fraction has no line: a binomial's two numbers, one above the other.</summary>
    private static bool IsWithoutLine(HtmlNode fraction) =>
        fraction.Attribute(AttributeName.Linethickness) is { Length: > 0 } thickness && thickness.TrimEnd("pxtem%").Trim() is "0" or "0.0";

    private static string Over(string below, string above) => above switch
    {
        "¯" or "‾" or "―" or "\u0305" or "\\_" or "−" or "-" => $@"\overline{{{below}}}",
        "→" or "⃗" => $@"\vec{{{below}}}",
        "^" or "ˆ" or "\u0302" => $@"\hat{{{below}}}",
        "~" or "˜" or "\u0303" => $@"\tilde{{{below}}}",
        "˙" or "." or "\u0307" => $@"\dot{{{below}}}",
        "¨" or ".." or "\u0308" => $@"\ddot{{{below}}}",
        "ˇ" or "\u030c" => $@"\check{{{below}}}",
        "˘" or "\u0306" => $@"\breve{{{below}}}",
        "´" or "\u0301" => $@"\acute{{{below}}}",
        "`" or "\u0300" => $@"\grave{{{below}}}",
        "⏞" => $@"\overbrace{{{below}}}",
        _ => $"{Base(below)}^{Script(above)}",
    };

    private static string Under(string above, string below) => below switch
    {
        "\\_" or "¯" or "‾" or "\u0332" or "―" => $@"\underline{{{above}}}",
        "⏟" => $@"\underbrace{{{above}}}",
        _ => $"{Base(above)}_{Script(below)}",
    };

    private static string Unescaped(HtmlNode element, AttributeName attribute, string standard) =>
        element.Has(attribute) ? element.Value(attribute) : standard;

    private static string Base(string tex) => tex.Length <= 1 || (tex[0] == '\\' && tex.AsSpan(1).TrimEnd().IndexOfAnyExceptInRange('a', 'z') < 0) ? tex.TrimEnd() : $"{{{tex}}}";

    private static string Script(string tex) => tex.Length == 1 ? tex : $"{{{tex}}}";

    private static string Join(List<string> parts) => string.Concat(parts);
}
