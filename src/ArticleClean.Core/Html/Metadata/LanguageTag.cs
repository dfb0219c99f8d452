namespace ArticleClean.Html.Metadata;

/// <summary>Language tags as BCP 47 writes them.</summary>
internal static class LanguageTag
{
    private const int MaxLength = 35;

    /// <summary>A tag in its usual case (<c>en-US</c>, <c>zh-Hans</c>); <c>null</c> where the text is none.</summary>
    public static string? Parse(string text)
    {
        var first = text.Split(',', 2)[0].Split('.', 2)[0].Trim().Replace('_', '-');
        if (first.Length is < 2 or > MaxLength) return null;
        var subtags = first.Split('-');
        if (subtags[0].Length is < 2 or > 3 || !subtags[0].All(char.IsAsciiLetter)) return null;
        for (var i = 0; i < subtags.Length; i++)
        {
            if (subtags[i].Length is 0 or > 8 || !subtags[i].All(char.IsAsciiLetterOrDigit)) return null;
            subtags[i] = i == 0 ? subtags[i].ToLowerInvariant()
                : subtags[i].Length == 2 ? subtags[i].ToUpperInvariant()
                : subtags[i].Length == 4 ? char.ToUpperInvariant(subtags[i][0]) + subtags[i][1..].ToLowerInvariant()
                : subtags[i].ToLowerInvariant();
        }

        return subtags[0] is "und" or "xx" ? null : string.Join('-', subtags);
    }
}
