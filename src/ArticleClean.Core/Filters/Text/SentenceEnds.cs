using ArticleClean.Documents;
using ArticleClean.Filters.Boundaries;
using ArticleClean.Languages;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters.Text;

/// <summary>Finds where sentences end within a line, in all scripts.</summary>
internal static class SentenceEnds
{
    /// <summary>Letters of a word that are read before a full stop.</summary>
    private const int MaxWord = 24;

    /// <summary>Signs and closing brackets in a row at a sentence's end: each of a longer run would be followed to its end.</summary>
    private const int MaxSigns = 64;

    /// <summary>Digits of a list's number, whose stop ends no sentence.</summary>
    private const int MaxListNumber = 2;

    /// <summary>Whether a sentence ends inside of a range, and another starts there.</summary>
    public static bool IsInside(string text, TextRange range)
    {
        for (var i = range.Start; i < range.End; i++)
            if (Next(text, range, i) > 0) return true;
        return false;
    }

    /// <summary>Where the next sentence starts, if one ends with the sign at an offset; otherwise -1.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The line.</param>
    /// <param name="at">Offset of a sign.</param>
    public static int Next(string text, TextRange range, int at)
    {
        var sign = text[at];
        if (sign is '。' or '！' or '？') return Behind(text, range, at, needsSpace: false);
        if (sign is not ('.' or '!' or '?' or '…' or '।' or '॥' or '۔' or '؟' or '›' or '»')) return -1;
        if (sign is '›' or '»')
        {
            // A sign of a link to more: "Related article » Next".
            var isApart = at + 2 < range.End && text[at + 1] == ' ' && at > range.Start && text[at - 1] == ' ';
            return isApart && IsStart(text, at + 2, range.End) ? at + 2 : -1;
        }

        var next = Behind(text, range, at, needsSpace: true);
        return next < 0 || (sign == '.' && !EndsSentence(text, range, at)) ? -1 : next;
    }

    private static int Behind(string text, TextRange range, int at, bool needsSpace)
    {
        var i = at + 1;
        var last = Math.Min(range.End, at + MaxSigns);
        while (i < last && (text[i] is '.' or '!' or '?' or '…' or '。' or '！' or '？' || IsCloser(text[i]))) i++;
        var blank = i;
        while (i < range.End && WhiteSpace.IsBlank(text[i])) i++;
        if (i == range.End || (needsSpace && i == blank)) return -1;
        return !needsSpace || IsStart(text, i, range.End) ? i : -1;
    }

    /// <summary>Whether a sentence may start at an offset: no small letter, and no sign that goes on with the last one.</summary>
    private static bool IsStart(string text, int at, int end)
    {
        var c = text[at];
        if (char.IsLetter(c)) return !char.IsLower(c);
        if (char.IsDigit(c)) return true;
        // A dash between two spaces stands before what is said next: a reply, or a link.
        if (c is '-' or '–' or '—') return at + 2 < end && text[at + 1] == ' ' && char.IsUpper(text[at + 2]);
        if (c is ',' or ';' or ':' or ')' or ']' or '/' or '&' or '|') return false;
        // An opening sign: what it opens.
        return at + 1 >= end || !char.IsLower(text[at + 1]);
    }

    private static bool EndsSentence(string text, TextRange range, int stop)
    {
        var start = stop;
        while (start > range.Start && stop - start < MaxWord && char.IsLetterOrDigit(text[start - 1])) start--;
        var word = text.AsSpan(start, stop - start);
        if (word.IsEmpty) return true;
        if (word.Length <= MaxListNumber && !word.ContainsAnyExceptInRange('0', '9'))
            return IsInSentence(text, range, start) && !IsBeforeMonth(text, range, stop);
        // Initials, and abbreviations of which more follow.
        if (word.Length == 1 && char.IsUpper(word[0])) return false;
        return !Abbreviations.Contains(word);
    }

    /// <summary>Whether a number goes on with the words before it, and is not the head of a line or of the next item.</summary>
    private static bool IsInSentence(string text, TextRange range, int number)
    {
        var before = number - 1;
        while (before > range.Start && WhiteSpace.IsBlank(text[before])) before--;
        return before >= range.Start && (char.IsLetterOrDigit(text[before]) || text[before] == ',');
    }

    /// <summary>Whether a day's number is followed by its month: <c>am 3. Mai</c>.</summary>
    private static bool IsBeforeMonth(string text, TextRange range, int stop)
    {
        var start = WhiteSpace.Skip(text, stop + 1, range.End);
        var end = start;
        while (end < range.End && (char.IsLetter(text[end]) || Scripts.IsMark(text[end]))) end++;
        return end > start && MonthNames.Find(text.AsSpan(start, end - start)) > 0;
    }

    private static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or ')' or ']' or '»' or '」' or '』' or '）' or '】';
}
