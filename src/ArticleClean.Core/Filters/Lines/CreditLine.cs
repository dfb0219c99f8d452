using System.Collections.Frozen;
using ArticleClean.Documents;
using ArticleClean.Filters.Boundaries;

namespace ArticleClean.Filters.Lines;

/// <summary>A picture's credit: a cue and names (<c>Photographer: Andrew Harrer/Bloomberg</c>), or a name and an agency.</summary>
internal static class CreditLine
{
    private const int MaxLength = 140;
    private const int MaxNames = 14;

    /// <summary>Of words that could be names for want of capitals only a few are: a photographer, an agency. Scripts without spaces have a word for each.</summary>
    private const int MaxCaselessNames = 6;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Connectors = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "via", "for", "and", "of", "the", "by", "de", "del", "della", "van", "von", "der", "den", "da", "di", "do", "dos", "du", "und", "et", "y", "e",
        "i", "en", "und", "from", "courtesy", "at", "dpa", "la", "le", "für", "och", "и", "для", "file", "with", "in", "on", "a", "zu", "al", "el", "bin", "x")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The credit that a passage starts with: the whole of it, or up to the sentence that is glued behind it; an empty range where there is none.</summary>
    public static TextRange At(string text, TextRange range)
    {
        var none = new TextRange(range.Start, range.Start);
        var start = range.Start;
        var isBracketed = text[start] is '(' or '[' or '（';
        if (isBracketed) start++;
        var cue = start < range.End ? CreditCues.Length(text.AsSpan(start, range.End - start)) : 0;
        if (cue == 0) return !isBracketed && IsAgencyLine(range.Of(text)) ? range : none;
        var end = EndOfNames(text, new TextRange(start + cue, range.End));
        return end < 0 ? none : new TextRange(range.Start, end);
    }

    /// <summary>A credit after a sentence's end, that ends the passage or what is glued behind it; an empty range where there is none.</summary>
    public static TextRange Trailing(string text, TextRange range)
    {
        var first = Math.Max(range.Start + 1, range.End - MaxLength);
        for (var i = range.End - 4; i > first; i--)
        {
            if (!(char.IsUpper(text[i]) || text[i] is '(' or '[' || LineShape.IsCaseless(text[i]))) continue;
            if (!WhiteSpace.IsBlank(text[i - 1])) continue;
            var before = i - 1;
            while (before > range.Start && WhiteSpace.IsBlank(text[before])) before--;
            if (text[before] is not ('.' or '!' or '?' or '…' or '”' or '"' or ')' or '|' or '。')) continue;
            var credit = At(text, new TextRange(i, range.End));
            if (!credit.IsEmpty && CreditCues.Length(text.AsSpan(text[i] is '(' or '[' or '（' ? i + 1 : i)) > 0) return credit;
        }

        return new TextRange(range.End, range.End);
    }

    /// <summary>Where the names end: at the passage's end, or inside the word that a sentence is glued to; -1 where what follows is a sentence.</summary>
    private static int EndOfNames(string text, TextRange range)
    {
        int names = 0, caseless = 0;
        var glue = -1;
        var i = range.Start;
        while (i < range.End)
        {
            while (i < range.End && WhiteSpace.IsBlank(text[i])) i++;
            if (i >= range.End) break;
            var start = i;
            while (i < range.End && !WhiteSpace.IsBlank(text[i])) i++;
            if (i - range.Start > MaxLength) return -1;

            var word = text.AsSpan(start, i - start).Trim("/,&|-–—©()[];.:•·+\"“”‘’（）");
            if (word.IsEmpty) continue;
            var isName = LineShape.IsInitial(word[0]) || word[0] is '@' or '©' || word.Contains('.') && word.Length > 4 || HasInnerCapital(word) || CreditCues.IsAgency(word);
            if (!isName && !Connectors.Contains(word)) return names > 0 && i < range.End ? glue : -1;
            if (isName) names++;
            // Without spaces a sentence is one word, and tells by its signs.
            if (word.ContainsAny('，', '。')) return -1;
            if (LineShape.IsCaseless(word[0])) caseless++;
            if (names > MaxNames || caseless > MaxCaselessNames) return -1;
            if (i < range.End && text[i - 1] is '.' or '!' or '?' && word.Length > 2 && i - start > 3 && names > 1 && !char.IsUpper(word[^1]) && !Abbreviations.Contains(word)) return glue;
            for (var j = start + 1; j < i; j++)
            {
                if (!NameGlue.IsAt(text, start, j) && !IsAgencyGlue(text, new TextRange(start, i), j)) continue;
                if (CreditCues.Length(text.AsSpan(j, range.End - j)) is > 0 and var cue)
                {
                    // Another picture's credit: both are one.
                    i = j + cue;
                    break;
                }

                if (glue < 0) glue = j;
            }
        }

        if (names == 0) return -1;
        return glue < 0 || IsAgencyLine(text.AsSpan(glue, range.End - glue)) ? range.End : glue;
    }

    /// <summary>Whether an agency's acronym ends before <paramref name="offset"/> and a word is glued to it: <c>AFPAso</c>.</summary>
    private static bool IsAgencyGlue(string text, TextRange word, int offset)
    {
        if (offset + 1 >= word.End || !char.IsUpper(text[offset]) || !char.IsLower(text[offset + 1]) || !char.IsUpper(text[offset - 1])) return false;
        var left = offset;
        while (left > word.Start && char.IsUpper(text[left - 1])) left--;
        return CreditCues.IsAgency(text.AsSpan(left, offset - left));
    }

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
            if (char.IsUpper(word[i])) return true;
        return false;
    }

    /// <summary>A name and an agency, and nothing else: <c>Jae C. Hong/AP</c>, <c>DGLimages via Getty Images</c>.</summary>
    private static bool IsAgencyLine(ReadOnlySpan<char> line)
    {
        if (line.Length > 80 || line.Length < 2) return false;
        var isSigned = line[0] == '©';
        line = line.Trim("©() .");
        // A short name alone is an abbreviation of something else as well.
        if (CreditCues.IsAgency(line)) return isSigned || line.Length > 5;
        var via = line.IndexOf(" via ");
        if (via > 0 && CreditCues.IsAgency(line[(via + 5)..])) return AreNames(line[..via]);
        var slash = line.LastIndexOf('/');
        return slash > 0 && CreditCues.IsAgency(line[(slash + 1)..]) && AreNames(line[..slash]);
    }

    private static bool AreNames(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].Trim("/,&|-–—©");
            if (word.IsEmpty) continue;
            if (!char.IsUpper(word[0]) && !Connectors.Contains(word) && !HasInnerCapital(word)) return false;
            words++;
        }

        return words is > 0 and <= 8;
    }
}
