using ArticleClean.Documents;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// What speaks for and against a lost boundary between two words, as one value out of each group of values. Each value
/// has a weight (<see cref="GlueModel"/>); the sum decides.
/// </summary>
internal ref struct GlueEvidence
{
    /// <summary>Values collected for a joint, one of each group.</summary>
    public const int Groups = 25;

    /// <summary>Values there are, of all groups.</summary>
    public const int Size = 347 + 4 * Kinds + 3 * Kinds + 4 * Kinds + 16 + 7 + 4 * Kinds + 3 * Kinds + 2 * GlueLexicon.Values * Kinds + 10;

    private const int Kinds = 5;

    /// <summary>Neighbouring words are read up to this length.</summary>
    private const int MaxNeighbour = 48;

    /// <summary>Characters on both sides in which signs of code are looked for.</summary>
    private const int CodeReach = 60;

    private readonly Span<short> _values;
    private int _group;
    private int _base;

    private GlueEvidence(Span<short> values) => _values = values;

    /// <summary>Collects the evidence for a joint inside a token.</summary>
    /// <param name="joint">The joint.</param>
    /// <param name="parts">The document's glued words.</param>
    /// <param name="lexicon">What other pages say of the two words.</param>
    /// <param name="token">The letters and digits around the joint.</param>
    /// <param name="names">What the rest of the document says of the words around the joint, written in one.</param>
    /// <param name="values">Takes the values, <see cref="Groups"/> of them.</param>
    public static void Collect(Joint joint, GlueParts parts, GlueLexicon lexicon, TextRange token, NameCounts names, Span<short> values)
    {
        var evidence = new GlueEvidence(values);
        var words = joint.Words;
        var left = joint.LeftWord;
        var right = joint.RightWord;
        var kind = KindOf(joint);
        var isLeftKnown = words.Count(left) > 0 ? 1 : 0;
        var isRightKnown = words.Count(right) > 0 ? 1 : 0;
        var pairs = parts.Pairs(joint);
        var before = Before(joint, token);
        var after = After(joint, token);

        evidence.Add(Kinds, kind);
        evidence.Add(5 * Kinds, Step(parts.CountAround(joint.Right.Start), 0, 2, 5, 10) * Kinds + kind);
        evidence.Add(5 * Kinds, Step(words.MixedPerMille, 20, 50, 100, 200) * Kinds + kind);
        evidence.Add(6, (parts.Followers(joint) > pairs ? 2 : pairs > 1 ? 1 : 0) * 2 + isRightKnown);
        evidence.Add(6, (parts.Leaders(joint) > pairs ? 2 : pairs > 1 ? 1 : 0) * 2 + isLeftKnown);
        evidence.Add(5 * Kinds, (Math.Min(left.Length, 5) - 1) * Kinds + kind);
        evidence.Add(11, RightShape(right));
        evidence.Add(3, !joint.IsRightStarter ? 0 : SentenceStarters.IsArticleOrPronoun(right) ? 2 : 1);
        evidence.Add(4, (PageWords.Contains(left) ? 2 : 0) + (PageWords.Contains(right) ? 1 : 0));
        evidence.Add(9 * Kinds, before * Kinds + kind);
        evidence.Add(13, after);
        evidence.Add(4 * Kinds, Math.Min(names.Alone, 3) * Kinds + kind);
        evidence.Add(5, NumberEnd(left, right));
        evidence.Add(3, words.LooksLikeCode ? (kind == 0 ? 1 : 2) : 0);
        // A word of two parts that stands alone is a name more often than glue; its neighbours tell which.
        evidence.Add(1 + 5 * 6 * Kinds, joint.Left.Start == token.Start && joint.Right.End == token.End ? 1 + (Math.Min(before, 4) * 6 + Math.Min(after, 5)) * Kinds + kind : 0);
        evidence.Add(4 * Kinds, Math.Min(names.InProse, 3) * Kinds + kind);
        evidence.Add(3 * Kinds, Math.Min(names.Lower, 2) * Kinds + kind);
        evidence.Add(4 * Kinds, ((EndsPhrase(joint, token) ? 2 : 0) + (BeginsPhrase(joint, token) ? 1 : 0)) * Kinds + kind);
        evidence.Add(16, CountStep(words.Count(left)) * 4 + CountStep(words.Count(right)));
        evidence.Add(7, NumberShape(joint));
        evidence.Add(4 * Kinds, names.Known * Kinds + kind);
        evidence.Add(3 * Kinds, CodeSigns(joint) * Kinds + kind);
        evidence.Add(10, AloneShare(names.Alone, pairs));
        evidence.Add(GlueLexicon.Values * Kinds, lexicon.OfLeft(left) * Kinds + kind);
        evidence.Add(GlueLexicon.Values * Kinds, lexicon.OfRight(right) * Kinds + kind);
    }

    private void Add(int size, int value)
    {
        _values[_group++] = (short)(_base + value);
        _base += size;
    }

    /// <summary>What meets: a word after small letters, after a capital first, after a number or after an acronym, or a number after a word.</summary>
    private static int KindOf(Joint joint)
    {
        if (char.IsDigit(joint.RightWord[0])) return 4;
        var last = joint.LeftWord[^1];
        return char.IsUpper(last) ? 3 : char.IsDigit(last) ? 2 : char.IsUpper(joint.LeftWord[0]) ? 1 : 0;
    }

    private static int Step(int value, int a, int b, int c, int d) => value <= a ? 0 : value <= b ? 1 : value <= c ? 2 : value <= d ? 3 : 4;

    private static int CountStep(int count) => count switch { 0 => 0, 1 => 1, <= 4 => 2, _ => 3 };

    /// <summary>Whether the word before the left one and the left one follow each other elsewhere too.</summary>
    private static bool EndsPhrase(Joint joint, TextRange token)
    {
        var end = joint.Left.Start - 1;
        if (joint.Left.Start > token.Start || end <= joint.Range.Start || joint.Text[end] != ' ') return false;
        var start = end;
        while (start > joint.Range.Start && end - start < MaxNeighbour && char.IsLetterOrDigit(joint.Text[start - 1])) start--;
        return start < end && joint.Words.HasPhrase(joint.Text.AsSpan(start, end - start), joint.LeftWord);
    }

    /// <summary>Whether the right word and the word after it follow each other elsewhere too.</summary>
    private static bool BeginsPhrase(Joint joint, TextRange token)
    {
        var start = joint.Right.End + 1;
        if (joint.Right.End < token.End || start >= joint.Range.End || joint.Text[start - 1] != ' ') return false;
        var end = start;
        while (end < joint.Range.End && end - start < MaxNeighbour && char.IsLetterOrDigit(joint.Text[end])) end++;
        return end > start && joint.Words.HasPhrase(joint.RightWord, joint.Text.AsSpan(start, end - start));
    }

    /// <summary>Whether signs of code stand close by: 0 none, 1 one, 2 more.</summary>
    private static int CodeSigns(Joint joint)
    {
        var signs = 0;
        var end = Math.Min(joint.Range.End, joint.Right.Start + CodeReach);
        for (var i = Math.Max(joint.Range.Start, joint.Right.Start - CodeReach); i < end && signs < 2; i++)
            if (joint.Text[i] is '=' or '{' or '}' or '<' or '>' or '_' or ';' or '%') signs++;
        return signs;
    }

    /// <summary>The number before a word: 0 none, 1 to 3 of so many digits, 4 a year, 5 a decimal's rest, 6 one behind letters.</summary>
    private static int NumberShape(Joint joint)
    {
        var left = joint.LeftWord;
        if (!char.IsDigit(left[^1]) || char.IsDigit(joint.RightWord[0])) return 0;
        if (left.ContainsAnyExceptInRange('0', '9')) return 6;
        if (joint.BeforeLeft is '.' or ',' && joint.Left.Start - 2 >= joint.Range.Start && char.IsDigit(joint.Text[joint.Left.Start - 2])) return 5;
        return left.Length == 4 && left[0] is '1' or '2' ? 4 : Math.Min(left.Length, 3);
    }

    private static int RightShape(ReadOnlySpan<char> right)
    {
        if (char.IsDigit(right[0])) return right.ContainsAnyExceptInRange('0', '9') ? 7 : Math.Min(right.Length, 3) + 7;
        if (right.Length == 1) return 0;
        if (char.IsUpper(right[1])) return 1;
        if (char.IsDigit(right[1])) return 2;
        return Math.Min(right.Length, 5) + 1;
    }

    /// <summary>How many of a pair's places are the two words alone, as a name's are: 0 where there is one place, then by their share, and the same for five places and more.</summary>
    private static int AloneShare(int alone, int pairs)
    {
        if (pairs <= 1) return 0;
        var step = alone == 0 ? 1 : alone * 2 < pairs ? 2 : alone + 1 < pairs ? 3 : 4;
        return step + (pairs >= 5 ? 5 : 0);
    }

    /// <summary>What stands before the left word: 0 to 3 a word after a space (capital, small, number, none), 4 a line's start, 5 to 7 a sign, 8 a word glued to it.</summary>
    private static int Before(Joint joint, TextRange token)
    {
        var start = joint.Left.Start;
        if (start > token.Start) return 8;
        if (start <= joint.Range.Start) return 4;
        var sign = joint.Text[start - 1];
        if (sign == '.') return 5;
        if (sign is '-' or '\'' or '’' or '/' or '&') return 6;
        if (!WhiteSpace.IsBlank(sign)) return 7;
        if (sign is '\n' or '\t' or '\r') return 4;
        return char.ToLowerInvariant(joint.WordBefore) != joint.WordBefore ? 0 : char.IsLetter(joint.WordBefore) ? 1 : char.IsDigit(joint.WordBefore) ? 2 : 3;
    }

    /// <summary>What stands after the right word: 0 to 3 a word after a space, 4 a line's end, 5 to 10 a sign, 11 a word glued to it, 12 a decimal.</summary>
    private static int After(Joint joint, TextRange token)
    {
        var end = joint.Right.End;
        if (end < token.End) return 11;
        if (end >= joint.Range.End) return 4;
        var sign = joint.Text[end];
        if (sign is '.' or ',' && end + 1 < joint.Range.End && char.IsDigit(joint.Text[end + 1])) return 12;
        if (sign is ',' or ';' or ':' or '!' or '?' or ')') return 5;
        if (sign == '.') return 6;
        if (sign is '\'' or '’') return 7;
        if (sign is '-' or '/' or '&') return 8;
        if (Glyphs.IsCodeAfterWord(sign)) return 9;
        if (!WhiteSpace.IsBlank(sign)) return 10;
        if (sign is '\n' or '\t' or '\r' || end + 1 >= joint.Range.End) return 4;
        var next = joint.Text[end + 1];
        return char.IsUpper(next) ? 0 : char.IsLetter(next) ? 1 : char.IsDigit(next) ? 2 : 3;
    }

    /// <summary>A number and what is written onto it: a unit, a letter or two, or a word.</summary>
    private static int NumberEnd(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (!char.IsDigit(left[^1])) return 0;
        if (char.IsDigit(left[0]) && Units.Contains(right)) return 1;
        return right.Length == 1 ? 2 : right.Length == 2 ? 3 : 4;
    }
}
