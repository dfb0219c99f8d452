using System.Buffers;
using System.Collections.Frozen;
using ArticleClean.Documents;
using ArticleClean.Languages;

namespace ArticleClean.Filters.Lines;

/// <summary>Reads when something was written: <c>December 18, 2025, 9:46 pm</c>, <c>25.07.2019</c>, <c>4 years ago</c>.</summary>
internal static class WrittenDate
{
    /// <summary>No date is longer, however many words it has that say nothing.</summary>
    private const int MaxLength = 80;

    private static readonly SearchValues<char> TimeSigns = SearchValues.Create("0123456789:");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Words(
        "second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years yr yrs "
        + "sekunde sekunden minuten stunde stunden tag tagen woche wochen monat monaten jahr jahren "
        + "seconde secondes heure heures jour jours semaine semaines mois an ans "
        + "segundo segundos minuto minutos hora horas día días semana semanas mes meses año años");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ago = Words("ago vor hace il y a");

    /// <summary>What stands in a date and says nothing: weekdays, the words between a date and a time.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fillers = Words(
        "at on um à às le de del the of a an am uhr kl om o las la alle ore h "
        + "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
        + "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche "
        + "lunes martes miércoles jueves viernes sábado domingo utc gmt est edt pst pdt cet cest");

    /// <summary>Where the date ends that a text starts with, a time behind it included; 0 where it starts with none.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        bool hasMonth = false, hasDay = false, hasUnit = false, hasAgo = false, isNumeric = false;
        int at = 0, end = 0;
        text = text[..Math.Min(MaxLength, text.Length)];
        while (at < text.Length)
        {
            while (at < text.Length && (WhiteSpace.IsBlank(text[at]) || text[at] is ',' or '.' or '|' or '-' or '–' or '·' or '@' or '(' or ')')) at++;
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is ':' or '/' || (text[at] is '.' or '-' && at > start && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1])))) at++;
            var word = text[start..at];
            if (word.IsEmpty) break;
            if (word is "a" or "p" && text[at..].StartsWith(".m."))
            {
                at += 3;
            }
            else if (HalfDay(word) is > 0 and var half)
            {
                // "9:46 pmFor": the comment is glued to the time.
                end = start + half;
                if (end < at) break;
            }
            else if (char.IsAsciiDigit(word[0]))
            {
                var digits = word.IndexOfAnyExceptInRange('0', '9');
                if (digits < 0 || IsOrdinal(word[digits..])) hasDay |= word.Length <= 2 || digits > 0;
                else if (IsNumericDate(word)) isNumeric = true;
                else if (!IsTime(word) && !((hasMonth || isNumeric) && IsWrittenTime(word))) break;
            }
            else if (MonthNames.Find(word) > 0) hasMonth = true;
            else if (Units.Contains(word)) hasUnit = true;
            else if (Ago.Contains(word)) hasAgo = true;
            else if (Fillers.Contains(word)) continue;
            else break;
            end = at;
        }

        return isNumeric || hasMonth && hasDay || hasUnit && hasAgo ? end : 0;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> ending) => ending is "st" or "nd" or "rd" or "th" or "." or "er";

    /// <summary>Three numbers with the same sign between them: <c>25.07.2019</c>, <c>2019-07-25</c>, <c>7/25/19</c>.</summary>
    private static bool IsNumericDate(ReadOnlySpan<char> word)
    {
        var first = word.IndexOfAnyExceptInRange('0', '9');
        if (first is < 1 or > 4 || word[first] is not ('.' or '-' or '/')) return false;
        var rest = word[(first + 1)..];
        var second = rest.IndexOfAnyExceptInRange('0', '9');
        if (second is < 1 or > 2 || rest[second] != word[first]) return false;
        var last = rest[(second + 1)..];
        return last.Length is 2 or 4 && last.IndexOfAnyExceptInRange('0', '9') < 0 || first == 4 && last.Length is 1 or 2 && last.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Hours and minutes as some write them behind a day: <c>06.00</c>, <c>11h22</c>.</summary>
    private static bool IsWrittenTime(ReadOnlySpan<char> word)
    {
        var sign = word.IndexOfAnyExceptInRange('0', '9');
        return sign is 1 or 2 && word[sign] is '.' or 'h' && word.Length - sign is 1 or 3 && word[(sign + 1)..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static bool IsTime(ReadOnlySpan<char> word) => word.Contains(':') && word.Length is >= 4 and <= 8 && word.IndexOfAnyExcept(TimeSigns) < 0;

    /// <summary>Where <c>am</c> or <c>pm</c> ends in a word, which may begin with the hour, and to which a capital may be glued; 0 where there is none.</summary>
    private static int HalfDay(ReadOnlySpan<char> word)
    {
        var start = word.IndexOfAnyExcept(TimeSigns);
        if (start < 0 || word.Length < start + 2) return 0;
        var rest = word[start..];
        var isHalf = (rest[0] is 'a' or 'p' && rest[1] is 'm') || (rest[0] is 'A' or 'P' && rest[1] is 'M');
        return isHalf && (rest.Length == 2 || char.IsUpper(rest[2])) ? start + 2 : 0;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
