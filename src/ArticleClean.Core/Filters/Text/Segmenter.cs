using System.Buffers;
using ArticleClean.Documents;
using ArticleClean.Segments;
using ArticleClean.Vocabulary;

namespace ArticleClean.Filters.Text;

/// <summary>
/// Cuts a stripped text into segments, in one walk: at lines, at cuts, where two words may be glued, at sentences' ends, and
/// at the edges of the vocabulary's phrases. Cuts more often than anything is removed: a place means nothing unless the
/// segments on its two sides are judged differently.
/// </summary>
internal sealed class Segmenter
{
    /// <summary>
    /// Signs between which a line's entries stand, and that open what stands in brackets or quotation marks: a phrase may begin
    /// behind them.
    /// </summary>
    private static readonly SearchValues<char> Openers = SearchValues.Create("|•·/([【（＞▶►*\"“");

    private readonly string _text;
    private readonly CueFinder _finder;
    private readonly UnitEnds _ends;
    private readonly List<TextSegment> _segments = [];
    private readonly List<CueHit> _cues = [];
    private int _line = -1;
    private int _end;
    private int _firstCue;

    private Segmenter(string text) => (_text, _finder, _ends) = (text, new CueFinder(text), new UnitEnds(text));

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pieces">What is kept of it, cut at lines, cuts, and where two words may be glued; in order, and trimmed.</param>
    public static SegmentedText Cut(string text, IReadOnlyList<TextRange> pieces)
    {
        var segmenter = new Segmenter(text);
        foreach (var piece in pieces) segmenter.Add(piece);
        return new SegmentedText(text, segmenter._segments, segmenter._cues);
    }

    private void Add(TextRange piece)
    {
        var gap = GapBefore(piece.Start);
        if (gap >= SegmentGap.Line) _line++;
        int start = piece.Start, at = piece.Start;
        var isAnchor = true;
        var isCredited = false;
        var arrow = _finder.ArrowLength(piece);
        if (arrow > 0) _cues.Add(new CueHit(new TextRange(at, at + arrow), CueKinds.Related, IsWeak: true));
        while (at < piece.End)
        {
            if (_finder.At(piece, at, isAnchor) is { IsFound: true } hit)
            {
                if (!isAnchor && !char.IsLower(_text[at])) Close(ref start, at, ref gap);
                _cues.Add(new CueHit(new TextRange(at, at + hit.Length), hit.Kinds, hit.IsWeak));
                at += hit.Length;
                var next = _finder.SkipCounts(piece, at, hit.Kinds, out var hasColon);
                isAnchor = true;
                if (next >= piece.End) break;
                isCredited = (hit.Kinds & (CueKinds.Credit | CueKinds.Caption)) != 0;
                if ((hit.Kinds & CueKinds.Dates) != 0 && _ends.DateEnd(piece, at) is > 0 and var date)
                {
                    Close(ref start, date, ref gap);
                    at = date;
                    continue;
                }

                var isEnd = !hasColon && _ends.IsBehindPhrase(hit, piece, at, next);
                if (isEnd && !_finder.IsPhrase(piece, next)) Close(ref start, next, ref gap);
                at = next;
                continue;
            }

            var isBeforeWord = isAnchor && !char.IsLetter(_text[at]);
            isAnchor = false;
            if (_ends.CreditEnd(piece, at, isCredited) is > 0 and var credit)
            {
                Close(ref start, credit, ref gap);
                at = credit;
                isAnchor = true;
                continue;
            }

            var sentence = SentenceEnds.Next(_text, piece, at);
            if (sentence < 0) sentence = _ends.BracketEnd(piece, start, at);
            if (sentence < 0 && IsBlankBetweenIdeographs(piece, at)) sentence = at + 1;
            if (sentence > 0)
            {
                Close(ref start, sentence, ref gap);
                at = sentence;
                isAnchor = true;
                isCredited = false;
                continue;
            }

            // A count may stand before a phrase: "12 comments".
            var isDash = _text[at] is '-' or '–' or '—' && at > piece.Start && _text[at - 1] == ' ';
            isAnchor = isBeforeWord || isDash || Openers.Contains(_text[at]);
            at++;
            if (isAnchor) at = WhiteSpace.Skip(_text, at, piece.End);
        }

        Close(ref start, piece.End, ref gap);
        _end = piece.End;
    }

    /// <summary>Ends a segment before an offset, and starts the next one there.</summary>
    private void Close(ref int start, int end, ref SegmentGap gap)
    {
        var range = WhiteSpace.Trim(_text, new TextRange(start, end));
        var next = end < _text.Length && end > start && WhiteSpace.IsBlank(_text[end - 1]) ? SegmentGap.Space : SegmentGap.Glue;
        if (!range.IsEmpty)
        {
            var cues = _firstCue;
            while (cues < _cues.Count && _cues[cues].Range.Start < end) cues++;
            _segments.Add(new TextSegment(range, gap, _line, _firstCue, cues - _firstCue));
            _firstCue = cues;
            gap = next;
        }

        start = end;
    }

    private SegmentGap GapBefore(int start)
    {
        if (_segments.Count == 0) return SegmentGap.Start;
        if (start == _end) return SegmentGap.Glue;
        var (breaks, isCut) = (0, false);
        for (var i = _end; i < start; i++)
        {
            if (_text[i] == '\n') breaks++;
            else isCut |= !WhiteSpace.IsBlank(_text[i]);
        }

        return breaks > 1 ? SegmentGap.EmptyLine : breaks == 1 ? SegmentGap.Line : isCut ? SegmentGap.Cut : SegmentGap.Space;
    }

    private bool IsBlankBetweenIdeographs(TextRange piece, int at) =>
        at > piece.Start && at + 1 < piece.End && WhiteSpace.IsBlank(_text[at]) && IsIdeograph(_text[at - 1]) && IsIdeograph(_text[at + 1]);

    /// <summary>Whether a character is Chinese or Japanese, or of their punctuation; Korean has spaces between words.</summary>
    private static bool IsIdeograph(char c) => c >= '\u3000' && !char.IsBetween(c, '\uAC00', '\uD7AF');
}
