using ArticleClean.Segments;
using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Stripped;

/// <summary>
/// Decides by how probably each segment is the article's. Text lost is worse than residue left: inside of the article less is
/// removed than around it, and the more of a text looks like residue, the stricter it is, since what is wrong then is
/// wrong many times. Where the vocabulary names the residue, less evidence is enough.
/// </summary>
internal static class SegmentJudge
{
    /// <summary>The sizes of <see cref="Thresholds"/>.</summary>
    public const int Places = 5, Cues = 3, Shares = 3;

    /// <summary>How probably a sentence is the article's from which on the article begins and ends with it.</summary>
    private const float CoreProbability = 0.7f;

    /// <summary>How probably a segment is the article's below which it counts as likely residue.</summary>
    private const float LikelyResidue = 0.5f;

    /// <summary>
    /// Shares of likely residue, by characters: below the first a text is an article with a few lines too many, below the
    /// second half a page.
    /// </summary>
    private const float MaxFewLines = 0.15f, MaxHalfPage = 0.45f;

    /// <summary>The share of glued segments up to which a text's elements have not been glued.</summary>
    private const float MaxGlued = 0.02f;

    /// <summary>
    /// With fewer words of running text there is no article to tell the rest from: a list, a poem, a note. Only what consists
    /// of strong phrases is removed of such a text.
    /// </summary>
    private const int MinProseWords = 10;

    /// <summary>
    /// With fewer words of running text a text is short: little tells what belongs to it, so where no phrase speaks, thresholds
    /// are halved.
    /// </summary>
    private const int ShortProseWords = 30;

    /// <summary>The probability below which a line is removed that is a phrase for other articles, a colon and a title.</summary>
    private const float StrongLabelThreshold = 0.9f, WeakLabelThreshold = 0.75f;

    /// <summary>
    /// The probability below which a segment is removed: by where it stands, what the vocabulary says of it (nothing, a weak
    /// cue, a strong one), and how much of the text is likely residue (a few lines, half a page, a whole page). Chosen on the
    /// cross-validated probabilities of real-dev, real-ml-dev, residue-news-dev and residue-dev together, each set weighing
    /// the same: a share of the article that is lost counts as twenty times the share of the residue that is removed; the
    /// evaluation's <c>fit-thresholds</c> does so. Some were then set by reading what goes of texts with a few lines too many: 0.22
    /// and 0.33 for sentences, 0.56 and 0.93 for lines.
    /// </summary>
    public static readonly float[,,] Thresholds =
    {
        { { 0.22f, 0.17f, 0.12f }, { 0.55f, 0.25f, 0.15f }, { 0.70f, 0.35f, 0.25f } }, // a sentence around the article
        { { 0.56f, 0.42f, 0.22f }, { 0.70f, 0.60f, 0.35f }, { 0.93f, 0.65f, 0.55f } }, // a short segment around it
        { { 0.33f, 0.20f, 0.12f }, { 0.33f, 0.25f, 0.10f }, { 0.20f, 0.10f, 0.05f } }, // a sentence inside
        { { 0.30f, 0.08f, 0.20f }, { 0.52f, 0.30f, 0.30f }, { 0.70f, 0.30f, 0.35f } }, // a short segment inside, on a line of its own
        { { 0.18f, 0.18f, 0.10f }, { 0.60f, 0.30f, 0.20f }, { 0.30f, 0.30f, 0.18f } }, // a short segment inside, glued to others
    };

    /// <summary>Decides.</summary>
    /// <param name="page">The text's analysis.</param>
    /// <param name="probabilities">How probably each segment is the article's.</param>
    public static SegmentVerdict[] Decide(SegmentAnalysis page, ReadOnlySpan<float> probabilities)
    {
        var verdicts = new SegmentVerdict[probabilities.Length];
        var cells = Cells(page, probabilities);
        var isNote = page.ProseWords < MinProseWords;
        var (titleEnd, titleThreshold, titleKind) = (0, 0f, CueKinds.None);
        for (var i = 0; i < verdicts.Length; i++)
        {
            var mayGo = !isNote || page.Cues.Max[i] == CueTable.StrongWhole;
            var (place, cue, share) = cells[i];
            var threshold = Thresholds[place, cue, share];
            if (page.ProseWords < ShortProseWords && cue == 0) threshold /= 2;
            var kind = KindOf(page, i);
            if (page.Cues.IsLabel[i] && (page.Segments[i].Gap >= SegmentGap.Line || page.Signs[i].IsBracketed))
                (titleEnd, titleThreshold, titleKind) = (TitleEnd(page, i), cue == 2 ? StrongLabelThreshold : WeakLabelThreshold, kind);
            if (i < titleEnd) (threshold, kind) = (Math.Max(threshold, titleThreshold), titleKind);
            verdicts[i] = new SegmentVerdict(mayGo && probabilities[i] < threshold, probabilities[i], kind);
        }

        KeepRepeatedSentences(page, verdicts);
        if (verdicts.All(verdict => verdict.IsResidue)) KeepSentences(page, verdicts);
        return verdicts;
    }

    /// <summary>Which threshold each segment is judged by: its place, the vocabulary's level, and the text's share of residue.</summary>
    public static (int Place, int Cue, int Share)[] Cells(SegmentAnalysis page, ReadOnlySpan<float> probabilities)
    {
        var cells = new (int, int, int)[probabilities.Length];
        var (first, last) = Core(page, probabilities);
        var share = Share(page, probabilities);
        var isGlued = GluedShare(page) >= MaxGlued;
        for (var i = 0; i < cells.Length; i++)
        {
            var isInside = i >= first && i <= last;
            var place = !isInside ? (page.IsProse[i] ? 0 : 1) : page.IsProse[i] ? 2 : isGlued && !IsLine(page, i) ? 4 : 3;
            // At a text's edge a line of weak phrases is as surely residue as one that begins with a strong phrase, the head of a list
            // speaks for the list, and an address or a date for itself.
            var cue = !isInside && page.Cues.Max[i] == CueTable.Whole ? 2 : CueOf(page.Cues.Max[i]);
            if (cue == 0 && !isInside && (page.Lists.IsUnderHead(i) || page.Signs[i].IsAddress || page.Signs[i].IsDate)) cue = 1;
            cells[i] = (place, cue, share);
        }

        return cells;
    }

    /// <summary>A sentence without a strong phrase that stays in one place stays wherever it is said again.</summary>
    private static void KeepRepeatedSentences(SegmentAnalysis page, SegmentVerdict[] verdicts)
    {
        HashSet<string>? kept = null;
        for (var i = 0; i < verdicts.Length; i++)
        {
            if (!verdicts[i].IsResidue || !page.IsProse[i] || CueOf(page.Cues.Max[i]) == 2) continue;
            kept ??= [.. Enumerable.Range(0, verdicts.Length).Where(IsKeptSentence).Select(SentenceAt)];
            if (kept.Contains(SentenceAt(i))) verdicts[i] = verdicts[i] with { IsResidue = false };
        }

        bool IsKeptSentence(int segment) => page.IsProse[segment] && !verdicts[segment].IsResidue;

        string SentenceAt(int segment) => page.Segments[segment].Range.Of(page.Document.Text).ToString();
    }

    /// <summary>
    /// Where nothing of a text would stay, its sentences stay, unless they begin with a strong phrase: an article lost is worse
    /// than residue left.
    /// </summary>
    private static void KeepSentences(SegmentAnalysis page, SegmentVerdict[] verdicts)
    {
        for (var i = 0; i < verdicts.Length; i++)
            if (page.IsProse[i] && CueOf(page.Cues.Max[i]) < 2) verdicts[i] = verdicts[i] with { IsResidue = false };
    }

    /// <summary>The first and the last sentence that is surely the article's; where there is none, no segment is inside.</summary>
    private static (int First, int Last) Core(SegmentAnalysis page, ReadOnlySpan<float> probabilities)
    {
        var (first, last) = (0, -1);
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (!page.IsProse[i] || probabilities[i] < CoreProbability) continue;
            if (last < 0) first = i;
            last = i;
        }

        return (first, last);
    }

    private static int Share(SegmentAnalysis page, ReadOnlySpan<float> probabilities)
    {
        int all = 0, residue = 0;
        for (var i = 0; i < probabilities.Length; i++)
        {
            all += page.Text.Blocks[i].Characters;
            if (probabilities[i] < LikelyResidue) residue += page.Text.Blocks[i].Characters;
        }

        var share = (float)residue / Math.Max(1, all);
        return share < MaxFewLines ? 0 : share < MaxHalfPage ? 1 : 2;
    }

    private static float GluedShare(SegmentAnalysis page) =>
        (float)page.Segments.Count(segment => segment.Gap == SegmentGap.Glue) / Math.Max(1, page.Count);

    private static bool IsLine(SegmentAnalysis page, int segment) =>
        page.Segments[segment].Gap >= SegmentGap.Line && (segment + 1 == page.Count || page.Segments[segment + 1].Gap >= SegmentGap.Line);

    /// <summary>
    /// Where the line ends that a label and a title fill, the title cut at marks like "?" or not; the label's own index where a
    /// sentence follows.
    /// </summary>
    private static int TitleEnd(SegmentAnalysis page, int label)
    {
        var end = label + 1;
        while (end < page.Count && page.Segments[end].Gap < SegmentGap.Line && !page.IsProse[end]) end++;
        return end == page.Count || page.Segments[end].Gap >= SegmentGap.Line ? end : label;
    }

    /// <summary>What the vocabulary says, by its level: nothing, a weak cue, a strong one.</summary>
    private static int CueOf(float level) => level >= CueTable.StrongStart && level != CueTable.Whole ? 2 : level >= CueTable.WeakStart ? 1 : 0;

    /// <summary>What kind of residue a segment is, by its strongest cue.</summary>
    private static CueKinds KindOf(SegmentAnalysis page, int segment)
    {
        var levels = page.Cues.LevelsOf(segment);
        var (best, level) = (-1, 0f);
        for (var kind = 0; kind < levels.Length; kind++)
            if (levels[kind] > level) (best, level) = (kind, levels[kind]);
        return best < 0 ? CueKinds.None : (CueKinds)(1 << best);
    }
}
