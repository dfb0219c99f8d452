using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Stripped;

/// <summary>What a piece's words have to do with the rest of the text: captions share words with the prose beside them, headlines of other pages do not.</summary>
internal sealed class SegmentTopicFeatures : FeatureGroup
{
    public static readonly string[] Names =
    [
        "lexicon mean", "lexicon least", "lexicon most", "lexicon before", "lexicon of pieces",
        "copies", "copies before", "words in prose", "words in prose before", "words in prose after", "words in piece before", "words in piece after", "words nowhere else", "words in first pieces", "content words",
        "prose lexicon mean", "prose lexicon least", "prose lexicon most", "prose lexicon before", "prose lexicon after",
    ];

    private const int FirstPieces = 40;

    private readonly SegmentAnalysis _page;
    private readonly Lexicon _lexicon;
    private readonly Dictionary<uint, int> _copies = [], _inProse = [], _inPieces = [], _inFirst = [];
    private readonly int[] _copiesBefore;
    private readonly HashSet<uint> _words = [], _other = [];
    private int _otherPiece = -1;

    public SegmentTopicFeatures(SegmentAnalysis page, Lexicon lexicon)
    {
        _page = page;
        _lexicon = lexicon;
        _copiesBefore = new int[page.Count];
        for (var i = 0; i < page.Count; i++)
        {
            _copiesBefore[i] = _copies.GetValueOrDefault(page.Text.Blocks[i].Identity);
            Count(_copies, page.Text.Blocks[i].Identity);
            ContentWords(i, _words);
            foreach (var word in _words)
            {
                Count(_inPieces, word);
                if (page.IsProse[i]) Count(_inProse, word);
                if (i < FirstPieces && !page.IsProse[i]) Count(_inFirst, word);
            }
        }
    }

    public override void Write(int piece, Span<float> row)
    {
        LexiconSum sum = default;
        foreach (var word in SegmentWords.Of(_page, piece)) _lexicon.AddTo(ref sum, LexiconRole.Text, word);
        row[0] = sum.Mean;
        row[1] = sum.Min;
        row[2] = sum.Max;
        LexiconSum before = default;
        if (piece > 0)
            foreach (var word in SegmentWords.Of(_page, piece - 1)) _lexicon.AddTo(ref before, LexiconRole.Text, word);
        row[3] = before.Min;
        LexiconSum around = default;
        for (var i = Math.Max(0, piece - 2); i <= Math.Min(_page.Count - 1, piece + 2); i++) around.Add(_page.Lexicon[i]);
        row[4] = around.Mean;

        var identity = _page.Text.Blocks[piece].Identity;
        row[5] = _copies[identity] - 1;
        row[6] = _copiesBefore[piece];

        ContentWords(piece, _words);
        int prose = 0, alone = 0, first = 0;
        foreach (var word in _words)
        {
            if (_inProse.GetValueOrDefault(word) > (_page.IsProse[piece] ? 1 : 0)) prose++;
            if (_inPieces[word] == 1) alone++;
            if (_inFirst.GetValueOrDefault(word) > (piece < FirstPieces && !_page.IsProse[piece] ? 1 : 0)) first++;
        }

        var all = Math.Max(1, _words.Count);
        row[7] = (float)prose / all;
        row[8] = ShareIn(Prose(piece, -1));
        row[9] = ShareIn(Prose(piece, 1));
        row[10] = ShareIn(piece - 1);
        row[11] = ShareIn(piece + 1);
        row[12] = (float)alone / all;
        row[13] = (float)first / all;
        row[14] = _words.Count;
        var ofProse = _page.ProseLexicon[piece];
        (row[15], row[16], row[17]) = (ofProse.Mean, ofProse.Least, ofProse.Most);
        row[18] = piece > 0 ? _page.ProseLexicon[piece - 1].Mean : 0;
        row[19] = piece + 1 < _page.Count ? _page.ProseLexicon[piece + 1].Mean : 0;
    }

    /// <summary>The next running text on a side, no further than a few pieces.</summary>
    private int Prose(int piece, int step)
    {
        var last = piece + (step * 6);
        for (var i = piece + step; i != last && i >= 0 && i < _page.Count; i += step)
            if (_page.IsProse[i]) return i;
        return -1;
    }

    private float ShareIn(int other)
    {
        if (other < 0 || other >= _page.Count || _words.Count == 0) return -1;
        if (other != _otherPiece) ContentWords(other, _other);
        _otherPiece = other;
        var shared = 0;
        foreach (var word in _words)
            if (_other.Contains(word)) shared++;
        return (float)shared / _words.Count;
    }

    private void ContentWords(int piece, HashSet<uint> words)
    {
        words.Clear();
        foreach (var word in _page.Text.WordsOf(piece))
            if ((CueWords.Of(word) & Cue.Stop) == 0) words.Add(word);
    }

    private static void Count(Dictionary<uint, int> counts, uint key) => counts[key] = counts.GetValueOrDefault(key) + 1;
}
