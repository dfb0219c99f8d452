using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>Finds the address of an image, which pages that load images late keep in attributes of their own.</summary>
internal static class ImageAddress
{
    private static readonly AttributeName[] LateAttributes =
        [AttributeName.DataSrc, AttributeName.DataOriginal, AttributeName.DataLazySrc, AttributeName.DataOrigFile];

    /// <summary>The address; empty where the image has none, or shows nothing (a tracking pixel, a placeholder).</summary>
    public static string Of(HtmlNode image)
    {
        if (IsPixel(image, AttributeName.Width) || IsPixel(image, AttributeName.Height)) return "";
        foreach (var name in LateAttributes)
            if (image.Trimmed(name) is { Length: > 0 } late && !IsInline(late)) return late;
        var source = image.Trimmed(AttributeName.Src);
        if (source.Length > 0 && !IsInline(source)) return source;
        var set = image.Trimmed(AttributeName.Srcset);
        var end = set.IndexOfAny([' ', ',']);
        var first = end < 0 ? set : set[..end];
        return IsInline(first) ? "" : first;
    }

    /// <summary>Whether a value is the image itself, or settings of a script that loads it.</summary>
    private static bool IsInline(string address) => address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address.StartsWith('{') || address.StartsWith('[');

    private static bool IsPixel(HtmlNode image, AttributeName name) => image.Attribute(name) is "0" or "1";
}
