using System.Globalization;

namespace ArticleClean.Html;

/// <summary>Reads the declarations of a <c>style</c> attribute that say whether readers see the element.</summary>
internal static class InlineStyle
{
    /// <summary>The least distance, in pixels, that takes text off the screen; no layout moves text by so much.</summary>
    private const double OffScreen = 999;

    /// <summary>Whether the style hides the element from readers.</summary>
    public static bool Hides(ReadOnlySpan<char> style) =>
        style.Length > 0 && (Declares(style, "display", "none") || Declares(style, "visibility", "hidden"));

    /// <summary>Whether a property is set to a value, or to one that begins with it.</summary>
    public static bool Declares(ReadOnlySpan<char> style, string property, string value)
    {
        while (true)
        {
            var found = Next(ref style, property);
            if (found.IsEmpty) return false;
            if (found.StartsWith(value, StringComparison.OrdinalIgnoreCase)) return true;
        }
    }

    /// <summary>Whether text is bold by the style; <c>null</c> where the style says nothing of it. From a weight of 600 on it is.</summary>
    public static bool? IsBold(ReadOnlySpan<char> style)
    {
        var weight = Next(ref style, "font-weight");
        if (weight.IsEmpty) return null;
        if (weight.StartsWith("bold", StringComparison.OrdinalIgnoreCase)) return true;
        if (char.IsAsciiDigit(weight[0])) return weight[0] >= '6';
        return weight.StartsWith("normal", StringComparison.OrdinalIgnoreCase) ? false : null;
    }

    /// <summary>Whether text is slanted by the style; <c>null</c> where the style says nothing of it.</summary>
    public static bool? IsItalic(ReadOnlySpan<char> style)
    {
        var slant = Next(ref style, "font-style");
        if (slant.StartsWith("italic", StringComparison.OrdinalIgnoreCase)) return true;
        return slant.StartsWith("normal", StringComparison.OrdinalIgnoreCase) ? false : null;
    }

    /// <summary>Whether the element is placed far off the screen, as texts for search engines and screen readers are.</summary>
    public static bool IsOffScreen(ReadOnlySpan<char> style) =>
        (Declares(style, "position", "absolute") || Declares(style, "position", "fixed"))
        && (IsFar(style, "left") || IsFar(style, "right") || IsFar(style, "top"));

    /// <summary>The value of the next declaration of a property, with all that follows it; empty where there is none.</summary>
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> style, string property)
    {
        while (style.IndexOf(property, StringComparison.OrdinalIgnoreCase) is >= 0 and var start)
        {
            style = style[(start + property.Length)..];
            var rest = style.TrimStart();
            if (rest.StartsWith(":")) return rest[1..].TrimStart();
        }

        return default;
    }

    private static bool IsFar(ReadOnlySpan<char> style, string property)
    {
        var value = Next(ref style, property);
        if (!value.StartsWith("-")) return false;
        var digits = value[1..];
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        if (end >= 0) digits = digits[..end];
        return double.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var distance) && distance >= OffScreen;
    }
}
