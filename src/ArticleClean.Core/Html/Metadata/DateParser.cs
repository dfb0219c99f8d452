using System.Globalization;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Finds a date in an attribute's value or in a short text, and gives it as ISO 8601: the day, and the time where it
/// is written by ISO 8601 or with an offset. No culture of the system plays a part, nor does the clock; where day and
/// month could be swapped, there is no date.
/// </summary>
internal static class DateParser
{
    /// <summary>What is longer holds a sentence, not a date.</summary>
    private const int MaxLength = 300;

    /// <summary>No page is older than the first of the Web's articles' subjects by much: scans of old papers begin here.</summary>
    private const int MinYear = 1900;

    /// <summary>No page was published before the Web was; an older date that a page shows is its subject's.</summary>
    public const int FirstWebYear = 1991;

    public const int MaxYear = 2099;

    /// <summary>Years of two digits to this one are of this century, and those from <see cref="FirstShortYear"/> on of the last.</summary>
    private const int LastShortYear = 49;

    private const int FirstShortYear = 95;

    /// <summary>The first date in a text; <c>null</c> where it holds none.</summary>
    /// <param name="text">An attribute's value or a short text.</param>
    /// <param name="language">The page's language: that of the United States writes the month first, English without a country either, all others the day.</param>
    public static string? Find(string text, string? language = null) => Find(text, language, out _, out _);

    /// <summary>The first date in a declared value, which may be a count of seconds; <c>null</c> where it holds none.</summary>
    public static string? FindDeclared(string value, string? language) => EpochTime.Find(value) ?? Find(value, language);

    /// <summary>The year of a date that this class gave.</summary>
    public static int YearOf(string date) => int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture);

    /// <summary>The same, with the place of the date in the text.</summary>
    /// <param name="text">An attribute's value or a short text.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="start">Offset of the date.</param>
    /// <param name="end">Offset after it.</param>
    /// <param name="allowsShortYear">Whether the year may have two digits (<c>05.01.24</c>), as versions have too.</param>
    public static string? Find(string text, string? language, out int start, out int end, bool allowsShortYear = false)
    {
        (start, end) = (0, 0);
        if (text.Length > MaxLength || !text.AsSpan().ContainsAnyInRange('0', '9')) return null;
        Span<DateToken> room = stackalloc DateToken[DateToken.MaxTokens];
        var tokens = room[..DateToken.Read(text, room)];
        for (var i = 0; i < tokens.Length; i++)
        {
            if (DayAt(text, tokens, i, language, allowsShortYear) is not { } day) continue;
            start = tokens[i].Start;
            end = tokens[i + day.Tokens - 1].End;
            var date = string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");
            return DateTimes.Find(text, end) is { Length: > 0 } time && (day.IsIso || DateTimes.HasOffset(time)) ? date + time : date;
        }

        return null;
    }

    private static FoundDay? DayAt(string text, ReadOnlySpan<DateToken> tokens, int i, string? language, bool allowsShortYear)
    {
        var first = tokens[i];
        if (first.IsNumber && first.Length is 8 or 14 && IsFree(text, first))
        {
            var digits = first.Length == 8 ? first.Number : first.Number / 1_000_000;
            return Checked(digits / 10_000, digits / 100 % 100, digits % 100, tokens: 1, isIso: first.Length == 8);
        }

        if (i + 2 >= tokens.Length) return null;
        var (second, third) = (tokens[i + 1], tokens[i + 2]);
        if (first.IsNumber && second.IsNumber && third.IsNumber) return Numeric(text, first, second, third, language, allowsShortYear);
        if (first.IsNumber && second.Month > 0 && third.IsNumber && IsNear(text, first, second) && IsNear(text, second, third))
        {
            return first.Length == 4 ? Checked(first.Number, second.Month, third.Number, tokens: 3) : third.Length == 4 ? Checked(third.Number, second.Month, first.Number, tokens: 3) : null;
        }

        if (first.Month > 0 && second.IsNumber && third.IsNumber && third.Length == 4 && IsNear(text, first, second) && IsNear(text, second, third))
            return Checked(third.Number, first.Month, second.Number, tokens: 3);
        return WithWords(text, tokens, i);
    }

    /// <summary>Dates whose parts are apart by words: 1st of May 2024, 5 de enero de 2024, 2024年1月5日.</summary>
    private static FoundDay? WithWords(string text, ReadOnlySpan<DateToken> tokens, int i)
    {
        var numbers = new long[3];
        var count = 0;
        var month = 0;
        var monthAt = -1;
        var yearAt = -1;
        var cjk = 0;
        var last = i;
        for (var k = i; k < tokens.Length && k < i + 7 && count + (month > 0 ? 1 : 0) < 3; k++)
        {
            var token = tokens[k];
            if (k > i && token.Start - tokens[k - 1].End > 3) return null;
            if (token.IsNumber)
            {
                if (token.Length is 3 or > 4 || (token.Length == 4 && yearAt >= 0)) return null;
                if (token.Length == 4) yearAt = count;
                numbers[count++] = token.Number;
                last = k;
            }
            else if (token.Month > 0 && month == 0)
            {
                month = token.Month;
                monthAt = count;
                last = k;
            }
            else if (k == i) return null;
            else if (Mark(text.AsSpan(token.Start, token.Length), cjk)) cjk++;
            else if (!IsFiller(text.AsSpan(token.Start, token.Length))) return null;
        }

        if (month > 0 && count == 2 && yearAt >= 0)
        {
            // A month may stand anywhere but between nothing: the year is the number of four digits, the day the other.
            return monthAt <= 1 ? Checked(numbers[yearAt], month, numbers[1 - yearAt], tokens: last - i + 1) : null;
        }

        return month == 0 && count == 3 && cjk >= 2 && yearAt == 0 ? Checked(numbers[0], numbers[1], numbers[2], tokens: last - i + 1) : null;
    }

    private static bool Mark(ReadOnlySpan<char> word, int seen) => seen switch
    {
        0 => word is "年" or "년",
        1 => word is "月" or "월",
        _ => word is "日" or "일",
    };

    private static bool IsFiller(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant() is "st" or "nd" or "rd" or "th" or "er" or "of" or "de" or "del" or "the" or "a" or "º" or "ª" or "r";

    private static FoundDay? Numeric(
        string text, DateToken first, DateToken second, DateToken third, string? language, bool allowsShortYear)
    {
        var separator = Separator(text, first, second);
        if (separator == '\0' || separator != Separator(text, second, third) || !IsFree(text, first) || GoesOn(text, third, separator)) return null;
        if (first.Length == 4 && second.Length <= 2 && third.Length <= 2) return Checked(first.Number, second.Number, third.Number, tokens: 3, isIso: separator == '-');
        if (first.Length > 2 || second.Length > 2) return null;
        var isShort = allowsShortYear && third.Length == 2 && separator != '-';
        var year = third.Length == 4 ? third.Number : isShort ? LongYear(third.Number) : 0;
        if (year == 0) return null;

        var dayFirst = Checked(year, second.Number, first.Number, tokens: 3);
        if (separator == '.') return dayFirst;
        var monthFirst = Checked(year, first.Number, second.Number, tokens: 3);
        if (dayFirst is null || monthFirst is null || first.Number == second.Number) return dayFirst ?? monthFirst;
        return language switch
        {
            null or "en" => null,
            "en-US" => monthFirst,
            _ => dayFirst,
        };
    }

    private static long LongYear(long year) => year <= LastShortYear ? 2000 + year : year >= FirstShortYear ? 1900 + year : 0;

    /// <summary>The sign between two numbers; NUL where it is none that dates have.</summary>
    private static char Separator(string text, DateToken left, DateToken right)
    {
        var between = text.AsSpan(left.End, right.Start - left.End).Trim();
        return between.Length == 1 && between[0] is '-' or '/' or '.' && right.Start - left.End <= 2 ? between[0] : '\0';
    }

    /// <summary>Whether a fourth number follows by the same sign, as in versions and addresses of machines.</summary>
    private static bool GoesOn(string text, DateToken third, char separator) => third.End + 1 < text.Length && text[third.End] == separator && char.IsAsciiDigit(text[third.End + 1]);

    /// <summary>Whether a number is not the end of a longer one, such as a price, a version or a telephone number.</summary>
    private static bool IsFree(string text, DateToken token) =>
        (token.Start == 0 || text[token.Start - 1] is not ('.' or '-' or '/' or '+' or '$' or '€' or '£' or '#')) && (token.End == text.Length || text[token.End] != '%');

    private static bool IsNear(string text, DateToken left, DateToken right) => right.Start - left.End <= 3 && !text.AsSpan(left.End, right.Start - left.End).ContainsAny(';', '|', ':');

    private static FoundDay? Checked(long year, long month, long day, int tokens, bool isIso = false)
    {
        if (year is < MinYear or > MaxYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth((int)year, (int)month)) return null;

        // The beginning of an epoch is what an empty field of a database becomes, and its first weeks seconds that were taken for
        // milliseconds.
        if ((year, month) is (1970, 1) || (year, month, day) is (1969, 12, 31) or (1900, 1, 1)) return null;
        return new FoundDay((int)year, (int)month, (int)day, tokens, isIso);
    }

    private readonly record struct FoundDay(int Year, int Month, int Day, int Tokens, bool IsIso);
}
