using System.Globalization;

namespace ArticleClean.Cli.Syntax;

/// <summary>Reads the values of options, with messages that say what would be right.</summary>
internal static class Values
{
    private static readonly (string Suffix, long Factor)[] Units = [("K", 1L << 10), ("M", 1L << 20), ("G", 1L << 30)];

    /// <summary>A size: bytes, or with K, M or G units of 1,024, as the default of 24 MB is counted.</summary>
    public static long? Size(string option, string? text)
    {
        if (text is null) return null;
        var unit = Units.FirstOrDefault(unit => text.EndsWith(unit.Suffix, StringComparison.OrdinalIgnoreCase));
        var digits = unit.Suffix is null ? text : text[..^unit.Suffix.Length];
        var factor = Math.Max(unit.Factor, 1);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= long.MaxValue / factor
            ? number * factor
            : throw Wrong(option, text, "a number of bytes above 0, such as 500000, 500K or 50M");
    }

    public static TimeSpan? Seconds(string option, string? text)
    {
        if (text is null) return null;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0.001m and <= 86_400m
            ? TimeSpan.FromMilliseconds((double)(number * 1000))
            : throw Wrong(option, text, "a number of seconds from 0.001 to 86400, such as 10 or 0.5");
    }

    public static int? Count(string option, string? text, int most)
    {
        if (text is null) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : throw Wrong(option, text, $"a number from 1 to {most}");
    }

    /// <summary>A number from 0 to 1.</summary>
    public static double? Share(string option, string? text)
    {
        if (text is null) return null;
        return decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1
            ? (double)number
            : throw Wrong(option, text, "a number from 0 to 1, such as 0.5");
    }

    /// <summary>Tags of languages with commas between them.</summary>
    public static IReadOnlyList<string> Languages(string option, string? text)
    {
        if (text is null) return [];
        var tags = text.Split(',', StringSplitOptions.TrimEntries);
        return tags.All(tag => tag.Length is >= 2 and <= 35 && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            ? tags
            : throw Wrong(option, text, "tags of languages with commas between them, such as en or en,de,pt-BR");
    }

    public static Uri? Address(string option, string? text)
    {
        if (text is null) return null;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : throw Wrong(option, text, "an address that starts with http:// or https://");
    }

    /// <summary>One of a few words.</summary>
    public static string? Choice(string option, string? text, IReadOnlyList<string> choices)
    {
        if (text is null || choices.Contains(text)) return text;
        throw Wrong(option, text, string.Join(", ", choices.SkipLast(1)) + " or " + choices[^1] + Suggestion.Hint(text, choices));
    }

    private static UsageException Wrong(string option, string text, string right) => new($"{option} {text}: it takes {right}");
}
