using System.Buffers;

namespace ArticleClean.Filters.Scanning;

/// <summary>
/// Tells residue from code that an article shows. Pieces that touch are judged together. What speaks for the article:
/// words that introduce the code, quotes around it, a text that talks of code. What speaks for residue: glue to a
/// word, and what the code says of itself.
/// </summary>
internal sealed class ResidueJudge(string text, IReadOnlyList<Residue> code)
{
    /// <summary>How far before a piece the words that introduce it are looked for.</summary>
    private const int IntroductionLength = 80;

    /// <summary>Longest code in quotes that is taken for a quotation.</summary>
    private const int QuotationLength = 300;

    /// <summary>Length from which plain code in the middle of a line is residue.</summary>
    private const int InlineLength = 60;

    /// <summary>Length from which plain code that is glued to a sentence is residue even where the text talks of code.</summary>
    private const int ListingLength = 200;

    /// <summary>Tags shown that wait for their end.</summary>
    private const int MaxOpen = 32;

    private static readonly SearchValues<char> NameSigns = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-:");

    private static readonly string[] Introductions =
    [
        "example", "snippet", "code", "following", "like this", "looks like", "such as", "below", "as follows", "e.g.", "i.e.", "syntax", "output", "response",
        "called", "writes", "written as", "use", "uses", "using", "write", "type", "add", "paste", "copy", "say", "says", "property", "rule", "object", "tag", "element", "the", "a",
    ];

    private readonly bool _talksOfCode = code.Count > 0 && CodeTalk.IsIn(text, code);

    /// <summary>The pieces that are residue, in order.</summary>
    public List<Residue> Judge()
    {
        var residues = new List<Residue>();
        var kept = new Stack<string>();
        for (var first = 0; first < code.Count;)
        {
            var last = first;
            while (last + 1 < code.Count && TextScan.IsBlankBetween(text, code[last].Range.End, code[last + 1].Range.Start)) last++;
            var isResidue = IsResidue(first, last);
            for (var i = first; i <= last; i++)
                if (isResidue && !Closes(code[i], kept)) residues.Add(code[i]);
                else if (!isResidue) Note(code[i], kept);
            first = last + 1;
        }

        return residues;
    }

    /// <summary>Whether a tag closes one that the article shows; that one is closed then.</summary>
    private bool Closes(Residue tag, Stack<string> kept)
    {
        if (kept.Count == 0 || tag.Code != "tag" || text[tag.Range.Start + 1] != '/' || NameOf(tag, start: 2) is not { } name || !kept.Contains(name)) return false;
        while (kept.Pop() != name)
        {
        }

        return true;
    }

    /// <summary>Notes a tag that the article shows.</summary>
    private void Note(Residue tag, Stack<string> kept)
    {
        if (tag.Code != "tag" || Closes(tag, kept) || text[tag.Range.Start + 1] == '/') return;
        if (kept.Count < MaxOpen && NameOf(tag, start: 1) is { } name && !HtmlNames.IsVoid(name)) kept.Push(name);
    }

    private string? NameOf(Residue tag, int start)
    {
        var name = tag.Range.Of(text)[start..];
        var end = name.IndexOfAnyExcept(NameSigns);
        return end > 0 ? name[..end].ToString().ToLowerInvariant() : null;
    }

    private bool IsResidue(int first, int last)
    {
        int start = code[first].Range.Start, end = code[last].Range.End;
        var strength = ResidueStrength.Weak;
        for (var i = first; i <= last; i++)
            if (code[i].Strength > strength) strength = code[i].Strength;

        if (IsQuoted(start, end)) return false;
        var isGlued = IsGluedBefore(start) || IsGluedAfter(end);
        var isIntroduced = IsIntroduced(start);
        if (_talksOfCode) return !isIntroduced && (strength == ResidueStrength.Strong || (strength == ResidueStrength.Plain && IsGluedToSentence(start) && end - start >= ListingLength));
        return strength switch
        {
            ResidueStrength.Strong => !isIntroduced || !EndsSentenceOfCode(start),
            ResidueStrength.Plain when isIntroduced => end - start >= InlineLength && IsFusedToColon(start) && !EndsSentenceOfCode(start),
            ResidueStrength.Plain => isGlued || end - start >= InlineLength || TextScan.IsLineStart(text, start) || code[first].Code == "entity",
            _ => isGlued && !isIntroduced,
        };
    }

    private bool IsQuoted(int start, int end)
    {
        if (start == 0 || end >= text.Length || end - start > QuotationLength) return false;
        return Enclosure.IsPair(text[start - 1], text[end]);
    }

    private bool IsGluedBefore(int start) => start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not (':' or '(' or '[' or '“' or '"');

    private bool IsGluedToSentence(int start) => start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '.' or '!' or '?' or '”' or '’');

    private bool IsGluedAfter(int end) => end < text.Length && char.IsLetterOrDigit(text[end]);

    /// <summary>Whether the words right before a piece lead to it: a colon, or a word such as "use" or "the" with a space behind it.</summary>
    private bool IsIntroduced(int start)
    {
        var end = TextScan.SkipWhiteSpaceBack(text, start, 0);
        if (end == 0) return false;
        if (text[end - 1] is ':' or '：') return true;
        if (end == start || !char.IsLetter(text[end - 1])) return _talksOfCode && EndsSentenceOfCode(end);
        var words = text.AsSpan(Math.Max(0, end - IntroductionLength), end - Math.Max(0, end - IntroductionLength));
        foreach (var introduction in Introductions)
            if (words.EndsWith(introduction, StringComparison.OrdinalIgnoreCase) && (words.Length == introduction.Length || !char.IsLetter(words[words.Length - introduction.Length - 1]))) return true;
        return false;
    }

    /// <summary>Whether no white space stands behind the colon: a listing starts on its own line, an element's text does not.</summary>
    private bool IsFusedToColon(int start) => start > 0 && text[start - 1] == ':';

    private bool EndsSentenceOfCode(int end)
    {
        var words = text.AsSpan(Math.Max(0, end - IntroductionLength), end - Math.Max(0, end - IntroductionLength));
        foreach (var word in (ReadOnlySpan<string>)["example", "snippet", "code", "following", "below", "like this", "looks like"])
            if (words.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
