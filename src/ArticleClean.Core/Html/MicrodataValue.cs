using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Knows microdata that a page has as text, written for machines: points in time, addresses and sizes of pictures, lists of
/// keywords without a space. What could be written so for readers too is not taken.
/// </summary>
internal static class MicrodataValue
{
    /// <summary>The longest value that is read, in characters.</summary>
    private const int MaxText = 300;

    /// <summary>How far around a value the picture is looked for that it is of.</summary>
    private const int MaxAround = 2;

    /// <summary>Whether an element is such a value.</summary>
    public static bool Is(HtmlNode node)
    {
        var property = node.Attribute(AttributeName.Itemprop).Trim();
        if (property.IsEmpty || node.FirstChild is not { IsText: true } text || text.Next is not null) return false;
        var source = text.Source.Trim();
        if (source.Length is 0 or > MaxText) return false;
        var value = HtmlEntities.Decode(source);
        if (property.StartsWith("date", StringComparison.OrdinalIgnoreCase)) return IsPointInTime(value);
        return property switch
        {
            "keywords" => value.Contains(',') && !value.Contains(' '),
            "url" or "contentUrl" => value.StartsWith("http", StringComparison.OrdinalIgnoreCase) && IsOfPicture(node),
            "width" or "height" => !value.AsSpan().ContainsAnyExceptInRange('0', '9') && IsOfPicture(node),
            _ => false,
        };
    }

    /// <summary>Whether a value is a day and a time as ISO 8601 writes them: <c>2019-11-13T23:06</c>.</summary>
    private static bool IsPointInTime(string value) =>
        value.Length >= 16 && value[4] == '-' && value[7] == '-' && value[10] == 'T' && value[13] == ':' && char.IsAsciiDigit(value[0]);

    private static bool IsOfPicture(HtmlNode node)
    {
        var around = node.Parent;
        for (var i = 0; i < MaxAround && around is { } outer; i++, around = outer.Parent)
            if (outer.Attribute(AttributeName.Itemprop) is "image" or "logo" or "thumbnail") return true;
        return false;
    }
}
