using ArticleClean.Documents;
using ArticleClean.Extraction.Features;
using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Stripped;

/// <summary>What the vocabulary says of a segment, and of those around it; the same in every language.</summary>
internal sealed class SegmentCueFeatures : FeatureGroup
{
    /// <summary>How far back the head of a list is looked for.</summary>
    private const int MaxDistance = 40;

    /// <summary>Letters of an agency's short name, which is written in capitals.</summary>
    private const int MaxAcronym = 4;

    private static readonly int[] Windows = [4, 12, 40];

    public static readonly string[] Names =
    [
        .. Enum.GetValues<CueKinds>().Where(kind => kind != CueKinds.None).Select(kind => $"cue {kind}"),
        "cue", "covered", "strongly covered", "cues", "colon behind cue", "words behind cue", "cue goes on", "agency", "agency at end",
        "cue at -2", "cue at -1", "cue at 1", "cue at 2",
        "related before", "credit before", "credit after", "comments before", "player before",
        "since related", "since comments", "since whole cue", "to whole cue",
        "cue of line", "line of cues", "cue of line start", "related of line start", "credit of line start", "weak credit in line",
        .. from window in Windows from side in new[] { "before", "after" } select $"cues of {window} {side}",
        .. Enum.GetValues<CueKinds>().Where(kind => kind != CueKinds.None).Select(kind => $"mentions {kind}"), "mentioned",
    ];

    private readonly SegmentAnalysis _page;
    private readonly int[] _sinceRelated, _sinceComments, _sinceWhole, _toWhole;
    private readonly double[] _sums;
    private readonly Dictionary<int, (float Max, int Whole, int Count, int First, float Credit)> _lines = [];

    public SegmentCueFeatures(SegmentAnalysis page)
    {
        _page = page;
        var count = page.Count;
        (_sinceRelated, _sinceComments, _sinceWhole, _toWhole) = (new int[count], new int[count], new int[count], new int[count]);
        _sums = new double[count + 1];
        int related = MaxDistance, comments = MaxDistance, whole = MaxDistance;
        for (var i = 0; i < count; i++)
        {
            (_sinceRelated[i], _sinceComments[i], _sinceWhole[i]) = (related, comments, whole);
            related = page.Cues.LevelOf(i, CueKinds.Related) >= CueTable.Whole ? 1 : Math.Min(MaxDistance, related + 1);
            comments = page.Cues.LevelOf(i, CueKinds.Comments) >= CueTable.Whole ? 1 : Math.Min(MaxDistance, comments + 1);
            whole = page.Cues.Max[i] >= CueTable.Whole ? 1 : Math.Min(MaxDistance, whole + 1);
            _sums[i + 1] = _sums[i] + page.Cues.Max[i];
            var line = page.Segments[i].Line;
            var (max, wholes, segments, first, credit) = _lines.GetValueOrDefault(line, (0, 0, 0, i, 0));
            if (page.Cues.Max[i] >= CueTable.Whole) wholes++;
            credit = Math.Max(credit, page.Cues.LevelOf(i, CueKinds.Credit));
            _lines[line] = (Math.Max(max, page.Cues.Max[i]), wholes, segments + 1, first, credit);
        }

        whole = MaxDistance;
        for (var i = count - 1; i >= 0; i--)
        {
            _toWhole[i] = whole;
            whole = page.Cues.Max[i] >= CueTable.Whole ? 1 : Math.Min(MaxDistance, whole + 1);
        }
    }

    public override void Write(int segment, Span<float> row)
    {
        _page.Cues.LevelsOf(segment).CopyTo(row);
        var at = CueTable.Kinds;
        row[at++] = _page.Cues.Max[segment];
        row[at++] = _page.Cues.Covered[segment];
        row[at++] = _page.Cues.StronglyCovered[segment];
        var own = _page.Segments[segment];
        row[at++] = own.CueCount;
        var text = own.Range.Of(_page.Document.Text);
        var (hasColon, behind, goesOn) = (false, -1, false);
        if (own.CueCount > 0)
        {
            var end = WhiteSpace.Skip(text, _page.Source.Cues[own.FirstCue].Range.End - own.Range.Start, text.Length);
            hasColon = end < text.Length && text[end] is ':' or '：';
            goesOn = end < text.Length && char.IsLower(text[end]);
            behind = text[end..].Count(' ');
        }

        row[at++] = hasColon ? 1 : 0;
        row[at++] = behind;
        row[at++] = goesOn ? 1 : 0;
        var (hasAgency, isLast) = Agency(text);
        row[at++] = hasAgency ? 1 : 0;
        row[at++] = isLast ? 1 : 0;
        row[at++] = Max(segment - 2);
        row[at++] = Max(segment - 1);
        row[at++] = Max(segment + 1);
        row[at++] = Max(segment + 2);
        row[at++] = Level(segment - 1, CueKinds.Related);
        row[at++] = Level(segment - 1, CueKinds.Credit);
        row[at++] = Level(segment + 1, CueKinds.Credit);
        row[at++] = Level(segment - 1, CueKinds.Comments);
        row[at++] = Level(segment - 1, CueKinds.Player);
        row[at++] = _sinceRelated[segment];
        row[at++] = _sinceComments[segment];
        row[at++] = _sinceWhole[segment];
        row[at++] = _toWhole[segment];
        var (max, whole, count, first, credit) = _lines[own.Line];
        row[at++] = max;
        row[at++] = (float)whole / count;
        row[at++] = Max(first);
        row[at++] = Level(first, CueKinds.Related);
        row[at++] = Level(first, CueKinds.Credit);
        row[at++] = credit;
        foreach (var window in Windows)
        {
            row[at++] = Mean(Math.Max(0, segment - window), segment);
            row[at++] = Mean(segment + 1, Math.Min(_page.Count, segment + 1 + window));
        }

        foreach (var mentions in _page.Cues.MentionsOf(segment)) row[at++] = mentions;
        row[at] = _page.Cues.Mentioned[segment];
    }

    private float Max(int segment) => segment >= 0 && segment < _page.Count ? _page.Cues.Max[segment] : -1;

    private float Level(int segment, CueKinds kind) => segment >= 0 && segment < _page.Count ? _page.Cues.LevelOf(segment, kind) : -1;

    private float Mean(int start, int end) => start >= end ? -1 : (float)((_sums[end] - _sums[start]) / (end - start));

    /// <summary>Whether a segment names an agency, and whether it ends with one.</summary>
    private static (bool Has, bool IsLast) Agency(ReadOnlySpan<char> text)
    {
        var agencies = VocabularyFiles.Agencies;
        var has = false;
        for (var i = 0; i < text.Length; i++)
        {
            // Few agencies write their name with a small letter: iStock, dpa, picture alliance.
            if (!char.IsLetter(text[i]) || (char.IsLower(text[i]) && text[i] is not ('i' or 'd' or 'p'))) continue;
            if (i > 0 && char.IsLetterOrDigit(text[i - 1]) && !Scripts.IsWithoutSpaces(text[i])) continue;
            var hit = agencies.Match(text[i..]);
            if (!hit.IsFound || (hit.Length <= MaxAcronym && char.IsLower(text[i]) && text[i] != 'd')) continue;
            has = true;
            if (!HasLetter(text[(i + hit.Length)..])) return (true, true);
            i += hit.Length - 1;
        }

        return (has, false);
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsLetter(c)) return true;
        return false;
    }
}
