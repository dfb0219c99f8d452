using ArticleClean.Languages;

namespace ArticleClean.Html.Metadata;

/// <summary>Reads the date that many sites write into an article's address: <c>/2024/01/05/</c>, <c>/2024/jan/05/</c>, <c>/2024-01-05-</c>, <c>/20240105/</c>.</summary>
internal static class UrlDate
{
    /// <summary>The date in an address's path; <c>null</c> where it holds none.</summary>
    public static string? Find(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var url)) return null;
        var path = url.AbsolutePath;
        if (path.Length > 200) path = path[..200];
        for (var i = 0; i + 9 < path.Length; i++)
        {
            if (path[i] != '/' || path[i + 1] is not ('1' or '2')) continue;
            var rest = path[(i + 1)..];
            var date = rest.Length > 4 && rest[4] is '/' or '-' or '_' ? DateParser.Find(rest[..Math.Min(rest.Length, 10)].Replace('/', '-').Replace('_', '-').TrimEnd('-')) : null;
            if ((date ?? WithMonth(rest)) is { } found) return found;
        }

        return null;
    }

    /// <summary>A date of three parts of the path, the second a month's name.</summary>
    private static string? WithMonth(string rest)
    {
        var parts = rest.Split('/', 4);
        return parts.Length >= 3 && parts[0].Length == 4 && MonthNames.Find(parts[1]) > 0 && parts[2].Length is 1 or 2 ? DateParser.Find($"{parts[2]} {parts[1]} {parts[0]}") : null;
    }
}
