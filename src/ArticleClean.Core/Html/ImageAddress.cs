using System.Globalization;
using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Finds the address of an image, which pages that load images late keep in attributes of their own, in the sources beside it or in
/// the <c>noscript</c> behind it.
/// </summary>
internal static class ImageAddress
{
    private static readonly AttributeName[] LateAttributes =
        [AttributeName.DataSrc, AttributeName.DataOriginal, AttributeName.DataLazySrc, AttributeName.DataOrigFile];

    private static readonly AttributeName[] SetAttributes = [AttributeName.DataSrcset, AttributeName.DataLazySrcset, AttributeName.Srcset];

    /// <summary>So many nodes are looked at for the image of a <c>noscript</c>, or beside it.</summary>
    private const int MaxLooks = 16;

    /// <summary>The address; empty where the image has none, or shows nothing (a tracking pixel, a placeholder).</summary>
    public static string Of(HtmlNode image)
    {
        if (IsPixel(image, AttributeName.Width) || IsPixel(image, AttributeName.Height)) return "";
        if (OfAttributes(image) is { Length: > 0 } own) return own;
        if (image.Parent is { Tag: HtmlTag.Picture } picture && OfSources(picture) is { Length: > 0 } source) return source;
        return Beside(image.Next) is { Tag: HtmlTag.Noscript } late && ImageIn(late) is { } shown ? OfAttributes(shown) : "";
    }

    /// <summary>The image that a <c>noscript</c> shows in place of one that has no address; <c>null</c> where there is none.</summary>
    public static HtmlNode? OfNoScript(HtmlNode noscript)
    {
        if (ImageIn(noscript) is not { } image || Of(image).Length == 0) return null;
        return HasAddress(Before(noscript.Previous)) || HasAddress(Beside(noscript.Next)) ? null : image;
    }

    private static bool HasAddress(HtmlNode? node) =>
        node is { } element && (element.Tag == HtmlTag.Img ? element : ImageIn(element)) is { } image && Of(image).Length > 0;

    private static string OfAttributes(HtmlNode image)
    {
        foreach (var name in LateAttributes)
            if (image.Trimmed(name) is { Length: > 0 } late && !IsInline(late)) return late;
        var source = image.Trimmed(AttributeName.Src);
        return source.Length > 0 && !IsInline(source) ? source : BestOfSets(image);
    }

    private static string OfSources(HtmlNode picture)
    {
        var looks = 0;
        for (var child = picture.FirstChild; child is { } node && looks < MaxLooks; child = node.Next, looks++)
            if (node.Tag == HtmlTag.Source && BestOfSets(node) is { Length: > 0 } source) return source;
        return "";
    }

    private static string BestOfSets(HtmlNode node)
    {
        foreach (var name in SetAttributes)
            if (BestOf(node.Attribute(name)) is { Length: > 0 } best) return best;
        return "";
    }

    /// <summary>
    /// The largest image of a set: addresses, each with how wide it is (<c>640w</c>) or how dense (<c>2x</c>). Read as the HTML
    /// Standard says: an address ends at white space, so it may hold commas.
    /// </summary>
    private static string BestOf(ReadOnlySpan<char> set)
    {
        ReadOnlySpan<char> best = default;
        var largest = 0d;
        while (true)
        {
            set = set.TrimStart(" \n\t\r\f,");
            if (set.IsEmpty) return best.ToString();
            var end = set.IndexOfAny(" \n\t\r\f");
            var address = end < 0 ? set : set[..end];
            set = set[address.Length..];
            ReadOnlySpan<char> size = default;
            if (address.EndsWith(","))
            {
                address = address.TrimEnd(',');
            }
            else
            {
                var comma = set.IndexOf(',');
                size = (comma < 0 ? set : set[..comma]).Trim();
                set = comma < 0 ? default : set[(comma + 1)..];
            }

            if (IsInline(address)) continue;
            var value = size.Length > 1 && double.TryParse(size[..^1], CultureInfo.InvariantCulture, out var number) ? number : 1;
            if (value <= largest) continue;
            largest = value;
            best = address;
        }
    }

    /// <summary>Whether a value is the image itself, or settings of a script that loads it.</summary>
    private static bool IsInline(ReadOnlySpan<char> address) =>
        address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("{") || address.StartsWith("[");

    private static bool IsPixel(HtmlNode image, AttributeName name) => image.Attribute(name) is "0" or "1";

    /// <summary>The first image in an element.</summary>
    private static HtmlNode? ImageIn(HtmlNode element)
    {
        var looks = 0;
        foreach (var node in element.Descendants)
        {
            if (node.Tag == HtmlTag.Img) return node;
            if (++looks > MaxLooks) break;
        }

        return null;
    }

    /// <summary>The element after a place, with nothing but white space between them.</summary>
    private static HtmlNode? Beside(HtmlNode? next)
    {
        while (next is { IsText: true } text && text.Source.IsWhiteSpace()) next = text.Next;
        return next;
    }

    private static HtmlNode? Before(HtmlNode? previous)
    {
        while (previous is { IsText: true } text && text.Source.IsWhiteSpace()) previous = text.Previous;
        return previous;
    }
}
