using HtmlAgilityPack;

namespace ArticleClean.Html;

/// <summary>Finds the address of an image, which pages that load images late keep in attributes of their own.</summary>
internal static class ImageAddress
{
    private static readonly string[] LateAttributes = ["data-src", "data-original", "data-lazy-src", "data-orig-file"];

    /// <summary>The address; empty where the image has none, or shows nothing (a tracking pixel, a placeholder).</summary>
    public static string Of(HtmlNode image)
    {
        if (IsPixel(image, "width") || IsPixel(image, "height")) return "";
        foreach (var name in LateAttributes)
            if (Value(image, name) is { Length: > 0 } late && !IsInline(late)) return late;
        var source = Value(image, "src");
        if (source.Length > 0 && !IsInline(source)) return source;
        var set = Value(image, "srcset");
        var end = set.IndexOfAny([' ', ',']);
        var first = end < 0 ? set : set[..end];
        return IsInline(first) ? "" : first;
    }

    private static string Value(HtmlNode image, string name) => HtmlEntities.Decode(image.GetAttributeValue(name, ""), inAttribute: true).Trim();

    /// <summary>Whether a value is the image itself, or settings of a script that loads it.</summary>
    private static bool IsInline(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address.StartsWith('{') || address.StartsWith('[');

    private static bool IsPixel(HtmlNode image, string name) => image.GetAttributeValue(name, "") is "0" or "1";
}
