using System.Runtime.InteropServices;
using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Stripped;

/// <summary>
/// What a segment's words have to do with the rest of the text: captions share words with the prose beside them, headlines
/// of other pages do not.
/// </summary>
internal sealed class SegmentTopicFeatures : FeatureGroup
{
    public static readonly string[] Names =
    [
        "lexicon mean", "lexicon least", "lexicon most", "lexicon before", "lexicon of pieces",
        "copies", "copies before", "words in prose", "words in prose before", "words in prose after",
        "words in piece before", "words in piece after", "words nowhere else", "words in first pieces", "content words",
        "prose lexicon mean", "prose lexicon least", "prose lexicon most", "prose lexicon before", "prose lexicon after",
    ];

    private const int FirstSegments = 40;

    private readonly SegmentAnalysis _page;
    private readonly Dictionary<uint, int> _copies = [], _inProse = [], _inSegments = [], _inFirst = [];
    private readonly int[] _copiesBefore;

    /// <summary>The content words of all segments, each once a segment, and where each segment's start.</summary>
    private readonly List<uint> _content = [];
    private readonly int[] _starts;

    private readonly HashSet<uint> _words = [];

    public SegmentTopicFeatures(SegmentAnalysis page)
    {
        _page = page;
        _copiesBefore = new int[page.Count];
        _starts = new int[page.Count + 1];
        for (var i = 0; i < page.Count; i++)
        {
            _copiesBefore[i] = _copies.GetValueOrDefault(page.Text.Blocks[i].Identity);
            Count(_copies, page.Text.Blocks[i].Identity);
            _words.Clear();
            foreach (var word in page.Text.WordsOf(i))
                if ((CueWords.Of(word) & Cue.Stop) == 0 && _words.Add(word)) _content.Add(word);
            _starts[i + 1] = _content.Count;
            foreach (var word in ContentOf(i))
            {
                Count(_inSegments, word);
                if (page.IsProse[i]) Count(_inProse, word);
                if (i < FirstSegments && !page.IsProse[i]) Count(_inFirst, word);
            }
        }
    }

    public override void Write(int segment, Span<float> row)
    {
        ref readonly var sum = ref _page.Lexicon[segment];
        row[0] = sum.Mean;
        row[1] = sum.Min;
        row[2] = sum.Max;
        row[3] = segment > 0 ? _page.Lexicon[segment - 1].Min : 0;
        LexiconSum around = default;
        for (var i = Math.Max(0, segment - 2); i <= Math.Min(_page.Count - 1, segment + 2); i++) around.Add(_page.Lexicon[i].Mean);
        row[4] = around.Mean;

        var identity = _page.Text.Blocks[segment].Identity;
        row[5] = _copies[identity] - 1;
        row[6] = _copiesBefore[segment];

        var content = ContentOf(segment);
        _words.Clear();
        int prose = 0, alone = 0, first = 0;
        foreach (var word in content)
        {
            _words.Add(word);
            if (_inProse.GetValueOrDefault(word) > (_page.IsProse[segment] ? 1 : 0)) prose++;
            if (_inSegments[word] == 1) alone++;
            if (_inFirst.GetValueOrDefault(word) > (segment < FirstSegments && !_page.IsProse[segment] ? 1 : 0)) first++;
        }

        var all = Math.Max(1, _words.Count);
        row[7] = (float)prose / all;
        row[8] = ShareIn(Prose(segment, -1));
        row[9] = ShareIn(Prose(segment, 1));
        row[10] = ShareIn(segment - 1);
        row[11] = ShareIn(segment + 1);
        row[12] = (float)alone / all;
        row[13] = (float)first / all;
        row[14] = _words.Count;
        var ofProse = _page.ProseLexicon[segment];
        (row[15], row[16], row[17]) = (ofProse.Mean, ofProse.Least, ofProse.Most);
        row[18] = segment > 0 ? _page.ProseLexicon[segment - 1].Mean : 0;
        row[19] = segment + 1 < _page.Count ? _page.ProseLexicon[segment + 1].Mean : 0;
    }

    /// <summary>The next running text on a side, no further than a few segments.</summary>
    private int Prose(int segment, int step)
    {
        var last = segment + (step * 6);
        for (var i = segment + step; i != last && i >= 0 && i < _page.Count; i += step)
            if (_page.IsProse[i]) return i;
        return -1;
    }

    /// <summary>The share of the segment's words that another has, too.</summary>
    private float ShareIn(int other)
    {
        if (other < 0 || other >= _page.Count || _words.Count == 0) return -1;
        var shared = 0;
        foreach (var word in ContentOf(other))
            if (_words.Contains(word)) shared++;
        return (float)shared / _words.Count;
    }

    private ReadOnlySpan<uint> ContentOf(int segment) => CollectionsMarshal.AsSpan(_content)[_starts[segment].._starts[segment + 1]];

    private static void Count(Dictionary<uint, int> counts, uint key) => CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;
}
