using ArticleClean.Documents;

namespace ArticleClean.Filters.Scanning;

/// <summary>Says of a parsed CSS rule how surely it is a page's own, not one that an article shows.</summary>
internal static class CssEvidence
{
    /// <summary>Share of white space below which a rule is minified; written by hand, some fifth is white space.</summary>
    private const double MinifiedBlanks = 0.05;

    public static Residue? Weigh(string text, int start, int brace, in CssShape shape)
    {
        var selector = text.AsSpan(start, brace - start).Trim();
        if (shape.Known == 0 && !(shape.Unknown == 0 && selector[0] is '.' or '#' or '@')) return null;
        var range = new TextRange(start, shape.End);
        var what = shape.Rules > 0 ? "CSS rules" : "a CSS rule";
        if (shape.IsTruncated) what += ", broken off";
        if (HasHashedName(selector)) return Of(ResidueStrength.Strong, $"{what} for a generated name");
        if (shape.Blanks < MinifiedBlanks * (shape.End - brace) && shape.End - brace > 12) return Of(ResidueStrength.Strong, $"{what}, minified");
        return Of(ResidueStrength.Plain, what);

        Residue Of(ResidueStrength strength, string reason) => new(range, ResidueKind.Css, strength, "rule", reason);
    }

    private static bool HasHashedName(ReadOnlySpan<char> selector)
    {
        var start = 0;
        for (var i = 0; i <= selector.Length; i++)
        {
            if (i < selector.Length && (char.IsAsciiLetterOrDigit(selector[i]) || selector[i] is '-' or '_')) continue;
            if (TextScan.IsHashed(selector[start..i])) return true;
            start = i + 1;
        }

        return false;
    }
}
