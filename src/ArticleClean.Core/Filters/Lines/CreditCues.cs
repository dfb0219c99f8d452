using System.Collections.Frozen;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters.Lines;

/// <summary>What begins a picture's credit, after the vocabulary, and what joins the names in it.</summary>
internal static class CreditCues
{
    private const int MaxAcronym = 3;

    /// <summary>Letters of an abbreviated cue: <c>Fot.</c>.</summary>
    private const int MaxAbbreviation = 4;

    /// <summary>Agencies whose name in brackets says nothing else, and ends no list of abbreviations.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bracketed =
        "getty images|getty|reuters|afp|ap|ap photo|ap file|associated press|bloomberg|pa wire|pa media|pa images|pa archive|pti|pti photo|ani|aap|efe|ansa|xinhua|dpa|picture alliance|alamy|alamy stock photo|shutterstock|istock|adobe stock|anadolu|europa press|the canadian press"
        .Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What stands between names in a credit.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Connectors = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "via", "for", "and", "of", "the", "by", "de", "del", "della", "van", "von", "der", "den", "da", "di", "do", "dos", "du", "und", "et", "y", "e",
        "i", "en", "und", "from", "courtesy", "at", "dpa", "la", "le", "für", "och", "и", "для", "file", "with", "in", "on", "a", "zu", "al", "el", "bin", "x", "website", "site", "archive", "archives", "handout", "picture", "alliance", "license", "licence", "provided", "author", "authors")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where pictures come from, and news does not.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Archives =
        "wikimedia commons|wikimedia|wikipedia|flickr|unsplash|pexels|pixabay|getty images|getty|shutterstock|istock|adobe stock|alamy|library of congress".Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// The length of the cue that a text starts with, with its sign: <c>Photo:</c>, <c>Photo by </c>, <c>Credit...</c>; 0 where it
    /// starts with none.
    /// </summary>
    public static int Length(ReadOnlySpan<char> text) => StartsWithInitial(text) ? LengthOf(text, CueKinds.Credit) : 0;

    /// <summary>
    /// The length of the cue of a source that a text starts with; 0 where it starts with none. Texts name their own sources so, too.
    /// </summary>
    public static int SourceLength(ReadOnlySpan<char> text)
    {
        var length = StartsWithInitial(text) ? LengthOf(text, CueKinds.Source) : 0;
        return length > 0 && text[length - 1] is ':' or '：' ? length : 0;
    }

    /// <summary>Whether a word joins names in a credit.</summary>
    public static bool IsConnector(ReadOnlySpan<char> word) => Connectors.Contains(word);

    /// <summary>Whether an agency's name is one that nothing but pictures come from.</summary>
    public static bool IsOfPictures(ReadOnlySpan<char> name) => IsArchive(name) || name.EndsWith(" Photo") || name.EndsWith(" Images") || name.EndsWith(" Wire") || name.EndsWith(" stock photo", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an agency's name may stand in brackets behind what a picture shows.</summary>
    public static bool IsBracketed(ReadOnlySpan<char> name) => Bracketed.Contains(name.Trim()) && IsAgency(name);

    /// <summary>Whether a name is that of an archive of pictures.</summary>
    public static bool IsArchive(ReadOnlySpan<char> name) => Archives.Contains(name);

    /// <summary>The length of the cue behind a sentence that a text starts with, <c>Photo | </c>; 0 where it starts with none.</summary>
    public static int TailLength(ReadOnlySpan<char> text)
    {
        if (!StartsWithInitial(text)) return 0;
        var hit = VocabularyFiles.Phrases.Match(text);
        var isTail = hit.IsFound && (hit.Kinds & CueKinds.Credit) != 0 && hit.Length + 2 < text.Length
            && text[hit.Length] == ' ' && text[hit.Length + 1] is '|' or '-' or '–' && text[hit.Length + 2] == ' ';
        return isTail ? hit.Length + 3 : 0;
    }

    /// <summary>Whether a text starts with a cue that stands in no sentence.</summary>
    public static bool IsSure(ReadOnlySpan<char> text)
    {
        var hit = VocabularyFiles.Phrases.Match(text);
        return hit is { IsFound: true, IsWeak: false } && text[..hit.Length].Contains(' ') && Length(text) > hit.Length;
    }

    /// <summary>The length of the cue in small letters that a text starts with; 0 where it starts with none.</summary>
    public static int AsideLength(ReadOnlySpan<char> text)
    {
        var length = !text.IsEmpty && char.IsLower(text[0]) ? LengthOf(text, CueKinds.Credit) : 0;
        return text[..length].Trim(" :").Contains(' ') ? length : 0;
    }

    private static bool StartsWithInitial(ReadOnlySpan<char> text) => !text.IsEmpty && LineShape.IsInitial(text[0]);

    /// <summary>The length of a phrase and the sign behind it; one of several words needs none but a space and a name.</summary>
    private static int LengthOf(ReadOnlySpan<char> text, CueKinds kind)
    {
        var hit = VocabularyFiles.Phrases.Match(text);
        if (!hit.IsFound || (hit.Kinds & kind) == 0) return 0;
        var sign = hit.Length;
        while (sign < text.Length && text[sign] is ' ' or '\u00A0') sign++;
        if (sign == text.Length) return 0;
        var isLabel = text[..hit.Length].Contains(' ') && (!hit.IsWeak || char.IsUpper(text[sign]));
        switch (text[sign])
        {
            case ':' or '：' or '=' or '＝' or '©' or '…':
            case ',' or '-' when isLabel:
            case '.' when hit.Length <= MaxAbbreviation:
            case '/' when Scripts.IsWithoutSpaces(text[hit.Length - 1]):
                return sign + 1;
            case '.' when text[sign..].StartsWith("..."):
                return sign + 3;
            default:
                return isLabel && sign > hit.Length ? sign : 0;
        }
    }

    /// <summary>Whether a name is an agency's. An acronym is written in one case: <c>AP</c>, <c>dpa</c>; <c>Pa</c> is a unit.</summary>
    public static bool IsAgency(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        if (name.IsEmpty || VocabularyFiles.Agencies.Match(name).Length != name.Length) return false;
        return name.Length > MaxAcronym || char.IsUpper(name[0]) == char.IsUpper(name[^1]);
    }
}
