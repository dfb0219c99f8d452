using ArticleClean.Documents;
using ArticleClean.Filters.Lines;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// A sentence's end with the next sentence right behind it: <c>homecoming.After he flies</c>. Left alone are stops
/// inside names: abbreviations, initials, hosts, files, versions, decimals and identifiers.
/// </summary>
internal static class SentenceGlue
{
    private const int MaxSigns = 8;

    /// <summary>Where the next sentence starts, if one starts at <paramref name="offset"/> glued to one before it; otherwise -1.</summary>
    public static int Find(string text, TextRange range, WordTable words, int offset)
    {
        var end = SkipBack(text, range, offset);
        if (end <= range.Start || !Glyphs.IsStop(text[end - 1])) return -1;

        var stop = text[end - 1];
        var hasCloser = HasCloser(text, end, offset);
        var first = text[offset];
        if (Glyphs.IsBullet(first) || words.LostBoundaries && (Glyphs.IsPictogram(text, offset) || IsNumberSign(text, range, offset))) return offset;
        if (first == '"') return hasCloser || offset + 1 >= range.End || !char.IsLetterOrDigit(text[offset + 1]) || stop is ':' or ';' || !IsOpeningQuote(text, range, offset) ? -1 : offset;
        if (stop is ':' or ';' && (hasCloser || !char.IsUpper(first) && !char.IsAsciiDigit(first) || end - 2 >= range.Start && text[end - 2] == ':')) return -1;
        if (offset - 1 > range.Start && text[offset - 1] == '"' && IsOpeningQuote(text, range, offset - 1)) return -1;

        var joint = new Joint(text, range, words, SkipStops(text, range, end), offset);
        if (Glyphs.IsOpener(first)) return offset + 1 < range.End && !WhiteSpace.IsBlank(text[offset + 1]) && EndsSentence(joint) ? offset : -1;
        if (first == '(') return stop is not (':' or ';') && offset + 2 < range.End && char.IsUpper(text[offset + 1]) && char.IsLower(text[offset + 2]) && EndsSentence(joint) ? offset : -1;
        if (char.IsAsciiDigit(first)) return words.LostBoundaries && StartsWithNumber(joint, stop, offset, end) ? offset : -1;
        if (!char.IsUpper(first)) return -1;
        return StartsSentence(joint, stop, hasCloser) ? FirstInvisible(text, range, offset) : -1;
    }

    private static bool StartsSentence(Joint joint, char stop, bool hasCloser)
    {
        if (joint.IsRightCode || joint.Right.Length == 1 && joint.AfterRight == '.' || !EndsSentence(joint) && !(joint.IsRightStarter && IsAcronym(joint))) return false;
        if (stop == '.' && joint.Right.Length > 2 && Abbreviations.IsHostEnding(joint.RightWord)) return false;
        if (stop is ':' or ';' && !joint.Words.LostBoundaries) return false;
        if (joint.IsRightStarter || joint.Words.LostBoundaries && joint.Right.Length == 1 && joint.AfterRight == ':') return !IsListMarker(joint);
        if (hasCloser || stop is '!' or '?' or '…') return joint.Right.Length > 1;
        if (stop is ':' or ';') return joint.Left.Length > 1 && char.IsLower(joint.LeftWord[^1]) && joint.Right.Length > 1 && (joint.IsRightCapitalised || !joint.Words.LooksLikeCode) && !IsLetterless(joint.LeftWord);

        var right = joint.RightWord;
        if ((Abbreviations.IsHostEnding(right) || Abbreviations.IsFileEnding(right)) && !(right.Length == 2 && char.IsUpper(right[1]) && IsProse(joint) && IsSmallWord(joint))) return false;
        var isAmount = joint.Words.LostBoundaries && joint.IsRightCapitalised && IsAmount(joint);
        if (!isAmount && Glyphs.IsCodeBeforeWord(joint.BeforeLeft) && !Abbreviations.IsHostEnding(joint.LeftWord)) return false;
        if (joint.BeforeLeft is '(' or '[' && !(joint.Words.LostBoundaries && Glyphs.IsCloser(joint.Text[joint.Left.End]))) return false;
        if (PageWords.Contains(right) && joint.Left.Length > 2 && (joint.AfterRight == ':' || WhiteSpace.IsBlank(joint.AfterRight))) return true;
        if (joint.Left.Length > 2 && IsCredit(joint)) return true;
        // The word is counted where it stands, too.
        if (!joint.Words.LostBoundaries && joint.Left.Length > 0 && char.IsLetter(joint.LeftWord[0])
            && (joint.Words.Count(right) < 2 || char.IsUpper(joint.LeftWord[0]))) return false;
        if (!isAmount && IsListMarker(joint) || stop == ';' || joint.IsRightMember && !IsProse(joint)) return false;
        if (!joint.IsRightCapitalised) return right.Length > 1 && !joint.Words.LooksLikeCode && joint.Left.Length > 2;
        if (joint.Left.IsEmpty || !char.IsUpper(joint.LeftWord[0])) return true;

        // "System.Text", "Math.Max": two capitals are two sentences only where the second word is one elsewhere too.
        return !joint.Words.LooksLikeCode && joint.Left.Length > 1 && (WhiteSpace.IsBlank(joint.AfterRight) || joint.AfterRight == ',' && joint.Words.LostBoundaries || joint.Words.Count(right) > 1);
    }

    /// <summary>Whether a picture's credit starts with the right word: <c>Foto:</c>, <c>Crédit photo :</c>.</summary>
    private static bool IsCredit(Joint joint)
    {
        var text = joint.Text.AsSpan(joint.Right.Start, joint.Range.End - joint.Right.Start);
        var length = CreditCues.Length(text);
        return length > 0 && text[length - 1] is ':' or '：';
    }

    /// <summary>Whether a stop after the left word may end a sentence.</summary>
    private static bool EndsSentence(Joint joint)
    {
        var left = joint.LeftWord;
        if (left.IsEmpty && IsEllipsis(joint.Text, joint.Range, joint.Left.End)) return true;
        if (left.IsEmpty) return !Glyphs.IsCodeBeforeWord(joint.BeforeLeft) && joint.BeforeLeft is not ('/' or '*' or '-' or ' ' or '|');
        if (joint.BeforeLeft is '\'' or '’' && char.IsLower(left[0])) return true;
        if (left.Length == 1) return char.IsDigit(left[0]) || left[0] >= 0x2E80 || joint.BeforeLeft is '(' && Glyphs.IsCloser(joint.Text[joint.Left.End]);
        return !Abbreviations.Contains(left);
    }

    /// <summary>Whether the left word ends an amount: <c>$6.78</c>, <c>10.3%</c>, <c>15,000</c>.</summary>
    private static bool IsAmount(Joint joint)
    {
        if (!IsLetterless(joint.LeftWord) || joint.Left.Start - 1 <= joint.Range.Start) return false;
        return joint.BeforeLeft is '$' or '€' or '£' || joint.BeforeLeft is '.' or ',' && char.IsDigit(joint.Text[joint.Left.Start - 2]);
    }

    /// <summary>Whether a word in small letters or a number in running text ends at the stop, so that a name with a capital inside may begin the next sentence.</summary>
    private static bool IsProse(Joint joint) => joint.Words.LostBoundaries && !joint.Words.LooksLikeCode && !joint.Left.IsEmpty
        && !char.IsUpper(joint.LeftWord[0]) && WhiteSpace.IsBlank(joint.BeforeLeft) && (joint.Right.End >= joint.Range.End || joint.AfterRight != '.');

    /// <summary>Whether the stop that ends at <paramref name="end"/> stands after a digit that is not a year's last, as in a decimal.</summary>
    private static bool IsDecimal(string text, TextRange range, int end)
    {
        if (text[end - 1] != '.' || end - 2 < range.Start || !char.IsAsciiDigit(text[end - 2])) return false;
        var start = end - 1;
        while (start > range.Start && end - start < 7 && char.IsAsciiDigit(text[start - 1])) start--;
        return end - 1 - start != 4 || text[start] is not ('1' or '2');
    }

    /// <summary>Whether the left word is the last letter of <c>U.S.</c>, <c>p.m.</c> or <c>Plan B.</c>, which a sentence may end with; not <c>e.g.</c>.</summary>
    private static bool IsAcronym(Joint joint)
    {
        if (joint.Left.Length != 1) return false;
        var letter = joint.LeftWord[0];
        if (joint.BeforeLeft != '.') return char.IsUpper(letter) && joint.BeforeLeft == ' ' && joint.Right.Length > 1;
        return char.IsUpper(letter) || letter == 'm';
    }

    /// <summary>Whether the left word is a short number that stands apart: <c>1.Introduction</c>.</summary>
    private static bool IsListMarker(Joint joint)
    {
        if (joint.Left.Length is 0 or > 2 || !IsLetterless(joint.LeftWord) || joint.Text[joint.Left.End] == '%') return false;
        if (!WhiteSpace.IsBlank(joint.BeforeLeft)) return joint.BeforeLeft is '.' or ',' or ']' or ')';
        var i = joint.Left.Start - 1;
        while (i > joint.Range.Start && WhiteSpace.IsBlank(joint.Text[i])) i--;
        return i <= joint.Range.Start || !joint.IsRightStarter || !char.IsLower(joint.Text[i]);
    }

    private static bool IsEllipsis(string text, TextRange range, int start) => start + 3 < range.End && text.AsSpan(start, 3).SequenceEqual("...");

    private static bool IsLetterless(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsDigit(c)) return false;
        return true;
    }

    /// <summary>Whether a number of its own begins a sentence, a list item or a value, not the rest of a decimal or a version.</summary>
    private static bool StartsWithNumber(Joint joint, char stop, int offset, int stopEnd)
    {
        if (stop == ';' || IsLetterless(joint.LeftWord) || !EndsSentence(joint)) return false;
        var (text, range) = (joint.Text, joint.Range);
        var end = offset;
        while (end < range.End && char.IsAsciiDigit(text[end]) && end - offset < 5) end++;
        if (end + 2 < range.End && text[end] is '.' or ')') end++;
        if (stop != ':' && end + 2 < range.End && WhiteSpace.IsBlank(text[end]) && char.IsUpper(text[end + 1]) && !IsDecimal(text, range, stopEnd)) return true;
        return IsSmallWord(joint) && !joint.Words.LooksLikeCode && NumberInText(text, range, offset) is var next and >= 0
            && (stop != ':' || char.IsUpper(joint.LeftWord[0]) || char.IsUpper(text[next]));
    }

    /// <summary>Whether a word of prose stands before the stop, in small letters after its first.</summary>
    private static bool IsSmallWord(Joint joint)
    {
        if (joint.Left.Length < 4 || !WhiteSpace.IsBlank(joint.BeforeLeft) && !char.IsLower(joint.BeforeLeft)) return false;
        foreach (var c in joint.LeftWord[1..])
            if (!char.IsLower(c)) return false;
        return true;
    }

    /// <summary>Where the text goes on after an amount or a count with its unit at the offset: <c>68% of</c>, <c>512 GB</c>, <c>4.3 Wifi</c>; -1 where none stands there.</summary>
    private static int NumberInText(string text, TextRange range, int offset)
    {
        const int MaxNumber = 12, MaxUnit = 3;
        var end = offset;
        while (end < range.End && end - offset < MaxNumber && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' && end + 1 < range.End && char.IsAsciiDigit(text[end + 1]))) end++;
        var unit = end;
        while (end < range.End && end - unit <= MaxUnit && (char.IsLetter(text[end]) || text[end] is '%' or '.' or ')' && end == unit)) end++;
        return end - unit <= MaxUnit && end + 1 < range.End && WhiteSpace.IsBlank(text[end]) && char.IsLetterOrDigit(text[end + 1]) ? end + 1 : -1;
    }

    /// <summary>Whether a numbered heading starts at the offset: <c>#2 Diagnosis</c>.</summary>
    private static bool IsNumberSign(string text, TextRange range, int offset)
    {
        if (text[offset] != '#') return false;
        var end = offset + 1;
        while (end < range.End && end - offset < 4 && char.IsAsciiDigit(text[end])) end++;
        return end > offset + 1 && end < range.End && WhiteSpace.IsBlank(text[end]);
    }

    /// <summary>Whether a straight quote opens: an even number of them stands before it, as far as is looked.</summary>
    private static bool IsOpeningQuote(string text, TextRange range, int offset)
    {
        const int MaxLook = 1000;
        var start = Math.Max(range.Start, offset - MaxLook);
        return text.AsSpan(start, offset - start).Count('"') % 2 == 0;
    }

    /// <summary>Goes back over closing signs, footnote marks and signs that show nothing, to the end of the stop.</summary>
    private static int SkipBack(string text, TextRange range, int offset)
    {
        var i = offset;
        var last = Math.Max(range.Start, offset - MaxSigns);
        while (i > last)
        {
            var c = text[i - 1];
            if (c == ']' && FootnoteStart(text, range, i) is var start and >= 0) i = start;
            else if (Glyphs.IsCloser(c) || Glyphs.IsInvisible(c)) i--;
            else break;
        }

        return i;
    }

    /// <summary>Where a footnote mark such as <c>[12]</c> that ends at <paramref name="end"/> starts; otherwise -1.</summary>
    private static int FootnoteStart(string text, TextRange range, int end)
    {
        var i = end - 1;
        while (i > range.Start && end - i <= 4 && char.IsAsciiLetterOrDigit(text[i - 1])) i--;
        return i < end - 1 && i > range.Start && text[i - 1] == '[' ? i - 1 : -1;
    }

    /// <summary>Signs that show nothing belong to what they stand before.</summary>
    private static int FirstInvisible(string text, TextRange range, int offset)
    {
        while (offset > range.Start && Glyphs.IsInvisible(text[offset - 1])) offset--;
        return offset;
    }

    private static int SkipStops(string text, TextRange range, int end)
    {
        var i = end;
        while (i > range.Start && end - i < MaxSigns && (Glyphs.IsStop(text[i - 1]) || Glyphs.IsCloser(text[i - 1]) || text[i - 1] == '%')) i--;
        return i;
    }

    private static bool HasCloser(string text, int end, int offset)
    {
        for (var i = end; i < offset; i++)
            if (Glyphs.IsCloser(text[i])) return true;
        return false;
    }
}
