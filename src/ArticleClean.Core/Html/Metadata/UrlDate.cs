using ArticleClean.Languages;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Reads the date that many sites write into an article's address: <c>/2024/01/05/</c>, <c>/2024/jan/05/</c>,
/// <c>/2024-01-05-</c>, <c>/2024/01/240105-</c>, <c>/05-01-2024</c>.
/// </summary>
internal static class UrlDate
{
    private const int MaxPath = 200;
    private const int MinLength = 9;
    private const int DayLength = 10;

    /// <summary>The date in an address's path; <c>null</c> where it holds none.</summary>
    /// <param name="address">The page's address.</param>
    /// <param name="language">The page's language, which says whether the day or the month is first.</param>
    public static string? Find(string address, string? language = null)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url)) return null;
        var path = url.AbsolutePath;
        if (path.Length > MaxPath) path = path[..MaxPath];
        for (var i = 0; i + MinLength < path.Length; i++)
        {
            if (path[i] != '/' || !char.IsAsciiDigit(path[i + 1])) continue;
            var rest = path[(i + 1)..];
            if ((YearFirst(rest) ?? WithMonth(rest) ?? Compact(rest) ?? YearLast(rest, language)) is { } found) return found;
        }

        return null;
    }

    private static string? YearFirst(string rest)
    {
        if (rest[0] is not ('1' or '2') || rest[4] is not ('/' or '-' or '_')) return null;

        // A longer number goes on behind what would be the day: /2024/01/050203-title.
        if (rest.Length > DayLength && char.IsAsciiDigit(rest[DayLength]) && char.IsAsciiDigit(rest[DayLength - 1])) return null;
        return DateParser.Find(rest[..Math.Min(rest.Length, DayLength)].Replace('/', '-').Replace('_', '-').TrimEnd('-'));
    }

    /// <summary>A date of three parts of the path, the second a month's name.</summary>
    private static string? WithMonth(string rest)
    {
        var parts = rest.Split('/', 4);
        return parts.Length >= 3 && parts[0].Length == 4 && MonthNames.Find(parts[1]) > 0 && parts[2].Length is 1 or 2
            ? DateParser.Find($"{parts[2]} {parts[1]} {parts[0]}")
            : null;
    }

    /// <summary>A year and a month, and behind them a day of six digits that repeats both: <c>/2024/01/240105-title</c>.</summary>
    private static string? Compact(string rest)
    {
        if (rest.Length < 14 || rest[4] != '/' || rest[7] != '/' || (rest.Length > 14 && char.IsAsciiDigit(rest[14]))) return null;
        var day = rest.AsSpan(8, 6);
        return !day.ContainsAnyExceptInRange('0', '9') && day.StartsWith(rest.AsSpan(2, 2)) && day[2..].StartsWith(rest.AsSpan(5, 2))
            ? DateParser.Find($"{rest[..4]}-{day[2..4]}-{day[4..]}")
            : null;
    }

    /// <summary>A part of the path that begins with a day, such as <c>/05-01-2024-title</c>.</summary>
    private static string? YearLast(string rest, string? language)
    {
        var isDay = rest[2] == '-' && rest[5] == '-' && !(rest.Length > DayLength && char.IsAsciiDigit(rest[DayLength]));
        return isDay && rest.Length >= DayLength ? DateParser.Find(rest[..DayLength], language) : null;
    }
}
