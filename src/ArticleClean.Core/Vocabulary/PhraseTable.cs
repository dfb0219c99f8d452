using ArticleClean.Documents;

namespace ArticleClean.Vocabulary;

/// <summary>
/// Finds phrases in a text. The phrases that share their first four characters are one group, sorted when a text first asks
/// for it and narrowed character by character: the longest phrase at a place is found in one walk over its characters, whatever
/// the number of phrases, and where there is none, four characters mostly tell. Thread-safe.
/// </summary>
internal sealed class PhraseTable
{
    /// <summary>Characters by which phrases are grouped; a shorter phrase is in the group of all it has.</summary>
    private const int Head = 4;

    /// <summary>Groups: a few phrases for each, where there are 50,000. A power of two.</summary>
    private const int GroupBits = 15, Groups = 1 << GroupBits;

    /// <summary>The head of a group whose phrases have several.</summary>
    private const ulong Several = ulong.MaxValue;

    private readonly PhraseList _phrases;

    /// <summary>The head that the phrases of each group share, four characters in one number; 0 where there are none.</summary>
    private readonly ulong[] _heads = new ulong[Groups];

    /// <summary>Where each group starts in <see cref="_byGroup"/>; one more is the end of the last.</summary>
    private readonly int[] _starts = new int[Groups + 1];

    private readonly int[] _byGroup;
    private readonly Phrase[]?[] _sorted = new Phrase[Groups][];

    /// <summary>Whether a phrase is one character, and whether one of two or three begins with two, by the group of these.</summary>
    private readonly bool[] _isSingle = new bool[Groups], _isShort = new bool[Groups];

    /// <summary>Makes a table.</summary>
    /// <param name="phrases">The phrases of all files, which do not change any more; one that stands
    /// in several is a sign of all their kinds, and weak if it is weak in one.</param>
    public PhraseTable(PhraseList phrases)
    {
        _phrases = phrases;
        _byGroup = new int[phrases.Count];
        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases.TextOf(i);
            var head = HeadOf(phrase);
            var group = GroupOf(head);
            _starts[group]++;
            _heads[group] = _heads[group] == 0 || _heads[group] == head ? head : Several;
            if (phrase.Length == 1) _isSingle[group] = true;
            else if (phrase.Length < Head) _isShort[GroupOf(HeadOf(phrase[..2]))] = true;
        }

        for (var group = 1; group <= Groups; group++) _starts[group] += _starts[group - 1];
        for (var i = phrases.Count - 1; i >= 0; i--) _byGroup[--_starts[GroupOf(HeadOf(phrases.TextOf(i)))]] = i;
    }

    /// <summary>Finds the longest phrase that starts at the first character of a text, and ends where a word ends.</summary>
    /// <param name="text">The text.</param>
    public PhraseHit Match(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<Phrase> phrases = [];
        var (head, depth, isShort) = (0ul, 0, false);
        var best = default(PhraseHit);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Folding.Fold(text[i]);
            if (c == Folding.Nothing || (c == ' ' && i > 0 && WhiteSpace.IsBlank(text[i - 1]))) continue;
            depth++;
            if (depth > Head)
            {
                phrases = Narrow(phrases, c, depth - 1);
            }
            else
            {
                head = (head << 16) | c;
                if (depth == 1) isShort = _isSingle[GroupOf(head)];
                if (depth == 2) isShort = _isShort[GroupOf(head)];
                if (depth < Head && !isShort) continue;
                phrases = WithHead(head, depth);
            }

            if (phrases.IsEmpty && depth >= Head) break;
            if (!phrases.IsEmpty && phrases[0] is var phrase && phrase.Text.Length == depth && EndsWord(text, i + 1))
                best = new PhraseHit(i + 1, phrase.Kinds, phrase.IsWeak);
        }

        return best;
    }

    private static ulong HeadOf(ReadOnlySpan<char> phrase)
    {
        var head = 0ul;
        for (var i = 0; i < phrase.Length && i < Head; i++) head = (head << 16) | phrase[i];
        return head;
    }

    private static int GroupOf(ulong head) => (int)((head * 0x9E3779B97F4A7C15) >> (64 - GroupBits));

    /// <summary>The phrases that begin with a head, sorted; those with a shorter head are the head.</summary>
    private ReadOnlySpan<Phrase> WithHead(ulong head, int length)
    {
        var group = GroupOf(head);
        if (_heads[group] == head) return Group(group);
        if (_heads[group] != Several) return [];
        ReadOnlySpan<Phrase> phrases = Group(group);
        for (var depth = 0; depth < length && !phrases.IsEmpty; depth++)
            phrases = Narrow(phrases, (char)(head >> (16 * (length - 1 - depth))), depth);
        return phrases;
    }

    /// <summary>The phrases of a group, sorted; two threads that ask at once make the same.</summary>
    private Phrase[] Group(int group)
    {
        if (Volatile.Read(ref _sorted[group]) is { } sorted) return sorted;
        return _sorted[group] = Sort(_byGroup.AsSpan(_starts[group].._starts[group + 1]));
    }

    private Phrase[] Sort(ReadOnlySpan<int> indices)
    {
        var sorted = new List<Phrase>(indices.Length);
        foreach (var index in indices) sorted.Add(_phrases[index]);
        sorted.Sort((a, b) => string.CompareOrdinal(a.Text, b.Text));
        var merged = new List<Phrase>(sorted.Count);
        foreach (var phrase in sorted)
        {
            if (merged.Count == 0 || merged[^1].Text != phrase.Text)
            {
                merged.Add(phrase);
                continue;
            }

            var other = merged[^1];
            merged[^1] = phrase with { Kinds = phrase.Kinds | other.Kinds, IsWeak = phrase.IsWeak || other.IsWeak };
        }

        return [.. merged];
    }

    /// <summary>The phrases that have a character at a depth, of sorted phrases that are alike before it.</summary>
    private static ReadOnlySpan<Phrase> Narrow(ReadOnlySpan<Phrase> phrases, char c, int depth)
    {
        var low = FirstAtLeast(phrases, c, depth);
        phrases = phrases[low..];
        return phrases[..FirstAtLeast(phrases, (char)(c + 1), depth)];
    }

    /// <summary>
    /// The first phrase whose character at a depth is not less than one; a phrase that has ended comes before all.
    /// </summary>
    private static int FirstAtLeast(ReadOnlySpan<Phrase> phrases, char c, int depth)
    {
        int low = 0, high = phrases.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var text = phrases[middle].Text;
            if (text.Length <= depth || text[depth] < c) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>
    /// Whether a word may end before a place: between scripts without spaces it may anywhere, and two words may be glued at a
    /// capital or a number.
    /// </summary>
    private static bool EndsWord(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length && Folding.Fold(text[end]) == Folding.Nothing) end++;
        if (end == text.Length) return true;
        char last = text[end - 1], next = text[end];
        if (!char.IsLetterOrDigit(next) && !Scripts.IsMark(next)) return true;
        if (Scripts.IsWithoutSpaces(last) || Scripts.IsWithoutSpaces(next)) return true;
        return (char.IsUpper(next) && !char.IsUpper(last)) || (char.IsAsciiDigit(next) && char.IsLetter(last));
    }
}
