using ArticleClean.Documents;
using ArticleClean.Languages;
using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Stripped;

/// <summary>Signs in a segment that running text seldom has, and shares of its characters; made in one pass over them.</summary>
internal struct SegmentSigns
{
    /// <summary>Letters of a month's name.</summary>
    private const int MinMonth = 3, MaxMonth = 14;

    /// <summary>Characters of a place in a row.</summary>
    private const int MaxCounter = 20;

    /// <summary>Web addresses, and mail addresses.</summary>
    public int Addresses, Mails;

    /// <summary>Handles and hash tags.</summary>
    public int Handles;

    /// <summary>
    /// Numbers written as a date (<c>16.11.2020</c>) and days of a month (<c>16 May</c>), as a time of day (<c>15:26</c>), and
    /// as a year.
    /// </summary>
    public int Dates, Times, Years;

    /// <summary>Signs of copyright, and signs that stand between entries of a list in one line.</summary>
    public int Copyrights, Separators;

    /// <summary>Shares of letters, of capitals among them, and of digits.</summary>
    public float Letters, Capitals, Digits;

    /// <summary>Words before the first colon; -1 where there is none.</summary>
    public int WordsBeforeColon;

    /// <summary>Whether all of it stands in brackets.</summary>
    public bool IsBracketed;

    /// <summary>Words beside a date's numbers and months; -1 where there is no date: a weekday, a place, or a sentence's.</summary>
    public int WordsBesideDate;

    /// <summary>Whether it is a date or a time, with a weekday or a place at most.</summary>
    public readonly bool IsDate => WordsBesideDate is 0 or 1;

    /// <summary>Whether it ends with a date or a time.</summary>
    public bool EndsWithDate;

    /// <summary>Whether it is only a place in a row: <c>1 of 12</c>, <c>Photo 3/7</c>.</summary>
    public bool IsCounter;

    /// <summary>Whether it is only a web address.</summary>
    public bool IsAddress;

    /// <summary>Signs of opened and closed quotations.</summary>
    public int Quotes;

    /// <summary>Reads a segment.</summary>
    public static SegmentSigns Of(ReadOnlySpan<char> text)
    {
        var signs = new SegmentSigns { WordsBeforeColon = -1 };
        int letters = 0, capitals = 0, digits = 0, words = 0, numbers = 0, months = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetter(c))
            {
                letters++;
                if (char.IsUpper(c)) capitals++;
                if (i == 0 || !char.IsLetterOrDigit(text[i - 1]))
                {
                    words++;
                    if (IsMonth(text, i)) months++;
                }

                if (c is 'h' or 'w' && (i == 0 || !char.IsLetter(text[i - 1])) && WebAddress.IsStart(text[i..])) signs.Addresses++;
                continue;
            }

            if (char.IsAsciiDigit(c))
            {
                digits++;
                if (i > 0 && char.IsAsciiDigit(text[i - 1])) continue;
                numbers++;
                if (i == 0 || !char.IsLetter(text[i - 1])) signs.ReadNumber(text[i..]);
                continue;
            }

            switch (c)
            {
                case '@' when i > 0 && char.IsLetterOrDigit(text[i - 1]):
                    signs.Mails++;
                    break;
                case '@' or '#' when i + 1 < text.Length && char.IsLetter(text[i + 1]):
                    signs.Handles++;
                    break;
                case '©' or '®' or 'ⓒ':
                    signs.Copyrights++;
                    break;
                case '|' or '»' or '›' or '•' or '·' or '/' or '▶' or '►' or '→':
                    signs.Separators++;
                    break;
                case '"' or '“' or '”' or '„' or '«' or '「' or '」':
                    signs.Quotes++;
                    break;
                case ':' or '：' when signs.WordsBeforeColon < 0 && !GoesOn(text, i):
                    signs.WordsBeforeColon = words;
                    break;
            }
        }

        signs.Dates += months;
        signs.WordsBesideDate = signs.Dates + signs.Times > 0 ? words - months : -1;
        signs.Letters = (float)letters / text.Length;
        signs.Capitals = (float)capitals / Math.Max(1, letters);
        signs.Digits = (float)digits / text.Length;
        signs.EndsWithDate = signs.Dates + signs.Times > 0 && char.IsAsciiDigit(text[^1]);
        var isCounted = numbers == 2 && words is 1 or 2 && text.Length <= MaxCounter && signs.Dates + signs.Times == 0;
        signs.IsCounter = isCounted || IsFraction(text);
        signs.IsAddress = signs.Addresses > 0 && WebAddress.IsStart(text) && !text.Contains(' ');
        signs.IsBracketed = text[0] is '(' or '[' or '（' or '【' && text[^1] is ')' or ']' or '）' or '】' or '.';
        return signs;
    }

    /// <summary>Whether a text is two small numbers with a stroke between: <c>1/12</c>.</summary>
    private static bool IsFraction(ReadOnlySpan<char> text)
    {
        var stroke = text.IndexOf('/');
        return stroke is 1 or 2 && DigitsOf(text) == stroke && DigitsOf(text[(stroke + 1)..]) is 1 or 2 && text.Length <= stroke + 3;
    }

    /// <summary>Whether a month's name stands at an offset, beside a number: <c>16 листопада</c>, <c>May 4</c>.</summary>
    private static bool IsMonth(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || Scripts.IsMark(text[end]))) end++;
        if (end - start is < MinMonth or > MaxMonth) return false;
        var isBehind = start >= 2 && text[start - 1] is ' ' or '.' && EndsWithNumber(text[..(start - 1)]);
        var isBefore = end + 1 < text.Length && text[end] is ' ' or '.' && char.IsAsciiDigit(text[end + 1]);
        return (isBehind || isBefore) && MonthNames.Find(text[start..end]) > 0;
    }

    /// <summary>Whether a text ends with a number, or with one and its full stop.</summary>
    private static bool EndsWithNumber(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(text[^1]) || (text.Length >= 2 && text[^1] == '.' && char.IsAsciiDigit(text[^2]));

    /// <summary>Whether a colon is of a time of day or of an address.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int colon)
    {
        if (colon + 1 == text.Length) return false;
        var next = text[colon + 1];
        return next == '/' || (text[colon] == ':' && char.IsAsciiDigit(next));
    }

    /// <summary>Reads a number that starts a text: two to four digits between equal signs are a date, two by two a time.</summary>
    private void ReadNumber(ReadOnlySpan<char> text)
    {
        var first = DigitsOf(text);
        if (first == 4 && text[0] is '1' or '2' && text[1] is '9' or '0') Years++;
        if (first is 0 or > 4 || first + 1 >= text.Length) return;
        var sign = text[first];
        var second = DigitsOf(text[(first + 1)..]);
        if (sign == ':' && first <= 2 && second == 2) Times++;
        var end = first + second + 1;
        if (sign is not ('.' or '/' or '-' or '年') || second is 0 or > 2 || end + 1 >= text.Length) return;
        if (sign == '年' ? text[end] == '月' : text[end] == sign && DigitsOf(text[(end + 1)..]) is > 0 and <= 4) Dates++;
    }

    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 5 && char.IsAsciiDigit(text[digits])) digits++;
        return digits;
    }
}
