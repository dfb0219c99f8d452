using System.Collections.Frozen;

namespace ArticleClean.Filters.Lines;

/// <summary>
/// Tells the biography of who wrote a text, in English: a name, what he or she does, and a trade. An article on a person
/// begins so too; what stands before it, <c>About the author</c> and the name once more, tells the two apart.
/// </summary>
internal static class BiographyLine
{
    /// <summary>Words of a line that leads to a biography, at most.</summary>
    public const int MaxCueWords = 8;

    private const int MinWords = 8, MaxNameWords = 4;

    /// <summary>The longest degree: <c>Dipl. ABOM</c>.</summary>
    private const int MaxDegree = 10;

    /// <summary>Words of a biography that is glued to its byline, at most: with more of them an article may be.</summary>
    private const int MaxBylineWords = 80;

    /// <summary>Words in which a biography names a trade.</summary>
    private const int MaxTradeReach = 30;

    /// <summary>Words in which it does where nothing but the name leads to it.</summary>
    private const int NearTradeReach = 12;

    private static readonly PhraseSet Cues = new(
        "about the author|about the authors|about author|about our author|about the writer|about the contributor|about the contributors|about the reviewer|meet the author|meet the writer|the author|author|authors|author bio|author biography|"
        + "written by|reviewed by|edited by|medically reviewed by|fact checked by|fact-checked by|posted by|published by|words by|by|full bio");

    /// <summary>Cues that a name stands behind on the same line.</summary>
    private static readonly string[] NamedCues = ["written by", "reviewed by", "edited by", "medically reviewed by", "fact checked by", "fact-checked by", "posted by", "about the author", "author:"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = Set("is was has covers writes joined brings holds specializes specialises works earned received serves leads lives graduated studied");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Set("dr prof professor mr ms mrs author");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Trades = Set(
        "writer editor journalist professional author owner founder cofounder director specialist reporter expert manager attorney lawyer dietitian nutritionist strategist photographer marketer contributor consultant freelance freelancer "
        + "blogger correspondent columnist analyst engineer developer professor researcher teacher coach physician surgeon doctor nurse psychologist therapist planner advisor adviser ceo cto cmo copywriter creator "
        + "officer producer designer instructor educator historian physicist economist scientist entrepreneur critic dentist pharmacist trainer practitioner intern fellow broker experience degree master’s master's bachelor’s bachelor's mba phd");

    /// <summary>How a biography's next paragraph begins.</summary>
    private static readonly string[] Pronouns = ["He ", "She ", "They ", "His ", "Her ", "Their ", "When he", "When she", "When not ", "In his ", "In her ", "In their ", "Outside of work"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pastimes = Set("enjoys loves lives holds spends free spare family degree dog dogs cats kids hiking traveling travelling passion passionate commitment serves volunteers");

    /// <summary>Whether a line leads to a biography: <c>About the author</c>, <c>Written by Ann Lee</c>.</summary>
    public static bool IsCue(ReadOnlySpan<char> line)
    {
        if (LineShape.CountWords(line) > MaxCueWords || line.EndsWith("?")) return false;
        if (Cues.Contains(PhraseSet.Normalise(line))) return true;
        foreach (var cue in NamedCues)
            if (line.StartsWith(cue, StringComparison.OrdinalIgnoreCase) && (cue[^1] == ':' || (line.Length > cue.Length && !char.IsLetterOrDigit(line[cue.Length])))) return true;
        return false;
    }

    /// <summary>The name that a biography begins with, without its title; empty where the line is none.</summary>
    public static ReadOnlySpan<char> Name(ReadOnlySpan<char> line)
    {
        if (LineShape.CountWords(line) < MinWords) return default;
        int at = 0, words = 0, start = -1, end = 0;
        while (true)
        {
            var word = Word(line, ref at, out var from);
            if (word.IsEmpty) return default;
            if (start < 0 && Titles.Contains(word)) continue;
            if (char.IsUpper(word[0]) && words < MaxNameWords)
            {
                if (start < 0) start = from;
                words++;
                end = at;
                // A stop behind a name of more than a letter ends a sentence; a comma begins what the person is.
                if (word.Length > 1 && at < line.Length && line[at] is '.' or ':' or '?' or '!') return default;
                if (at < line.Length && line[at] == ',') break;
                continue;
            }

            if (!Verbs.Contains(word)) return default;
            break;
        }

        return words > 0 && HasWord(line[end..], Trades) ? line[start..end] : default;
    }

    /// <summary>The length of the byline with a full name that a biography is glued to: <c>By Ann Lee Ann Lee is a writer</c>; 0 where there is none.</summary>
    public static int BylineLength(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("By ") || LineShape.CountWords(line) > MaxBylineWords) return 0;
        var rest = line[3..];
        for (int words = 1, end = 0; words <= MaxNameWords; words++)
        {
            var blank = rest[end..].IndexOf(' ');
            if (blank <= 0) return 0;
            end += blank;
            if (words > 1 && rest[(end + 1)..].StartsWith(rest[..(end + 1)])) return 3 + end + 1;
            end++;
        }

        return 0;
    }

    /// <summary>Whether a line before a biography gives its name: the whole of it, or more where the biography has a first name alone.</summary>
    public static bool Names(ReadOnlySpan<char> line, ReadOnlySpan<char> name)
    {
        var at = line.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && char.IsLetter(line[at - 1]))) return false;
        var rest = line[(at + name.Length)..];
        return name.Contains(' ') || (rest.Length > 1 && rest[0] == ' ' && char.IsUpper(rest[1]));
    }

    /// <summary>Whether a line behind a biography goes on with it: <c>When she is not writing, she …</c></summary>
    /// <param name="line">The line.</param>
    /// <param name="firstName">Whose biography it is.</param>
    public static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> firstName)
    {
        if (line.StartsWith(firstName, StringComparison.Ordinal) && line.Length > firstName.Length && line[firstName.Length] == ' ') return HasWord(line, Trades) || HasWord(line, Pastimes);
        foreach (var pronoun in Pronouns)
            if (line.StartsWith(pronoun, StringComparison.Ordinal)) return HasWord(line, Trades) || HasWord(line, Pastimes);
        return false;
    }

    /// <summary>Whether a biography names a trade right behind the name: <c>Ann Lee is a senior reporter on the desk</c>.</summary>
    public static bool BeginsWithTrade(ReadOnlySpan<char> line, ReadOnlySpan<char> name)
    {
        var rest = WithoutDegrees(line[(line.IndexOf(name) + name.Length)..]);
        return (rest.StartsWith(" is ") || rest.StartsWith(" covers ") || rest.StartsWith(" writes ")) && HasWord(rest, Trades, NearTradeReach);
    }

    /// <summary>Whether a line is a name, with what a person has earned behind it or not: <c>Ann Lee, MD, FAAFP</c>.</summary>
    public static bool IsName(ReadOnlySpan<char> line, ReadOnlySpan<char> name) => line.StartsWith(name, StringComparison.OrdinalIgnoreCase) && WithoutDegrees(line[name.Length..]).IsEmpty;

    /// <summary>What stands behind a name, without the degrees between commas: <c>, MD, FAAFP, is a physician</c>.</summary>
    private static ReadOnlySpan<char> WithoutDegrees(ReadOnlySpan<char> rest)
    {
        var behind = rest;
        while (behind.StartsWith(", "))
        {
            var end = behind[2..].IndexOf(',') is >= 0 and var comma ? comma + 2 : behind.Length;
            if (!IsDegree(behind[2..end])) break;
            behind = behind[end..];
        }

        return behind.Length < rest.Length ? behind.TrimStart(',') : rest;
    }

    private static bool IsDegree(ReadOnlySpan<char> text)
    {
        var capitals = 0;
        foreach (var c in text)
            if (char.IsUpper(c)) capitals++;
        return capitals > 1 && text.Length <= MaxDegree;
    }

    private static bool HasWord(ReadOnlySpan<char> text, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, int reach = MaxTradeReach)
    {
        var at = 0;
        for (var i = 0; i < reach && Word(text, ref at, out _) is { IsEmpty: false } word; i++)
            if (words.Contains(word)) return true;
        return false;
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, ref int at, out int start)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1])))) at++;
        return text[start..at];
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
