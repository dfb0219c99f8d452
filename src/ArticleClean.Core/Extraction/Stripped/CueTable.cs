using System.Numerics;
using ArticleClean.Documents;
using ArticleClean.Segments;
using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Stripped;

/// <summary>
/// How strongly the vocabulary speaks of each segment, kind by kind: 4 where strong phrases are all of it, 3 weak ones, 2.5
/// where it begins with a strong one, 1.5 where it has one elsewhere, 1 and 0.5 for weak ones, 0 for none. A strong phrase that
/// begins a sentence counts as a weak one where the sentence goes on in small letters. The same in every language.
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

    /// <summary>
    /// The share of a segment's letters that phrases need so that it consists of them; the rest may be a name, or an ending.
    /// </summary>
    private const float WholeShare = 0.8f;

    private readonly float[] _levels;

    /// <summary>Reads the cues of a text.</summary>
    public CueTable(SegmentedText text)
    {
        var count = text.Segments.Count;
        _levels = new float[count * Kinds];
        Max = new float[count];
        IsLabel = new bool[count];
        Covered = new float[count];
        StronglyCovered = new float[count];
        for (var i = 0; i < count; i++) Read(text, i);
    }

    /// <summary>The highest level of each segment.</summary>
    public float[] Max { get; }

    /// <summary>The share of each segment's letters that phrases have, and that strong ones have.</summary>
    public float[] Covered { get; }

    /// <inheritdoc cref="Covered"/>
    public float[] StronglyCovered { get; }

    /// <summary>Whether each segment begins with a phrase for other articles, and a colon.</summary>
    public bool[] IsLabel { get; }

    /// <summary>The levels of a segment, one a kind.</summary>
    public ReadOnlySpan<float> LevelsOf(int segment) => _levels.AsSpan(segment * Kinds, Kinds);

    /// <summary>The level of a segment for one kind.</summary>
    public float LevelOf(int segment, CueKinds kind) => _levels[(segment * Kinds) + BitOperations.TrailingZeroCount((int)kind)];

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
            if (isFirst && (cue.Kinds & CueKinds.Related) != 0) IsLabel[index] = behind + 1 < segment.Range.End && text.Text[behind] is ':' or '：';
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
