using System.Globalization;
using ArticleClean.Documents;
using ArticleClean.Filters.Boundaries;

namespace ArticleClean.Filters.Lines;

/// <summary>
/// A picture's credit: a cue and names (<c>Photographer: Andrew Harrer/Bloomberg</c>), or a name and an agency. Made for one
/// document as a filter sees it; for one thread.
/// </summary>
internal sealed class CreditLine(FilterContext context)
{
    private const int MaxLength = 140;
    private const int MaxNames = 14;
    private const int MaxAsideWords = 6;

    /// <summary>Words before an acronym that it may be short for.</summary>
    private const int MaxExpansion = 10;

    /// <summary>Words of what a picture shows, before an agency's short name in brackets.</summary>
    private const int MinShown = 5;

    /// <summary>Of words that could be names for want of capitals only a few are: a photographer, an agency. Scripts without spaces have a word for each.</summary>
    private const int MaxCaselessNames = 6;

    private readonly string _text = context.Text;

    /// <summary>The credit that a passage starts with: the whole of it, or up to the sentence that is glued behind it; an empty range where there is none.</summary>
    public TextRange At(TextRange range)
    {
        var none = new TextRange(range.Start, range.Start);
        var start = range.Start;
        var isBracketed = _text[start] is '(' or '[' or '（';
        if (isBracketed) start++;
        var cue = start < range.End ? Cue(start, range.End) : 0;
        if (cue == 0) return !isBracketed && AgencyCredit.Is(range.Of(_text)) ? range : none;
        var end = EndOfNames(new TextRange(start + cue, range.End));
        return end >= 0 ? new TextRange(range.Start, end) : AgencyCredit.Is(range.Of(_text)) ? range : none;
    }

    /// <summary>A credit that ends a line or what is glued behind it, and stands apart from the sentence before it; an empty range where there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="limit">Where the credit's names end at the latest: the line may have been cut inside them.</param>
    public TextRange Trailing(TextRange line, int limit)
    {
        for (var i = line.End - 2; i > Math.Max(line.Start, line.End - MaxLength); i--)
        {
            if (!IsTail(line, i))
            {
                if (IsBracket(line, i)) return new TextRange(i, line.End);
                continue;
            }

            var hasCue = Cue(_text[i] is '(' or '[' or '（' ? i + 1 : i, line.End) > 0;
            var rest = _text.AsSpan(i, line.End - i);
            var credit = hasCue ? At(new TextRange(i, limit)) : default;
            if (credit.IsEmpty && CreditCues.TailLength(rest) is > 0 and var tail && EndOfNames(new TextRange(i + tail, line.End)) == line.End) credit = new TextRange(i, line.End);
            if (credit.IsEmpty && (IsAside(rest) || IsSetOff(line, i))) credit = new TextRange(i, line.End);
            if (!credit.IsEmpty) return credit;
        }

        return new TextRange(line.End, line.End);
    }

    /// <summary>Whether a credit without a cue stands behind a sentence: in brackets, behind a bar, or as it is.</summary>
    private bool IsSetOff(TextRange line, int start)
    {
        var rest = _text.AsSpan(start, line.End - start);
        if (rest[0] is '(' or '[') return rest[^1] is ')' or ']' && AgencyCredit.IsSetOff(rest[1..^1]);
        var before = LastBefore(line, start);
        if (_text[before] == '|') return _text[LastBefore(line, before)] is '.' or '!' or '?' or '”' && AgencyCredit.IsSetOff(rest);
        // An agency's name may be a sentence's last word, or say whose words are quoted.
        var isAlone = CreditCues.IsAgency(rest.Trim(".© "));
        if (AgencyCredit.Is(rest) && (!isAlone || rest[0] == '©' || (rest[^1] != '.' && _text[before] is '.' && !WhiteSpace.IsNoBreak(_text[start - 1])))) return true;
        return AgencyCredit.IsAside(rest) || (CreditCues.SourceLength(rest) is > 0 and var cue && CreditCues.IsAgency(rest[cue..]));
    }

    /// <summary>Whether an agency stands in brackets at a line's end, behind words that are no sentence, and it is not what they are short for: <c>Associated Press (AP)</c>.</summary>
    private bool IsBracket(TextRange line, int start)
    {
        if (_text[start] is not ('(' or '[') || !WhiteSpace.IsBlank(_text[start - 1]) || _text[line.End - 1] is not (')' or ']')) return false;
        var content = _text.AsSpan(start + 1, line.End - start - 2);
        if (AgencyCredit.Is(content) && !CreditCues.IsAgency(content)) return true;
        return CreditCues.IsBracketed(content) && LineShape.CountWords(_text.AsSpan(line.Start, start - line.Start)) >= MinShown && !IsShortFor(line, start, content);
    }

    /// <summary>Whether words in a row, among the last before an offset, begin with the letters of an acronym: <c>Advanced Placement courses (AP)</c>.</summary>
    private bool IsShortFor(TextRange line, int offset, ReadOnlySpan<char> acronym)
    {
        var (at, matched) = (offset, 0);
        for (var word = 0; word < MaxExpansion && at > line.Start; word++)
        {
            at = LastBefore(line, at) + 1;
            while (at > line.Start && !WhiteSpace.IsBlank(_text[at - 1])) at--;
            var initial = char.ToUpperInvariant(_text[at]);
            if (initial == char.ToUpperInvariant(acronym[^(matched + 1)])) matched++;
            else matched = initial == char.ToUpperInvariant(acronym[^1]) ? 1 : 0;
            if (matched == acronym.Length) return true;
        }

        return false;
    }

    /// <summary>Where what stands before an offset ends, blanks aside.</summary>
    private int LastBefore(TextRange line, int offset)
    {
        var before = Math.Max(offset - 1, line.Start);
        while (before > line.Start && WhiteSpace.IsBlank(_text[before])) before--;
        return before;
    }

    /// <summary>The length of the cue at an offset; 0 where there is none. A sign of copyright is one where a name follows, behind a year or not.</summary>
    private int Cue(int start, int end) => _text[start] == '©' ? 1 + YearLength(_text.AsSpan(start + 1, end - start - 1)) : CreditCues.Length(_text.AsSpan(start, end - start));

    /// <summary>A year and the blanks around it, that something follows: <c> 2019 </c>.</summary>
    private static int YearLength(ReadOnlySpan<char> text)
    {
        var digits = text.TrimStart(" \u00A0");
        var blanks = text.Length - digits.Length;
        return digits.Length > 5 && digits[0] is '1' or '2' && !digits[..4].ContainsAnyExceptInRange('0', '9') && WhiteSpace.IsBlank(digits[4]) ? blanks + 5 : 0;
    }

    /// <summary>Whether a credit has a year behind its sign, as a page's own notice has.</summary>
    public static bool IsCopyright(ReadOnlySpan<char> credit) => credit[0] == '©' && YearLength(credit[1..]) > 0;

    /// <summary>A credit in small letters behind a dash or in brackets, up to the line's end: <c>photo credit: casey handley (cleverhiker.com)</c>, <c>via Wikimedia Commons</c>.</summary>
    private static bool IsAside(ReadOnlySpan<char> line)
    {
        line = line.Trim("()[].");
        if (line.StartsWith("via ", StringComparison.Ordinal)) return CreditCues.IsArchive(line[4..]);
        var cue = CreditCues.AsideLength(line);
        return cue > 0 && line.Length > cue && LineShape.CountWords(line[cue..]) <= MaxAsideWords;
    }

    /// <summary>Whether something is glued to a name inside of a sentence.</summary>
    public bool IsGlued(TextRange sentence)
    {
        for (var i = sentence.Start + 1; i < sentence.End; i++)
        {
            if (!NameGlue.IsAt(_text, sentence.Start, i)) continue;
            int start = i, end = i;
            while (start > sentence.Start && i - start < WordTable.MaxWordLength && char.IsLetterOrDigit(_text[start - 1])) start--;
            while (end < sentence.End && end - i < WordTable.MaxWordLength && char.IsLetterOrDigit(_text[end])) end++;
            if (!IsRepeated(new TextRange(start, end))) return true;
        }

        return false;
    }

    /// <summary>Whether a word is written with a capital inside again and again, and so is a name: <c>WayAway</c>.</summary>
    private bool IsRepeated(TextRange word) => context.Words.CountMixed(word.Of(_text)) >= 2;

    /// <summary>
    /// Whether something apart from the sentence before it may start at an offset: a capital or a bracket behind a
    /// sentence's end or a dash. A caption that is glued to the text before it, and is no sentence, needs no such sign
    /// before a cue that stands in no sentence.
    /// </summary>
    private bool IsTail(TextRange line, int offset)
    {
        if (!WhiteSpace.IsBlank(_text[offset - 1])) return false;
        var before = LastBefore(line, offset);
        var rest = _text.AsSpan(offset, line.End - offset);
        // A page's own notice has a year, too: "Contact Imprint © 2022 The Club".
        if (rest[0] == '©' && YearLength(rest[1..]) > 0) return _text[before] is '|' or '–' or '—';
        var isLabel = line.Start > 0 && !WhiteSpace.IsBlank(_text[line.Start - 1]) && !EndsSentence(rest) && _text[before] is not (',' or ':');
        // With one word behind it the sign belongs to a brand before it.
        if (isLabel && (CreditCues.IsSure(rest) || (_text[offset] == '©' && LineShape.CountWords(rest.TrimStart("© ")) > 1))) return true;
        if (!(LineShape.IsInitial(_text[offset]) || _text[offset] is '(' or '[' or '©')) return _text[before] is '–' or '—' && char.IsLower(_text[offset]);
        // "Sculpt\u00A0Source: Sculpt": a space that does not break stands where an editor's block ended.
        return (WhiteSpace.IsNoBreak(_text[offset - 1]) && before == offset - 2 && _text[before] is not (':' or ',' or ';')) || _text[before] is '.' or '!' or '?' or '…' or '”' or '"' or ')' or '|' or '–' or '—' or '-' or '。';
    }

    /// <summary>Whether a sentence ends with the line: what is a company's short name does not.</summary>
    private static bool EndsSentence(ReadOnlySpan<char> line) =>
        line[^1] is ':' or '!' or '?' or '.' && !line.EndsWith("Inc.") && !line.EndsWith("Ltd.") && !line.EndsWith("Co.") && !line.EndsWith("Corp.");

    /// <summary>Where the names end: at the passage's end, or inside the word that a sentence is glued to; -1 where what follows is a sentence.</summary>
    private int EndOfNames(TextRange range)
    {
        int names = 0, caseless = 0;
        var glue = -1;
        var i = range.Start;
        while (i < range.End)
        {
            while (i < range.End && WhiteSpace.IsBlank(_text[i])) i++;
            if (i >= range.End) break;
            var start = i;
            while (i < range.End && i - range.Start <= MaxLength && !WhiteSpace.IsBlank(_text[i])) i++;
            if (i - range.Start > MaxLength) return -1;

            var word = _text.AsSpan(start, i - start).Trim("/,&|-–—©()[];.:•·+\"“”‘’（）");
            if (word.IsEmpty) continue;
            var isName = LineShape.IsInitial(word[0]) || word[0] is '@' or '©' || word.Contains('.') && word.Length > 4 || AgencyCredit.HasInnerCapital(word) || CreditCues.IsAgency(word);
            if (!isName && !CreditCues.IsConnector(word)) return names > 0 && i < range.End ? glue : -1;
            if (isName) names++;
            // Without spaces a sentence is one word, and tells by its signs.
            if (word.ContainsAny('，', '。')) return -1;
            if (LineShape.IsCaseless(word[0])) caseless++;
            if (names > MaxNames || caseless > MaxCaselessNames) return -1;
            if (i < range.End && _text[i - 1] is '.' or '!' or '?' && word.Length > 2 && i - start > 3 && names > 1 && !char.IsUpper(word[^1]) && !Abbreviations.Contains(word)) return glue;
            for (var j = start + 1; j < i; j++)
            {
                if (!IsGlue(new TextRange(start, i), j)) continue;
                if (CreditCues.Length(_text.AsSpan(j, range.End - j)) is > 0 and var cue)
                {
                    // Another picture's credit: both are one.
                    i = j + cue;
                    break;
                }

                if (glue < 0) glue = j;
            }
        }

        if (names == 0) return -1;
        return glue < 0 || AgencyCredit.Is(_text.AsSpan(glue, range.End - glue)) ? range.End : glue;
    }

    /// <summary>Whether a credit's word ends before <paramref name="offset"/>, and another one is glued to it.</summary>
    private bool IsGlue(TextRange chunk, int offset)
    {
        if (IsAgencyGlue(chunk, offset)) return true;
        // "(CleverHiker.com)COMFORT", "Expert✔️ Pros".
        if (_text[offset - 1] is ')' or ']' && char.IsUpper(_text[offset])) return true;
        if (char.GetUnicodeCategory(_text[offset]) == UnicodeCategory.OtherSymbol && char.IsLetter(_text[offset - 1])) return true;
        if (!char.IsUpper(_text[offset]) && !char.IsAsciiDigit(_text[offset])) return false;
        int start = offset, end = offset;
        while (start > chunk.Start && char.IsLetterOrDigit(_text[start - 1])) start--;
        while (end < chunk.End && char.IsLetterOrDigit(_text[end])) end++;
        // "SewCanShe.comLet": a site's name has capitals inside, and ends with its domain.
        if (start > chunk.Start && _text[start - 1] == '.' && Abbreviations.IsHostEnding(_text.AsSpan(start, offset - start))) return true;
        // "Jukihome.com.The".
        if (start == offset && offset - 2 > chunk.Start && _text[offset - 1] == '.' && IsHostBefore(chunk, offset - 1)) return true;
        if (!NameGlue.IsAt(_text, chunk.Start, offset) || IsHost(end, chunk.End)) return false;
        return !IsRepeated(new TextRange(start, end));
    }

    /// <summary>Whether a host's name ends before <paramref name="offset"/>.</summary>
    private bool IsHostBefore(TextRange chunk, int offset)
    {
        var start = offset;
        while (start > chunk.Start && char.IsLower(_text[start - 1])) start--;
        return start > chunk.Start && _text[start - 1] == '.' && Abbreviations.IsHostEnding(_text.AsSpan(start, offset - start));
    }

    /// <summary>Whether the ending of a host's name stands at <paramref name="offset"/>: <c>.com</c>.</summary>
    private bool IsHost(int offset, int limit)
    {
        if (offset >= limit || _text[offset] != '.') return false;
        var end = offset + 1;
        while (end < limit && char.IsLower(_text[end])) end++;
        return Abbreviations.IsHostEnding(_text.AsSpan(offset + 1, end - offset - 1));
    }

    /// <summary>Whether an agency's acronym ends before <paramref name="offset"/> and a word is glued to it: <c>AFPAso</c>.</summary>
    private bool IsAgencyGlue(TextRange word, int offset)
    {
        if (offset + 1 >= word.End || !char.IsUpper(_text[offset]) || !char.IsLower(_text[offset + 1]) || !char.IsUpper(_text[offset - 1])) return false;
        var left = offset;
        while (left > word.Start && char.IsUpper(_text[left - 1])) left--;
        return CreditCues.IsAgency(_text.AsSpan(left, offset - left));
    }
}
