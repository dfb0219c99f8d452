using ArticleClean.Documents;
using ArticleClean.Filters.Lines;
using ArticleClean.Vocabulary;

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
        return end > range.Start && Glyphs.IsStop(text[end - 1]) && StartsAt(text, range, words, offset, end) ? FirstInvisible(text, range, offset) : -1;
    }

    private static bool StartsAt(string text, TextRange range, WordTable words, int offset, int end)
    {
        var stop = text[end - 1];
        var hasCloser = HasCloser(text, end, offset);
        var first = text[offset];
        // A headline may have an ellipsis in it: "Gets Him in Trouble...Again".
        if (!words.LostBoundaries && end - range.Start >= 3 && text.AsSpan(end - 3, 3) is "...") return false;
        if (Glyphs.IsBullet(first) || words.LostBoundaries && (Glyphs.IsPictogram(text, offset) || MarkGlue.IsNumberSign(text, range, offset))) return true;
        if (first == '"') return !hasCloser && offset + 1 < range.End && char.IsLetterOrDigit(text[offset + 1]) && stop is not (':' or ';') && IsOpeningQuote(text, range, offset);
        if (stop is ':' or ';' && (hasCloser || end - 2 >= range.Start && text[end - 2] == ':')) return false;
        if (offset - 1 > range.Start && text[offset - 1] == '"' && IsOpeningQuote(text, range, offset - 1)) return false;

        var joint = new Joint(text, range, words, SkipStops(text, range, words, end), offset);
        if (Glyphs.IsOpener(first)) return (stop is not (':' or ';') || words.LostBoundaries) && offset + 1 < range.End && !WhiteSpace.IsBlank(text[offset + 1]) && EndsSentence(joint, stop);
        if (char.IsAsciiDigit(first)) return words.LostBoundaries && NumberGlue.IsAt(joint, stop, end) && EndsSentence(joint, stop);
        if (char.IsUpper(first)) return StartsSentence(joint, stop, hasCloser);
        if (stop is ':' or ';') return false;
        if (Scripts.IsWithoutCase(first)) return !Scripts.IsWithoutSpaces(first) && IsOfScriptWithoutCase(joint);
        if (first == '(') return offset + 2 < range.End && char.IsUpper(text[offset + 1]) && char.IsLower(text[offset + 2]) && EndsSentence(joint, stop);
        return words.LostBoundaries && !words.LooksLikeCode && MarkGlue.IsLead(text, range, offset) && EndsSentence(joint, stop) && (hasCloser || joint.IsLeftSmall);
    }

    private static bool StartsSentence(Joint joint, char stop, bool hasCloser)
    {
        if (IsCode(joint) || joint.Right.Length == 1 && joint.AfterRight == '.' && !IsLettered(joint) || !EndsSentence(joint, stop) && !(joint.IsRightStarter && IsAcronym(joint))) return false;
        if (stop == '.' && joint.Right.Length > 2 && Abbreviations.IsHostEnding(joint.RightWord)) return false;
        if (stop is ':' or ';' && !joint.Words.LostBoundaries) return false;
        if (joint.IsRightStarter || joint.Words.LostBoundaries && joint.Right.Length == 1 && (joint.AfterRight == ':' || IsLettered(joint))) return !IsListMarker(joint);
        if (hasCloser || stop is '!' or '?' or '…') return joint.Right.Length > 1;
        if (stop is ':' or ';') return joint.Left.Length > 1 && char.IsLower(joint.LeftWord[^1]) && joint.Right.Length > 1 && (joint.IsRightCapitalised || !joint.Words.LooksLikeCode) && !joint.IsLeftNumber;

        var right = joint.RightWord;
        if (IsNameEnding(joint)) return false;
        var isAmount = joint.Words.LostBoundaries && joint.IsRightCapitalised && IsAmount(joint);
        if (!isAmount && Glyphs.IsCodeBeforeWord(joint.BeforeLeft) && !Abbreviations.IsHostEnding(joint.LeftWord)) return false;
        if (joint.BeforeLeft is '(' or '[' && !(joint.Words.LostBoundaries && IsClosed(joint))) return false;
        if (PageWords.Contains(right) && joint.Left.Length > 2 && (joint.AfterRight == ':' || WhiteSpace.IsBlank(joint.AfterRight))) return true;
        if (joint.Left.Length > 2 && IsCredit(joint)) return true;
        // The word is counted where it stands, too.
        if (!joint.Words.LostBoundaries && joint.Left.Length > 0 && char.IsLetter(joint.LeftWord[0])
            && (joint.Words.Count(right) < 2 || char.IsUpper(joint.LeftWord[0]))) return false;
        if (!isAmount && IsListMarker(joint) || stop == ';' || joint.IsRightMember && !IsProse(joint)) return false;
        if (right.Length == 1) return IsProse(joint) && joint.IsLeftSmall && (WhiteSpace.IsBlank(joint.AfterRight) || joint.AfterRight is '-' or '&' or '\'' or '’');
        if (!joint.IsRightCapitalised) return !joint.Words.LooksLikeCode && (joint.Left.Length > 2 || joint.Words.LostBoundaries && (joint.BeforeLeft == '-' || IsClosed(joint)));
        if (joint.Left.IsEmpty || !char.IsUpper(joint.LeftWord[0])) return true;

        // "System.Text", "Math.Max": two capitals are two sentences only where the second word is one elsewhere too.
        return !joint.Words.LooksLikeCode && (joint.Left.Length > 1 || IsNameEnd(joint)) && (WhiteSpace.IsBlank(joint.AfterRight) || joint.AfterRight is ',' or ':' or '\'' or '’' && joint.Words.LostBoundaries || joint.Words.Count(right) > 1);
    }

    /// <summary>Whether a picture's credit starts with the right word: <c>Foto:</c>, <c>Crédit photo :</c>.</summary>
    private static bool IsCredit(Joint joint)
    {
        var text = joint.Text.AsSpan(joint.Right.Start, joint.Range.End - joint.Right.Start);
        var length = CreditCues.Length(text);
        return length > 0 && text[length - 1] is ':' or '：';
    }

    /// <summary>Whether a stop after the left word may end a sentence.</summary>
    private static bool EndsSentence(Joint joint, char stop)
    {
        var left = joint.LeftWord;
        if (left.IsEmpty && IsEllipsis(joint.Text, joint.Range, joint.Left.End)) return true;
        if (left.IsEmpty) return IsStopApart(joint) || !Glyphs.IsCodeBeforeWord(joint.BeforeLeft) && joint.BeforeLeft is not ('/' or '*' or '-' or ' ' or '|');
        if (joint.BeforeLeft is '\'' or '’' && char.IsLower(left[0])) return true;
        if (left.Length == 1) return char.IsDigit(left[0]) || left[0] >= 0x2E80 || IsNameEnd(joint) || Glyphs.IsCloser(joint.Text[joint.Left.End]) && (joint.BeforeLeft is '(' || joint.Words.LostBoundaries);
        // Before a pronoun "rep." and "no." are words.
        return stop != '.' && joint.Words.LostBoundaries || !Abbreviations.Contains(left)
            || joint.Words.LostBoundaries && SentenceStarters.IsArticleOrPronoun(joint.RightWord) && (left.Length > 2 || char.IsUpper(left[1]));
    }

    /// <summary>Whether the left word is the end of a name with a capital inside: <c>SpaceX.</c>, <c>5K.</c></summary>
    private static bool IsNameEnd(Joint joint) => joint.Words.LostBoundaries && !joint.Words.LooksLikeCode && joint.Left.Length == 1
        && (char.IsLower(joint.BeforeLeft) || char.IsDigit(joint.BeforeLeft) && joint.IsRightStarter && joint.Right.Length > 1);

    /// <summary>Whether a space stands before the stop, as links leave it: <c>the form .You can</c>.</summary>
    private static bool IsStopApart(Joint joint)
    {
        if (!joint.Words.LostBoundaries || joint.Words.LooksLikeCode || joint.BeforeLeft != ' ' || !Glyphs.IsStop(joint.Text[joint.Left.End])) return false;
        var before = joint.Left.Start - 2;
        return before > joint.Range.Start && (char.IsLetter(joint.Text[before]) || Glyphs.IsCloser(joint.Text[before]))
            && joint.IsRightCapitalised && WhiteSpace.IsBlank(joint.AfterRight) && !Abbreviations.IsFileEnding(joint.RightWord) && !Abbreviations.IsHostEnding(joint.RightWord);
    }

    /// <summary>Whether a bracket closes behind the left word: <c>(9%)</c>, <c>[6]</c>.</summary>
    private static bool IsClosed(Joint joint)
    {
        var end = joint.Left.End;
        if (joint.Text[end] == '%' && end + 1 < joint.Range.End) end++;
        return Glyphs.IsCloser(joint.Text[end]);
    }

    /// <summary>Whether the right word goes on as code does, and not as two words of prose do: <c>Pull/chin ups</c>.</summary>
    private static bool IsCode(Joint joint) => joint.IsRightCode && !(joint.AfterRight == '/' && IsProse(joint) && joint.IsLeftSmall);

    /// <summary>Whether a lettered paragraph starts with the right word: <c>enjoyable.Q. How does it work?</c></summary>
    private static bool IsLettered(Joint joint)
    {
        var end = joint.Right.End;
        return joint.Words.LostBoundaries && joint.Right.Length == 1 && end + 2 < joint.Range.End && joint.Text[end] == '.' && WhiteSpace.IsBlank(joint.Text[end + 1])
            && char.IsUpper(joint.Text[end + 2]) && joint.IsLeftSmall;
    }

    /// <summary>Whether the right word ends the name of a host or a file, and no word of prose is written so.</summary>
    private static bool IsNameEnding(Joint joint)
    {
        var right = joint.RightWord;
        var isHost = Abbreviations.IsHostEnding(right);
        if (!isHost && !Abbreviations.IsFileEnding(right) || joint.Words.LostBoundaries && char.IsLetter(joint.AfterRight)) return false;
        if (!IsProse(joint) || !joint.IsLeftSmall) return true;
        return right.Length == 2 && char.IsUpper(right[1]) ? false : isHost || !joint.IsRightCapitalised || !WhiteSpace.IsBlank(joint.AfterRight);
    }

    /// <summary>Whether the left word ends an amount: <c>$6.78</c>, <c>10.3%</c>, <c>15,000</c>.</summary>
    private static bool IsAmount(Joint joint)
    {
        if (!joint.IsLeftNumber || joint.Left.Start - 1 <= joint.Range.Start) return false;
        return joint.BeforeLeft is '$' or '€' or '£' || joint.BeforeLeft is '.' or ',' && char.IsDigit(joint.Text[joint.Left.Start - 2]);
    }

    /// <summary>Whether a word in small letters or a number in running text ends at the stop, so that a name with a capital inside may begin the next sentence.</summary>
    private static bool IsProse(Joint joint) => joint.Words.LostBoundaries && !joint.Words.LooksLikeCode && !joint.Left.IsEmpty
        && !char.IsUpper(joint.LeftWord[0]) && WhiteSpace.IsBlank(joint.BeforeLeft) && (joint.Right.End >= joint.Range.End || joint.AfterRight != '.');

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
        if (joint.Left.Length is 0 or > 2 || !joint.IsLeftNumber || joint.Text[joint.Left.End] == '%') return false;
        if (!WhiteSpace.IsBlank(joint.BeforeLeft)) return joint.BeforeLeft is '.' or ',' or ']' or ')';
        var i = joint.Left.Start - 1;
        while (i > joint.Range.Start && WhiteSpace.IsBlank(joint.Text[i])) i--;
        return i <= joint.Range.Start || !joint.IsRightStarter || !char.IsLower(joint.Text[i]) && !(joint.Words.LostBoundaries && char.IsLetterOrDigit(joint.Text[i]));
    }

    private static bool IsEllipsis(string text, TextRange range, int start) => start + 3 < range.End && text.AsSpan(start, 3).SequenceEqual("...");

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

    private static int SkipStops(string text, TextRange range, WordTable words, int end)
    {
        var i = end;
        while (i > range.Start && end - i < MaxSigns && (Glyphs.IsStop(text[i - 1]) || Glyphs.IsCloser(text[i - 1]) || text[i - 1] == '%' || text[i - 1] == '*' && words.LostBoundaries)) i--;
        return i;
    }

    private static bool HasCloser(string text, int end, int offset)
    {
        for (var i = end; i < offset; i++)
            if (Glyphs.IsCloser(text[i])) return true;
        return false;
    }

    /// <summary>Whether the words on both sides are longer than a letter, and the left one is of a script without capitals.</summary>
    private static bool IsOfScriptWithoutCase(Joint joint) =>
        joint.Left.Length > 1 && joint.Right.Length > 1 && Scripts.IsWithoutCase(joint.LeftWord[^1]);
}
