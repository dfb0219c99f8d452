using ArticleClean.Documents;
using ArticleClean.Resources;

namespace ArticleClean.Vocabulary;

/// <summary>
/// Finds phrases in a text. The phrases that share their first four characters are one group, sorted and narrowed character by
/// character: the longest phrase at a place is found in one walk over its characters, whatever the number of phrases, and
/// where there is none, four characters mostly tell. The file is read in place; the vocabulary's compiler writes it. Thread-safe.
/// </summary>
internal sealed class PhraseTable
{
    /// <summary>Characters by which phrases are grouped; a shorter phrase is in the group of all it has.</summary>
    public const int Head = 4;

    /// <summary>The head of a group whose phrases have several.</summary>
    public const ulong Several = ulong.MaxValue;

    /// <summary>The bit in a phrase's signs that says that it is weak; the others are its kinds.</summary>
    public const uint WeakSign = 1u << 31;

    private readonly int _groupBits;
    private readonly Table<ulong> _heads;
    private readonly Table<int> _groups;
    private readonly Table<bool> _shorts;
    private readonly Table<int> _starts;
    private readonly Table<uint> _signs;
    private readonly Table<char> _characters;

    /// <summary>Reads a table.</summary>
    /// <param name="file">
    /// The file: the binary logarithm of the number of groups, the number of phrases and that of their characters; for each group
    /// the head that its phrases share, <see cref="Several"/> or 0; where each group begins among the phrases, and where the last one
    /// ends; for each group whether a phrase of less than four characters begins with the first two of its head, or is its head's
    /// one character; where the characters of each phrase begin, and where those of the last one end; the kinds of each phrase
    /// and whether it is weak; the characters. The phrases of a group stand together, sorted by their characters.
    /// </param>
    public PhraseTable(ReadOnlyMemory<byte> file)
    {
        var reader = new TableReader(file);
        _groupBits = reader.ReadInt32();
        int groups = 1 << _groupBits, phrases = reader.ReadInt32(), characters = reader.ReadInt32();
        _heads = reader.Read<ulong>(groups);
        _groups = reader.Read<int>(groups + 1);
        _shorts = reader.Read<bool>(groups);
        _starts = reader.Read<int>(phrases + 1);
        _signs = reader.Read<uint>(phrases);
        _characters = reader.Read<char>(characters);
    }

    /// <summary>The first characters of a phrase, in one number.</summary>
    public static ulong HeadOf(ReadOnlySpan<char> phrase)
    {
        var head = 0ul;
        for (var i = 0; i < phrase.Length && i < Head; i++) head = (head << 16) | phrase[i];
        return head;
    }

    /// <summary>The group of a head, of two to the power of <paramref name="groupBits"/>.</summary>
    public static int GroupOf(ulong head, int groupBits) => (int)((head * 0x9E3779B97F4A7C15) >> (64 - groupBits));

    /// <summary>Finds the longest phrase that starts at the first character of a text, and ends where a word ends.</summary>
    /// <param name="text">The text.</param>
    public PhraseHit Match(ReadOnlySpan<char> text)
    {
        var shorts = _shorts.Span;
        Phrases phrases = default;
        var (head, depth, isShort) = (0ul, 0, false);
        var best = default(PhraseHit);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Folding.Fold(text[i]);
            if (c == Folding.Nothing || (c == ' ' && i > 0 && WhiteSpace.IsBlank(text[i - 1]))) continue;
            depth++;
            if (depth > Head)
            {
                phrases = phrases.Narrow(c, depth - 1);
            }
            else
            {
                head = (head << 16) | c;
                if (depth <= 2) isShort = shorts[GroupOf(head, _groupBits)];
                if (depth < Head && !isShort) continue;
                phrases = WithHead(head, depth);
            }

            if (phrases.IsEmpty && depth >= Head) break;
            if (!phrases.IsEmpty && phrases.FirstLength == depth && EndsWord(text, i + 1)) best = phrases.First(i + 1);
        }

        return best;
    }

    /// <summary>The phrases that begin with a head, sorted; those with a shorter head are the head.</summary>
    private Phrases WithHead(ulong head, int length)
    {
        var group = GroupOf(head, _groupBits);
        var shared = _heads.Span[group];
        if (shared != head && shared != Several) return default;
        var groups = _groups.Span;
        var phrases = new Phrases(_starts.Span, _signs.Span, _characters.Span, groups[group], groups[group + 1]);
        if (shared == head) return phrases;
        for (var depth = 0; depth < length && !phrases.IsEmpty; depth++)
            phrases = phrases.Narrow((char)(head >> (16 * (length - 1 - depth))), depth);
        return phrases;
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

    /// <summary>Sorted phrases that are alike up to a depth.</summary>
    private readonly ref struct Phrases(
        ReadOnlySpan<int> starts, ReadOnlySpan<uint> signs, ReadOnlySpan<char> characters, int first, int end)
    {
        private readonly ReadOnlySpan<int> _starts = starts;
        private readonly ReadOnlySpan<uint> _signs = signs;
        private readonly ReadOnlySpan<char> _characters = characters;

        public bool IsEmpty => first >= end;

        /// <summary>The length of the first phrase, which is the shortest.</summary>
        public int FirstLength => _starts[first + 1] - _starts[first];

        /// <summary>The first phrase as it was found in a text.</summary>
        /// <param name="length">The characters of the text that it takes.</param>
        public PhraseHit First(int length) =>
            new(length, (CueKinds)(_signs[first] & ~WeakSign), (_signs[first] & WeakSign) != 0);

        /// <summary>The phrases that have a character at a depth.</summary>
        public Phrases Narrow(char c, int depth)
        {
            var low = FirstAtLeast(first, c, depth);
            return new Phrases(_starts, _signs, _characters, low, FirstAtLeast(low, (char)(c + 1), depth));
        }

        /// <summary>
        /// The first phrase from one on whose character at a depth is not less than <paramref name="c"/>; a phrase that has ended comes
        /// before all.
        /// </summary>
        private int FirstAtLeast(int low, char c, int depth)
        {
            var high = end;
            while (low < high)
            {
                var middle = (low + high) / 2;
                var place = _starts[middle] + depth;
                if (place >= _starts[middle + 1] || _characters[place] < c) low = middle + 1;
                else high = middle;
            }

            return low;
        }
    }
}
