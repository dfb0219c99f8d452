using ArticleClean.Documents;
using ArticleClean.Filters.Scanning;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// Two words glued with a capital inside: <c>FirestormThe U.S.</c> Names are written so too (<c>TikTok</c>): known ones
/// stay whole, and of the others the evidence is weighed.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">Its words.</param>
/// <param name="parts">Its words' parts; <c>null</c> where it has lost no boundary.</param>
/// <param name="model">What weighs the evidence.</param>
/// <param name="isAboutCode">Whether the text talks of code, so that words beside the signs of code are identifiers, and names wherever the text speaks of them.</param>
internal sealed class CamelGlue(string text, WordTable words, GlueParts? parts, GlueModel model, bool isAboutCode)
{
    /// <summary>Parts of one token on each side that may make up a name together.</summary>
    private const int MaxNameParts = 4;

    /// <summary>Letters of a name from which it is repeated by no chance.</summary>
    private const int MinRepeated = 4;

    /// <summary>How far around a token encoded characters are looked for, and how many are a code.</summary>
    private const int EncodedReach = 24, MinEncoded = 3;

    /// <summary>Letters before a name that were glued to it: <c>usingiPhone</c>.</summary>
    private const int MaxNameHead = 5;

    private readonly CodeNames? _codeNames = isAboutCode ? CodeNames.Of(text) : null;

    /// <summary>How much speaks for a lost boundary at <paramref name="offset"/>, inside a token of letters and digits; over zero, more for it than against.</summary>
    public int Weigh(TextRange range, TextRange token, int offset)
    {
        if (IsEnclosed(range, token)) return int.MinValue;
        if (parts is null) return IsSentenceStart(new Joint(text, range, words, offset, offset), token) ? int.MaxValue : int.MinValue;
        if (IsRepeated(token, offset)) return int.MaxValue;
        Span<short> evidence = stackalloc short[GlueEvidence.Groups];
        return TryCollect(range, token, offset, evidence) ? model.Sum(evidence) : int.MinValue;
    }

    /// <summary>Collects the evidence for a boundary; <c>false</c> where a known name or an identifier stands, which no evidence divides.</summary>
    public bool TryCollect(TextRange range, TextRange token, int offset, Span<short> evidence)
    {
        var joint = new Joint(text, range, words, offset, offset);
        // "BofA in trading": an article is one letter, too, and the word before it is known then.
        if (joint.Right.Length == 1 && char.IsLower(text[offset - 1]) && words.Count(joint.LeftWord) == 0) return false;
        if (IsIdentifier(joint, token) || !TryCountNames(token, offset, joint, out var names)) return false;
        GlueEvidence.Collect(joint, parts!, model.Lexicon, token, names, evidence);
        return true;
    }

    /// <summary>Whether the words around <paramref name="offset"/> stand in one elsewhere in the text, and nothing else with them.</summary>
    public bool StandsAlone(TextRange range, TextRange token, int offset) => !TryCountNames(token, offset, new Joint(text, range, words, offset, offset), out var names) || names.Alone > 0;

    /// <summary>Whether a heading's name is the first word of what follows: <c>LinkedInLinkedIn is</c>.</summary>
    private bool IsRepeated(TextRange token, int offset)
    {
        var length = offset - token.Start;
        return length >= MinRepeated && length * 2 == token.Length && text.AsSpan(offset, length).SequenceEqual(text.AsSpan(token.Start, length));
    }

    /// <summary>Whether a sentence starts with the right word beyond doubt, as in a text that has lost no other boundary.</summary>
    private bool IsSentenceStart(Joint joint, TextRange token)
    {
        if (joint.Left.Length < 3 || joint.Right.Length < 2 || !WhiteSpace.IsBlank(joint.AfterRight)) return false;
        char last = joint.LeftWord[^1], first = joint.RightWord[0];
        if (char.IsDigit(last) || char.IsUpper(last) || char.IsDigit(first) || IsIdentifier(joint, token)) return false;
        return (SentenceStarters.IsArticleOrPronoun(joint.RightWord) || words.HadResidue && joint.IsRightStarter && char.IsUpper(joint.LeftWord[0]))
            && TryCountNames(token, joint.Right.Start, joint, out _) && words.CountMixed(token.Of(text)) < 2;
    }

    /// <summary>Whether a sign around the whole token makes it a variable, an attribute, a handle, a hash tag or a part of an encoded address.</summary>
    private bool IsIdentifier(Joint joint, TextRange token)
    {
        if (token.End < joint.Range.End && text[token.End] == '=') return true;
        if (IsEncoded(joint.Range, token) || (_codeNames is not null && CodeNames.IsInCode(text, joint.Range, token))) return true;
        var before = token.Start > joint.Range.Start ? text[token.Start - 1] : ' ';
        return char.IsDigit(text[token.Start]) ? before is '%' or '@' or '_' : before is '_' or '$' or '#' or '@' or '\\' or '<' or '`' or '=' or '~';
    }

    /// <summary>Whether a token is all that stands in quotation marks or brackets, but for a stop: what is glued ends somewhere else. An apostrophe opens none.</summary>
    private bool IsEnclosed(TextRange range, TextRange token)
    {
        int open = token.Start - 1, close = token.End;
        if (close < range.End && text[close] is '.' or ',' or '!' or '?') close++;
        return open >= range.Start && close < range.End && Enclosure.IsPair(text[open], text[close])
            && (open == range.Start || !char.IsLetterOrDigit(text[open - 1]));
    }

    /// <summary>Whether a token stands among characters in their encoded form: <c>%7Clength%7CTimeout%7C500%27</c>.</summary>
    private bool IsEncoded(TextRange range, TextRange token)
    {
        var around = text.AsSpan(Math.Max(range.Start, token.Start - EncodedReach), Math.Min(range.End, token.End + EncodedReach) - Math.Max(range.Start, token.Start - EncodedReach));
        var encoded = 0;
        for (var i = 0; i + 2 < around.Length; i++)
            if (around[i] == '%' && char.IsAsciiHexDigit(around[i + 1]) && char.IsAsciiHexDigit(around[i + 2])) encoded++;
        return encoded >= MinEncoded;
    }

    /// <summary>Counts how often the parts around the offset stand alone elsewhere, written in one; <c>false</c> where they make up a name that is known.</summary>
    private bool TryCountNames(TextRange token, int offset, Joint joint, out NameCounts names)
    {
        names = default;
        int alone = 0, inProse = 0, lower = 0;
        if (CamelNames.IsNamePrefix(joint.LeftWord)) return false;
        Span<int> starts = stackalloc int[MaxNameParts];
        Span<int> ends = stackalloc int[MaxNameParts];
        var startCount = PartsBefore(token, offset, starts);
        var endCount = PartsAfter(token, offset, ends);
        for (var s = 0; s < startCount; s++)
        {
            for (var e = 0; e < endCount; e++)
            {
                var name = text.AsSpan(starts[s], ends[e] - starts[s]);
                if (IsName(name)) return false;
                // The word is counted where it stands, too.
                var isToken = name.Length == token.Length;
                alone = Math.Max(alone, words.CountMixed(name) - (isToken ? 1 : 0));
                inProse = Math.Max(inProse, words.CountInProse(name) - (isToken && WordTable.IsInProse(text, joint.Range, token) ? 1 : 0));
                lower = Math.Max(lower, words.Count(name));
            }
        }

        for (var head = 1; head <= MaxNameHead && offset - head >= joint.Left.Start; head++)
            if (IsName(text.AsSpan(offset - head, joint.Right.End - offset + head))) return false;
        names = new NameCounts(alone, inProse, lower, IsKnown(starts[..startCount], offset) + 2 * IsKnown(offset, ends[..endCount]));
        return true;
    }

    private bool IsName(ReadOnlySpan<char> name) => CamelNames.Contains(name) || _codeNames is not null && _codeNames.Contains(name);

    private int IsKnown(Span<int> starts, int end)
    {
        foreach (var start in starts)
            if (IsName(text.AsSpan(start, end - start))) return 1;
        return 0;
    }

    private int IsKnown(int start, Span<int> ends)
    {
        foreach (var end in ends)
            if (IsName(text.AsSpan(start, end - start))) return 1;
        return 0;
    }

    private int PartsBefore(TextRange token, int offset, Span<int> starts)
    {
        var count = 0;
        for (var i = offset - 1; i >= token.Start && count < starts.Length && offset - i < 48; i--)
            if (i == token.Start || Joint.IsTransition(text[i - 1], text[i])) starts[count++] = i;
        return count;
    }

    private int PartsAfter(TextRange token, int offset, Span<int> ends)
    {
        var count = 0;
        for (var i = offset + 1; i <= token.End && count < ends.Length && i - offset < 48; i++)
            if (i == token.End || Joint.IsTransition(text[i - 1], text[i])) ends[count++] = i;
        // "NordVPNSurfshark": a name may end with an acronym that the next word is glued to.
        var acronym = offset;
        while (acronym < token.End && char.IsUpper(text[acronym])) acronym++;
        if (count < ends.Length && acronym - offset > 2 && acronym < token.End && char.IsLower(text[acronym])) ends[count++] = acronym - 1;
        return count;
    }
}
