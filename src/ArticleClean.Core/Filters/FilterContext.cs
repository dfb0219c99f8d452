using ArticleClean.Documents;
using ArticleClean.Extraction.Stripped;
using ArticleClean.Filters.Boundaries;
using ArticleClean.Filters.Scanning;
using ArticleClean.Filters.Text;
using ArticleClean.Segments;

namespace ArticleClean.Filters;

/// <summary>
/// A document on its way through the filters. <see cref="Cut"/> and <see cref="Split"/> are the only two ways to
/// change it, and what they are told is what <c>--explain</c> prints. A filter sees the document as the filters before
/// it left it: its own cuts show from the next filter on. For one thread.
/// </summary>
public sealed class FilterContext
{
    /// <summary>Units of work for each character where the text is cut into pieces, and pieces into segments.</summary>
    private const int UnitsPerPieceCharacter = 4, UnitsPerSegmentCharacter = 4;

    /// <summary>Units of work for each block, removal and split where they are put in order and passages are built of them.</summary>
    private const int UnitsPerRange = 10;

    private readonly List<Removal> _removals = [];
    private readonly List<Split> _splits = [];
    private readonly HashSet<int> _splitOffsets = [];
    private readonly List<Removal> _newRemovals = [];
    private readonly List<Split> _newSplits = [];
    private readonly List<TextRange> _code = [];
    private RangeSet _cut = new();
    private IReadOnlyList<Passage>? _passages;
    private IReadOnlyList<TextRange>? _pieces;
    private SegmentedText? _segments;
    private IReadOnlyList<(TextRange Range, SegmentVerdict Verdict)>? _judgement;
    private WordTable? _words;
    private bool? _talksOfCode;
    private RangeSet? _verbatim;
    private IReadOnlyList<Residue>? _residues;
    private string _filter = "";

    /// <summary>Starts with the whole document.</summary>
    /// <param name="document">The document to filter.</param>
    /// <param name="budget">Counts the work; <c>null</c> for work without a limit.</param>
    public FilterContext(ParsedDocument document, WorkBudget? budget = null)
    {
        Document = document;
        Budget = budget ?? WorkBudget.Unlimited();
    }

    /// <summary>The document, unchanged.</summary>
    public ParsedDocument Document { get; }

    /// <summary>The document's text.</summary>
    public string Text => Document.Text;

    /// <summary>Counts the work. A filter's passage over the text is counted for it; work beyond that it counts itself.</summary>
    public WorkBudget Budget { get; }

    /// <summary>What is kept so far, in order.</summary>
    public IReadOnlyList<Passage> Passages => _passages ??= BuildPassages();

    /// <summary>The passages of stripped text, cut at every place where two lines may have been glued.</summary>
    internal IReadOnlyList<TextRange> Pieces => _pieces ??= CutPieces();

    /// <summary>Stripped text as the filters before left it, cut into segments, with the vocabulary's cues in each.</summary>
    public SegmentedText Segments => _segments ??= CutSegments();

    /// <summary>
    /// What a learned judgement says of the text as it was when the first filter asked. One judgement serves all filters, each
    /// of which removes its own kinds.
    /// </summary>
    /// <param name="classifier">What judges; the same for all filters.</param>
    internal IReadOnlyList<(TextRange Range, SegmentVerdict Verdict)> JudgementBy(SegmentClassifier classifier)
    {
        if (_judgement is not null) return _judgement;
        var segments = Segments;
        _code.Sort((a, b) => a.Start.CompareTo(b.Start));
        var verdicts = classifier.Judge(segments, _code, Budget);
        return _judgement = [.. verdicts.Select((verdict, i) => (segments.Segments[i].Range, verdict))];
    }

    /// <summary>The words of what is kept, counted once for all that ask.</summary>
    internal WordTable Words => _words ??= WordTable.Of(this);

    /// <summary>Whether the text talks of code, so that code in it is likely its own.</summary>
    internal bool TalksOfCode => _talksOfCode ??= CodeTalk.IsIn(Text, Residues);

    /// <summary>Whether the document is stripped text, which has lost its elements.</summary>
    public bool IsStrippedText => Document.IsStrippedText;

    /// <summary>What was cut so far, in order; no two overlap.</summary>
    public IReadOnlyList<Removal> Removals => _removals;

    /// <summary>The boundaries restored so far, in order.</summary>
    public IReadOnlyList<Split> Splits => _splits;

    /// <summary>How sure the choice of the main content is, from 0 to 1; <c>null</c> where nothing was chosen.</summary>
    public double? Confidence { get; private set; }

    /// <summary>Whether a filter has chosen the main content by what a user says of it.</summary>
    internal bool HasChosenContent { get; set; }

    /// <summary>Whether captions of figures stay with what the figures illustrate: no filter removes them.</summary>
    internal bool KeepsCaptions { get; init; }

    /// <summary>Whether the character at <paramref name="offset"/> was cut by an earlier filter.</summary>
    public bool IsCut(int offset) => _cut.Contains(offset);

    /// <summary>Whether a range touches preformatted text or inline code, where what looks like residue is what the article is about.</summary>
    public bool IsVerbatim(TextRange range) => (_verbatim ??= VerbatimRanges()).Overlaps(range);

    /// <summary>The residue of code in the document, in order, found once for all the filters that cut it.</summary>
    internal IReadOnlyList<Residue> Residues => _residues ??= new ResidueJudge(Text, ResidueFinder.Find(Text, Budget)).Judge();

    /// <summary>The earlier removal that ends at or last before <paramref name="offset"/>, only white space between; <c>null</c> where there is none.</summary>
    public Removal? RemovalBefore(int offset)
    {
        while (offset > 0 && WhiteSpace.IsBlank(Text[offset - 1]) && !IsCut(offset - 1)) offset--;
        var index = RemovalIndex(offset);
        return index >= 0 && _removals[index].Range.End >= offset ? _removals[index] : null;
    }

    /// <summary>Takes a range out of the document. What an earlier filter cut of it stays that filter's.</summary>
    /// <param name="range">The characters to remove.</param>
    /// <param name="code">A stable short name of the kind of residue.</param>
    /// <param name="reason">The evidence, in a few words for a person.</param>
    public void Cut(TextRange range, string code, string reason)
    {
        if (!range.IsEmpty) _newRemovals.Add(new Removal(range, _filter, code, reason));
    }

    /// <summary>Restores a boundary that the text has lost: a paragraph starts at <paramref name="offset"/>.</summary>
    /// <param name="offset">Where the second paragraph starts.</param>
    /// <param name="reason">The evidence, in a few words for a person.</param>
    public void Split(int offset, string reason) => _newSplits.Add(new Split(offset, _filter, reason));

    /// <summary>Says how sure the choice of the main content is; it changes nothing.</summary>
    /// <param name="confidence">The F1 that the choice is expected to have, from 0 to 1.</param>
    public void ReportConfidence(double confidence) => Confidence = confidence;

    /// <summary>Runs one filter, then makes what it asked for visible.</summary>
    internal void Run(IBlockFilter filter)
    {
        if ((filter.Scope & (IsStrippedText ? FilterScope.Text : FilterScope.Page)) == 0) return;
        Budget.Spend(Text.Length);
        _filter = filter.Name;
        filter.Apply(this);
        if (filter.Removes == RemovalKind.Code) _code.AddRange(_newRemovals.Select(removal => removal.Range));
        Commit();
    }

    /// <summary>Adds what was found in a later look at the same document, under the names it was found by.</summary>
    internal void Adopt(IEnumerable<Removal> removals, IEnumerable<Split> splits)
    {
        _newRemovals.AddRange(removals);
        _newSplits.AddRange(splits);
        Commit();
    }

    private IReadOnlyList<Passage> BuildPassages()
    {
        Budget.Spend((long)(Document.Blocks.Count + _removals.Count + _splits.Count) * UnitsPerRange);
        return PassageBuilder.Build(Document, _cut, _splits);
    }

    private List<TextRange> CutPieces()
    {
        Budget.Spend((long)Text.Length * UnitsPerPieceCharacter);
        return PieceCutter.Cut(this);
    }

    private SegmentedText CutSegments()
    {
        Budget.Spend((long)Text.Length * UnitsPerSegmentCharacter);
        return Segmenter.Cut(Text, Pieces);
    }

    private void Commit()
    {
        if (_newRemovals.Count == 0 && _newSplits.Count == 0) return;
        Budget.Spend((long)(_removals.Count + _newRemovals.Count + _splits.Count + _newSplits.Count) * UnitsPerRange);
        _newRemovals.Sort((a, b) => a.Range.Start != b.Range.Start ? a.Range.Start.CompareTo(b.Range.Start) : b.Range.End.CompareTo(a.Range.End));
        var end = 0;
        foreach (var removal in _newRemovals)
        {
            var range = new TextRange(Math.Max(end, removal.Range.Start), Math.Max(end, removal.Range.End));
            end = range.End;
            if (range.IsEmpty) continue;
            if (range == removal.Range && !_cut.Overlaps(range)) _removals.Add(removal);
            else foreach (var part in _cut.Outside(range)) _removals.Add(removal with { Range = part });
        }

        _removals.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        _cut = new RangeSet();
        foreach (var removal in _removals) _cut.Append(removal.Range);

        foreach (var split in _newSplits)
            if (_splitOffsets.Add(split.Offset)) _splits.Add(split);
        _splits.Sort((a, b) => a.Offset.CompareTo(b.Offset));

        // A restored boundary divides words, and takes none away.
        if (_newRemovals.Count > 0) _words = null;
        _newRemovals.Clear();
        _newSplits.Clear();
        (_passages, _pieces, _segments) = (null, null, null);
    }

    private int RemovalIndex(int offset)
    {
        int low = 0, high = _removals.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_removals[middle].Range.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private RangeSet VerbatimRanges()
    {
        var ranges = new RangeSet();
        foreach (var block in Document.Blocks)
        {
            if (block.Kind == BlockKind.Preformatted)
            {
                ranges.Append(block.Range);
                continue;
            }

            foreach (var span in block.Inlines)
                if (span.Kind == InlineKind.Code) ranges.Append(span.Range);
        }

        return ranges;
    }
}
