using System.Globalization;

namespace ArticleClean.Html.Metadata;

/// <summary>Reads a time that a program wrote as a count of seconds or milliseconds since 1970.</summary>
internal static class EpochTime
{
    private const int SecondsLength = 10;
    private const int MillisecondsLength = 13;

    /// <summary>The time in ISO 8601, in UTC; <c>null</c> where the value is not such a count.</summary>
    /// <param name="value">A declared value, such as an attribute's. In running text ten digits are a telephone number.</param>
    public static string? Find(ReadOnlySpan<char> value)
    {
        var digits = value.Trim();
        if (digits.Length is not (SecondsLength or MillisecondsLength) || digits.ContainsAnyExceptInRange('0', '9')) return null;
        var seconds = long.Parse(digits[..SecondsLength], CultureInfo.InvariantCulture);
        var time = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return time.Year is < DateParser.FirstWebYear or > DateParser.MaxYear ? null
            : time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }
}
