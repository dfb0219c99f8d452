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

    private static readonly string[] Introductions =
    [
        "example", "snippet", "code", "following", "like this", "looks like", "such as", "below", "as follows", "e.g.", "i.e.", "syntax", "output", "response",
        "called", "use ", "uses ", "using ", "write", "type ", "add ", "paste", "copy ",
    ];

    private readonly bool _talksOfCode = code.Count > 0 && CodeTalk.IsIn(text, code);

    /// <summary>The pieces that are residue, in order.</summary>
    public List<Residue> Judge()
    {
        var residues = new List<Residue>();
        for (var first = 0; first < code.Count;)
        {
            var last = first;
            while (last + 1 < code.Count && TextScan.IsBlankBetween(text, code[last].Range.End, code[last + 1].Range.Start)) last++;
            if (IsResidue(first, last))
                for (var i = first; i <= last; i++) residues.Add(code[i]);
            first = last + 1;
        }

        return residues;
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
        if (_talksOfCode) return strength == ResidueStrength.Strong && isGlued && !isIntroduced;
        return strength switch
        {
            ResidueStrength.Strong => !isIntroduced || IsGluedBefore(start),
            ResidueStrength.Plain => !isIntroduced && (isGlued || end - start >= InlineLength || TextScan.IsLineStart(text, start) || code[first].Code == "entity"),
            _ => isGlued && !isIntroduced,
        };
    }

    private bool IsQuoted(int start, int end)
    {
        if (start == 0 || end >= text.Length || end - start > QuotationLength) return false;
        return (text[start - 1], text[end]) is ('`', '`') or ('"', '"') or ('\'', '\'') or ('“', '”') or ('‘', '’') or ('«', '»') or ('„', '“') or ('(', ')');
    }

    private bool IsGluedBefore(int start) => start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not (':' or '(' or '[' or '“' or '"');

    private bool IsGluedAfter(int end) => end < text.Length && char.IsLetterOrDigit(text[end]);

    private bool IsIntroduced(int start)
    {
        var end = TextScan.SkipWhiteSpaceBack(text, start, 0);
        if (end == 0) return false;
        if (text[end - 1] is ':' or '：') return true;
        var words = text.AsSpan(Math.Max(0, end - IntroductionLength), end - Math.Max(0, end - IntroductionLength));
        var line = words.LastIndexOfAny('\n', '\r');
        if (line >= 0) words = words[(line + 1)..];
        foreach (var introduction in Introductions)
            if (words.Contains(introduction, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
