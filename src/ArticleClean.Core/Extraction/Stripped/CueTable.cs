using System.Numerics;
using ArticleClean.Documents;
using ArticleClean.Segments;
using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Stripped;

/// <summary>
/// How strongly the vocabulary speaks of each segment, kind by kind: 4 where strong phrases are all of it, 3 weak ones, 2.5
/// where it begins with a strong one, 1.5 where it has one elsewhere, 1 and 0.5 for weak ones, 0 for none. A strong phrase that
/// begins a sentence counts as a weak one where the sentence goes on in small letters, and so does any that the sentence speaks
/// of again. The same in every language.
/// </summary>
internal sealed class CueTable
{
    /// <summary>Kinds of phrases.</summary>
    public static readonly int Kinds = Enum.GetValues<CueKinds>().Length - 1;

    /// <summary>The levels of a segment that consists of phrases: weak ones, and strong ones.</summary>
    public const float Whole = 3, StrongWhole = 4;

    /// <summary>The levels of a segment that begins with a strong phrase, and with a weak one.</summary>
    public const float StrongStart = 2.5f, WeakStart = 1;

    /// <summary>The levels of a segment with a strong phrase elsewhere, and with a weak one.</summary>
    private const float StrongInside = 1.5f, WeakInside = 0.5f;

    /// <summary>What asks a reader to do something.</summary>
    private const CueKinds Calls = CueKinds.Newsletter | CueKinds.Subscription | CueKinds.Follow | CueKinds.Share | CueKinds.Comments
        | CueKinds.Cookies;

    /// <summary>
    /// The share of a segment's letters that phrases need so that it consists of them; the rest may be a name, or an ending.
    /// </summary>
    private const float WholeShare = 0.8f;

    private readonly float[] _levels;
    private readonly byte[] _mentions;

    /// <summary>Reads the cues of a text.</summary>
    public CueTable(SegmentedText text)
    {
        var count = text.Segments.Count;
        _levels = new float[count * Kinds];
        _mentions = new byte[count * Kinds];
        Mentioned = new float[count];
        Max = new float[count];
        IsLabel = new bool[count];
        Covered = new float[count];
        StronglyCovered = new float[count];
        for (var i = 0; i < count; i++)
        {
            Read(text, i);
            Mentioned[i] = CountMentions(text.Segments[i].Range.Of(text.Text), _mentions.AsSpan(i * Kinds, Kinds), out var first);
            if (Max[i] < WeakStart) ReadAgain(i, first);
        }
    }

    /// <summary>The highest level of each segment.</summary>
    public float[] Max { get; }

    /// <summary>The share of each segment's letters that phrases have, and that strong ones have.</summary>
    public float[] Covered { get; }

    /// <inheritdoc cref="Covered"/>
    public float[] StronglyCovered { get; }

    /// <summary>The share of each segment's characters that phrases have wherever in it, also within sentences.</summary>
    public float[] Mentioned { get; }

    /// <summary>Whether each segment begins with a phrase for other articles, and a colon.</summary>
    public bool[] IsLabel { get; }

    /// <summary>The levels of a segment, one a kind.</summary>
    public ReadOnlySpan<float> LevelsOf(int segment) => _levels.AsSpan(segment * Kinds, Kinds);

    /// <summary>The level of a segment for one kind.</summary>
    public float LevelOf(int segment, CueKinds kind) => _levels[(segment * Kinds) + BitOperations.TrailingZeroCount((int)kind)];

    /// <summary>How often a segment has phrases wherever in it, also within sentences, one count a kind.</summary>
    public ReadOnlySpan<byte> MentionsOf(int segment) => _mentions.AsSpan(segment * Kinds, Kinds);

    private static float CountMentions(ReadOnlySpan<char> text, Span<byte> counts, out CueKinds first)
    {
        first = CueKinds.None;
        var phrases = VocabularyFiles.Phrases;
        var characters = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isWordStart = char.IsLetter(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]) || Scripts.IsWithoutSpaces(text[i]));
            if (!isWordStart || phrases.Match(text[i..]) is not { Length: > 1 } hit) continue;
            for (var kinds = (int)hit.Kinds; kinds != 0; kinds &= kinds - 1)
            {
                ref var count = ref counts[BitOperations.TrailingZeroCount(kinds)];
                if (count < byte.MaxValue) count++;
            }

            if (i == 0) first = hit.Kinds;
            characters += hit.Length;
            i += hit.Length - 1;
        }

        return (float)characters / Math.Max(1, text.Length);
    }

    /// <summary>
    /// A phrase that a sentence goes on behind is a weak cue where the sentence speaks of its subject again: <c>Sign up for our free
    /// daily newsletter</c>.
    /// </summary>
    private void ReadAgain(int segment, CueKinds first)
    {
        for (var kinds = (int)(first & Calls); kinds != 0; kinds &= kinds - 1)
        {
            var kind = (segment * Kinds) + BitOperations.TrailingZeroCount(kinds);
            if (_mentions[kind] > 1) _levels[kind] = Max[segment] = WeakStart;
        }
    }

    private void Read(SegmentedText text, int index)
    {
        var segment = text.Segments[index];
        if (segment.CueCount == 0) return;
        int all = Letters(segment.Range.Of(text.Text)), covered = 0, strong = 0;
        for (var i = segment.FirstCue; i < segment.FirstCue + segment.CueCount; i++)
        {
            var letters = Letters(text.Cues[i].Range.Of(text.Text));
            covered += letters;
            if (!text.Cues[i].IsWeak) strong += letters;
        }

        Covered[index] = (float)covered / Math.Max(1, all);
        StronglyCovered[index] = (float)strong / Math.Max(1, all);
        var isWhole = Covered[index] >= WholeShare;
        for (var i = segment.FirstCue; i < segment.FirstCue + segment.CueCount; i++)
        {
            var cue = text.Cues[i];
            var isFirst = i == segment.FirstCue && cue.Range.Start <= segment.Range.Start + 1;
            var behind = WhiteSpace.Skip(text.Text, cue.Range.End, segment.Range.End);
            var goesOn = behind < segment.Range.End && char.IsLower(text.Text[behind]);
            var level = isWhole ? (cue.IsWeak ? Whole : StrongWhole)
                : isFirst ? (cue.IsWeak || goesOn ? WeakStart : StrongStart)
                : cue.IsWeak ? WeakInside : StrongInside;
            Max[index] = Math.Max(Max[index], level);
            var hasColon = behind + 1 < segment.Range.End && text.Text[behind] is ':' or '：';
            if (isFirst && (cue.Kinds & CueKinds.Related) != 0) IsLabel[index] = hasColon;
            for (var kinds = (int)cue.Kinds; kinds != 0; kinds &= kinds - 1)
            {
                ref var value = ref _levels[(index * Kinds) + BitOperations.TrailingZeroCount(kinds)];
                value = Math.Max(value, level);
            }
        }
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            if (char.IsLetter(c)) letters++;
        return letters;
    }
}
