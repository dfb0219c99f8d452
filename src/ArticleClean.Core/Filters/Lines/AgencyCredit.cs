using System.Collections.Frozen;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters.Lines;

/// <summary>Tells the credit of a picture that has no cue but its agency: <c>Jae C. Hong/AP</c>, <c>AP Photo/Evan Vucci, File</c>.</summary>
internal static class AgencyCredit
{
    private const int MaxLength = 80;

    /// <summary>Shorter names of agencies are abbreviations of something else as well.</summary>
    private const int MinAlone = 6;

    private const int MaxNames = 8;

    /// <summary>Words of a name that an unknown house's pictures are by, and of the house.</summary>
    private const int MinPerson = 2, MaxPerson = 4;

    /// <summary>What agencies add to a credit.</summary>
    private static readonly string[] Endings = ["Purchase Licensing Rights, opens new tab", "Purchase Licensing Rights", "File Photo", "File", "Pool", "Handout", "Archive"];

    /// <summary>What stands before the names of a picture from the archive.</summary>
    private const string FilePrefix = "File:";

    /// <summary>What the names of newspapers and stations have in them. Two people's names, and two places', are written with a stroke as well.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Houses =
        "Post|Times|Tribune|News|Herald|Journal|Guardian|Globe|Star|Chronicle|Press|Gazette|Sun|Mail|Telegraph|Independent|Standard|Register|Observer|Courier|Daily|Review|Magazine|Media|Radio|Images|Photo|Photos|Photography|Agency|Zeitung|Presse|Agentur"
        .Split('|').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The longest name of a station or a paper that is written in capitals.</summary>
    private const int MaxHouse = 8;

    /// <summary>Whether a line is the credit of an agency, and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength || line.Length < 2) return false;
        var isSigned = line[0] == '©';
        line = line.Trim("©()[] .");
        if (line.StartsWith(FilePrefix)) line = line[FilePrefix.Length..].Trim();
        line = WithoutEndings(line);
        if (CreditCues.IsAgency(line)) return isSigned || line.Length >= MinAlone || CreditCues.IsOfPictures(line);
        var via = Math.Max(line.IndexOf(" via "), line.IndexOf(" vía "));
        if (via > 0 && CreditCues.IsAgency(line[(via + 5)..])) return AreNames(line[..via]);
        // "soniabonet | Getty Images": one word is what its photographer is called there. Behind a headline stands an agency that has the news.
        var bar = line.LastIndexOf('|');
        if (bar > 0 && CreditCues.IsArchive(line[(bar + 1)..].Trim())) return AreNames(line[..bar]) || !line[..bar].Trim().Contains(' ');
        return HasAgency(line) && AreNames(line);
    }

    /// <summary>Whether a credit is the name of an agency, or of several, alone. The last sentence of its news is signed so, too.</summary>
    public static bool IsSignature(ReadOnlySpan<char> credit)
    {
        credit = credit.Trim("()[] ");
        var agencies = 0;
        foreach (var range in credit.SplitAny('/', ','))
        {
            var name = credit[range].Trim();
            if (CreditCues.IsAgency(name) && !CreditCues.IsOfPictures(name)) agencies++;
            else if (!IsAcronym(name) && !IsOneName(name)) return false;
        }

        return agencies > 0;
    }

    /// <summary>Whether a name is one word, as those of agencies that are not known here are: <c>Bernama/Reuters</c>. Photographers have two.</summary>
    private static bool IsOneName(ReadOnlySpan<char> name) => !name.IsEmpty && char.IsUpper(name[0]) && !name.Contains(' ');

    /// <summary>Whether a name is a few capitals, as a station's or an agency's: <c>CBC</c>.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> name) => name.Length is > 1 and <= MaxHouse && !name.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether a line is what newspapers write where no agency is named, in two words or more: <c>Submitted photo</c>.</summary>
    public static bool IsAside(ReadOnlySpan<char> line) => line.Contains(' ') && IsPhrase(line);

    /// <summary>Whether a line is a phrase of credits or captions: <c>Submitted photo</c>, <c>Foto de archivo</c>.</summary>
    private static bool IsPhrase(ReadOnlySpan<char> line)
    {
        line = line.Trim("()[]., ");
        var hit = VocabularyFiles.Phrases.Match(line);
        return hit.IsFound && hit.Length == line.Length && (hit.Kinds & (CueKinds.Credit | CueKinds.Caption)) != 0;
    }

    /// <summary>
    /// What stands in brackets, or behind a bar, at a sentence's end: an agency, a person's name and a house's
    /// (<c>(Evan Mitsui/CBC)</c>), or what newspapers write where no agency is named (<c>(File photo)</c>).
    /// </summary>
    public static bool IsSetOff(ReadOnlySpan<char> content)
    {
        content = content.Trim();
        if (content.Length > MaxLength || content.IsEmpty || content.Contains('|')) return false;
        if (char.IsUpper(content[0]) && IsPhrase(content)) return true;
        if (CreditCues.IsAgency(content) || Is(content)) return true;
        var colon = content.IndexOf(": ");
        if (colon > 0) return (CreditCues.IsAgency(content[..colon]) || content[..colon].EndsWith(" News")) && IsPerson(content[(colon + 2)..]);
        var slash = content.IndexOf('/');
        return slash > 0 && content.LastIndexOf('/') == slash && IsPerson(content[..slash]) && IsHouse(content[(slash + 1)..].Trim());
    }

    /// <summary>Whether a line is a few names, and what joins names.</summary>
    public static bool AreNames(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.SplitAny(' ', '/'))
        {
            var word = line[range].Trim(",&|-–—©\u00A0");
            if (word.IsEmpty) continue;
            if (!char.IsUpper(word[0]) && !CreditCues.IsConnector(word) && !HasInnerCapital(word)) return false;
            words++;
        }

        return words is > 0 and <= MaxNames;
    }

    /// <summary>Whether a word has a capital behind its first letter: <c>iStock</c>.</summary>
    public static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
            if (char.IsUpper(word[i])) return true;
        return false;
    }

    /// <summary>Whether one of the parts between strokes is an agency.</summary>
    private static bool HasAgency(ReadOnlySpan<char> line)
    {
        if (!line.Contains('/')) return false;
        foreach (var range in line.Split('/'))
            if (CreditCues.IsAgency(line[range])) return true;
        return false;
    }

    /// <summary>Whether a name is a person's, as far as its shape tells: two to four words of letters, not all of them capitals.</summary>
    private static bool IsPerson(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        if (LineShape.CountWords(name) is < MinPerson or > MaxPerson || !char.IsUpper(name[0]) || !AreNames(name)) return false;
        var hasSmall = false;
        foreach (var c in name)
        {
            if (!char.IsLetter(c) && c is not (' ' or '.' or '-' or '’' or '\'')) return false;
            hasSmall |= char.IsLower(c);
        }

        return hasSmall;
    }

    /// <summary>Whether a name is a paper's or a station's, as far as its words tell: <c>The Seattle Times</c>, <c>CBC</c>.</summary>
    private static bool IsHouse(ReadOnlySpan<char> name)
    {
        if (IsAcronym(name)) return true;
        if (!AreNames(name) || LineShape.CountWords(name) > MaxPerson) return false;
        foreach (var range in name.Split(' '))
            if (Houses.Contains(name[range])) return true;
        return false;
    }

    private static ReadOnlySpan<char> WithoutEndings(ReadOnlySpan<char> line)
    {
        for (var i = 0; i < Endings.Length; i++)
        {
            if (!line.EndsWith(Endings[i], StringComparison.OrdinalIgnoreCase)) continue;
            var rest = line[..^Endings[i].Length].TrimEnd();
            if (rest.IsEmpty || !(rest[^1] is ',' or '/' || i < 2)) continue;
            line = rest.TrimEnd(",/ ");
        }

        return line;
    }
}
