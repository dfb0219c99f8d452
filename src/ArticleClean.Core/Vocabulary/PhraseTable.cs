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
    private const int Groups = 1 << 15;

    private readonly PhraseList _phrases;

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
            _starts[GroupOf(phrase)]++;
            if (phrase.Length == 1) _isSingle[GroupOf(phrase)] = true;
            else if (phrase.Length < Head) _isShort[GroupOf(phrase[..2])] = true;
        }

        for (var group = 1; group <= Groups; group++) _starts[group] += _starts[group - 1];
        for (var i = phrases.Count - 1; i >= 0; i--) _byGroup[--_starts[GroupOf(phrases.TextOf(i))]] = i;
    }

    /// <summary>Finds the longest phrase that starts at the first character of a text, and ends where a word ends.</summary>
    /// <param name="text">The text.</param>
    public PhraseHit Match(ReadOnlySpan<char> text)
    {
        Span<char> head = stackalloc char[Head];
        ReadOnlySpan<Phrase> phrases = [];
        var (depth, isShort) = (0, false);
        var best = default(PhraseHit);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Folding.Fold(text[i]);
            if (c == Folding.Nothing || (c == ' ' && i > 0 && WhiteSpace.IsBlank(text[i - 1]))) continue;
            if (depth >= Head)
            {
                phrases = Narrow(phrases, c, depth++);
            }
            else
            {
                head[depth++] = c;
                if (depth == 1) isShort = _isSingle[GroupOf(head[..1])];
                if (depth == 2) isShort = _isShort[GroupOf(head[..2])];
                if (depth == Head || isShort) phrases = Group(head[..depth]);
                else continue;
            }

            if (phrases.IsEmpty && depth >= Head) break;
            if (!phrases.IsEmpty && phrases[0] is var phrase && phrase.Text.Length == depth && EndsWord(text, i + 1))
                best = new PhraseHit(i + 1, phrase.Kinds, phrase.IsWeak);
        }

        return best;
    }

    private static int GroupOf(ReadOnlySpan<char> phrase)
    {
        var hash = 0u;
        for (var i = 0; i < phrase.Length && i < Head; i++) hash = (hash ^ phrase[i]) * 0x9E3779B1;
        return (int)(hash >> 17);
    }

    /// <summary>The phrases that begin with a head, sorted; shorter heads are whole phrases.</summary>
    private ReadOnlySpan<Phrase> Group(scoped ReadOnlySpan<char> head)
    {
        var group = GroupOf(head);
        if (_starts[group] == _starts[group + 1]) return [];
        ReadOnlySpan<Phrase> phrases = Group(group);
        for (var depth = 0; depth < head.Length && !phrases.IsEmpty; depth++) phrases = Narrow(phrases, head[depth], depth);
        return phrases;
    }

    /// <summary>The phrases of a group, sorted; two threads that ask at once make the same.</summary>
    private Phrase[] Group(int group) =>
        Volatile.Read(ref _sorted[group]) is { } sorted ? sorted : _sorted[group] = Sort(_byGroup.AsSpan(_starts[group].._starts[group + 1]));

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
