using ArticleClean.Languages;

namespace ArticleClean.Html.Metadata;

/// <summary>A number or a word of a text that may hold a date.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="IsNumber">Whether it is a run of digits.</param>
/// <param name="Number">The digits' value; 0 for a word.</param>
/// <param name="Month">The month that a word names; 0 where it names none.</param>
internal readonly record struct DateToken(int Start, int End, bool IsNumber, long Number, int Month)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;

    /// <summary>The most tokens of a text that are read.</summary>
    public const int MaxTokens = 64;

    /// <summary>Cuts the beginning of a text into tokens.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Takes the tokens; room for <see cref="MaxTokens"/>.</param>
    /// <returns>How many there are.</returns>
    public static int Read(ReadOnlySpan<char> text, Span<DateToken> tokens)
    {
        var count = 0;
        for (var i = 0; i < text.Length && count < MaxTokens;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                long number = 0;
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                {
                    number = i - start < 17 ? (number * 10) + text[i] - '0' : 0;
                    i++;
                }

                tokens[count++] = new DateToken(start, i, true, number, 0);
            }
            else if (char.IsLetter(text[i]))
            {
                // Scripts that write without spaces name the parts of a date by single characters; marks belong to their letters.
                // A capital after a small letter begins a word: markup that was between them is gone (HealthDECEMBER 22).
                while (i < text.Length && ((char.IsLetter(text[i]) && !(char.IsUpper(text[i]) && i > start && char.IsLower(text[i - 1]))) || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)) i++;
                tokens[count++] = new DateToken(start, i, false, 0, MonthNames.Find(text[start..i]));
            }
            else i++;
        }

        return count;
    }
}
