using System.Numerics;
using ArticleClean.Documents;
using ArticleClean.Segments;
using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Stripped;

/// <summary>
/// How strongly the vocabulary speaks of each segment, kind by kind: 4 where strong phrases are all of it, 3 weak ones, 2.5 where it
/// begins with a strong one, 1.5 where it has one elsewhere, 1 and 0.5 for weak ones, 0 for none. Behind a sentence's first words that go on in small letters a strong phrase is a weak one. The same in every language.
/// </summary>
internal sealed class CueTable
{
    /// <summary>Kinds of phrases.</summary>
    public const int Kinds = 17;

    /// <summary>The levels of a segment that consists of phrases: weak ones, and strong ones.</summary>
    public const float Whole = 3, StrongWhole = 4;

    /// <summary>The levels of a segment that begins with a strong phrase, and with a weak one.</summary>
    public const float StrongStart = 2.5f, WeakStart = 1;

    /// <summary>The share of a segment's letters that phrases have from which it consists of them: the rest are counts, names of networks, an ending.</summary>
    private const float WholeShare = 0.8f;

    private readonly float[] _levels;

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
        int all = Letters(text.Text.AsSpan(segment.Range.Start, segment.Range.Length)), covered = 0, strong = 0;
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
            var level = isWhole ? cue.IsWeak ? Whole : StrongWhole : isFirst ? cue.IsWeak || GoesOn(text.Text, segment.Range.End, cue.Range.End) ? WeakStart : StrongStart : cue.IsWeak ? 0.5f : 1.5f;
            Max[index] = Math.Max(Max[index], level);
            if (isFirst && (cue.Kinds & CueKinds.Related) != 0) IsLabel[index] = HasColon(text.Text, segment.Range.End, cue.Range.End);
            for (var kinds = (int)cue.Kinds; kinds != 0; kinds &= kinds - 1)
            {
                ref var value = ref _levels[(index * Kinds) + BitOperations.TrailingZeroCount(kinds)];
                value = Math.Max(value, level);
            }
        }
    }

    private static bool HasColon(string text, int end, int at)
    {
        while (at < end && WhiteSpace.IsBlank(text[at])) at++;
        return at + 1 < end && text[at] is ':' or '：';
    }

    /// <summary>Whether a sentence goes on in small letters behind a phrase.</summary>
    private static bool GoesOn(string text, int end, int at)
    {
        while (at < end && WhiteSpace.IsBlank(text[at])) at++;
        return at < end && char.IsLower(text[at]);
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var c in text)
            if (char.IsLetter(c)) letters++;
        return letters;
    }
}
