using ArticleClean.Documents;
using ArticleClean.Evaluation.Training;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters;
using ArticleClean.PlainText;
using ArticleClean.Segments;
using ArticleClean.Vocabulary;

namespace ArticleClean.Evaluation.Stripped;

/// <summary>A stripped text without its code, cut into segments, with the label of each.</summary>
internal sealed class StrippedText
{
    /// <param name="id">Its name.</param>
    /// <param name="domain">The domain of its page, or the site.</param>
    /// <param name="text">The text.</param>
    /// <param name="labels">A label for each of its characters.</param>
    /// <param name="origin">Where it comes from.</param>
    public StrippedText(string id, string domain, string text, ReadOnlySpan<CharacterLabel> labels, StrippedOrigin origin)
    {
        (Id, Domain, Origin) = (id, domain, origin);
        var context = new FilterContext(PlainTextFormat.Read(text));
        foreach (var filter in StrippedCleaning.BeforeJudgement) context.Run(filter);
        Segments = context.Segments;
        Code = [.. context.Removals.Select(removal => removal.Range)];
        Labels = new float[Segments.Segments.Count];
        Weights = new float[Labels.Length];
        for (var i = 0; i < Labels.Length; i++) Label(i, labels);
    }

    public string Id { get; }

    public string Domain { get; }

    public StrippedOrigin Origin { get; }

    public int Fold { get; set; }

    public SegmentedText Segments { get; }

    /// <summary>Where code was cut.</summary>
    public IReadOnlyList<TextRange> Code { get; }

    /// <summary>The share of each segment's characters that are the article's.</summary>
    public float[] Labels { get; }

    /// <summary>How much each segment counts; 0 where nothing is known of it.</summary>
    public float[] Weights { get; }

    /// <summary>What its segments teach a lexicon.</summary>
    public IEnumerable<LexiconBlock> LexiconBlocks()
    {
        var analysis = new SegmentAnalysis(Segments, Code, Lexicon.Empty);
        for (var i = 0; i < Labels.Length; i++)
        {
            if (Weights[i] == 0) continue;
            var edges = new List<uint>();
            SegmentWords.AddEdges(analysis, i, edges);
            var prose = new List<uint>();
            SegmentWords.AddProse(analysis, i, prose);
            HashSet<uint>[] words = [[], [], [.. SegmentWords.Of(analysis, i), .. edges], [.. prose]];
            yield return new LexiconBlock(words, Labels[i], Weights[i]);
        }
    }

    private bool HasStrongCue(int segment)
    {
        const CueKinds Plain = CueKinds.Share | CueKinds.Follow | CueKinds.Related | CueKinds.Newsletter | CueKinds.Advertising
            | CueKinds.Comments | CueKinds.Cookies | CueKinds.Player | CueKinds.Subscription | CueKinds.Credit | CueKinds.Copyright;
        var own = Segments.Segments[segment];
        for (var i = own.FirstCue; i < own.FirstCue + own.CueCount; i++)
            if (!Segments.Cues[i].IsWeak && (Segments.Cues[i].Kinds & Plain) != 0) return true;
        return false;
    }

    private void Label(int segment, ReadOnlySpan<CharacterLabel> labels)
    {
        int kept = 0, dropped = 0, all = 0;
        var range = Segments.Segments[segment].Range;
        for (var at = range.Start; at < range.End; at++)
        {
            if (WhiteSpace.IsBlank(Segments.Text[at])) continue;
            all++;
            if (labels[at] == CharacterLabel.Kept) kept++;
            else if (labels[at] == CharacterLabel.Dropped) dropped++;
        }

        if (2 * (kept + dropped) < all) return;
        // Annotators of pages keep some links and buttons between paragraphs; for this program all are residue.
        if (Origin != StrippedOrigin.Real && kept > dropped && HasStrongCue(segment)) return;
        Labels[segment] = (float)kept / (kept + dropped);
        Weights[segment] = MathF.Sqrt(Math.Min(50, 1 + (all / 6f)));
    }
}
