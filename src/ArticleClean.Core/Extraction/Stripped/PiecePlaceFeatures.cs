using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Stripped;

/// <summary>Where a piece stands: on its line, in the text, and from the running text.</summary>
internal sealed class PiecePlaceFeatures : FeatureGroup
{
    public static readonly string[] Names =
    [
        "gap before", "gap after", "indent", "indent after", "code before", "code after", "controls before", "controls after", "link before", "link after", "caption before", "caption after", "comments before",
        "place", "words before", "words after", "share of words before",
        "pieces since prose", "pieces to prose", "words since prose", "words to prose", "prose words before", "prose words after", "prose before", "prose after",
        "prose since code", "run", "run words", "place in run", "between prose",
    ];

    private readonly PieceAnalysis _page;
    private readonly int[] _words, _prose, _proseWords, _proseBefore, _proseAfter, _code;

    public PiecePlaceFeatures(PieceAnalysis page)
    {
        _page = page;
        var count = page.Count;
        (_words, _prose, _proseWords) = (new int[count + 1], new int[count + 1], new int[count + 1]);
        (_proseBefore, _proseAfter, _code) = (new int[count], new int[count], new int[count + 1]);
        var last = -1;
        for (var i = 0; i < count; i++)
        {
            var words = page.Text.Blocks[i].Words;
            _words[i + 1] = _words[i] + words;
            _prose[i + 1] = _prose[i] + (page.IsProse[i] ? 1 : 0);
            _proseWords[i + 1] = _proseWords[i] + (page.IsProse[i] ? words : 0);
            _code[i + 1] = (page.CutBefore[i] & PieceCut.Code) != 0 ? i : _code[i];
            _proseBefore[i] = last;
            if (page.IsProse[i]) last = i;
        }

        last = count;
        for (var i = count - 1; i >= 0; i--)
        {
            _proseAfter[i] = last;
            if (page.IsProse[i]) last = i;
        }
    }

    public override void Write(int piece, Span<float> row)
    {
        var count = _page.Count;
        var isLast = piece + 1 == count;
        int before = _proseBefore[piece], after = _proseAfter[piece];
        row[0] = (float)_page.Gaps[piece];
        row[1] = isLast ? 0 : (float)_page.Gaps[piece + 1];
        row[2] = _page.Indents[piece];
        row[3] = isLast ? 0 : _page.Indents[piece + 1];
        var (cutBefore, cutAfter) = (_page.CutBefore[piece], _page.CutBefore[piece + 1]);
        row[4] = Flag(cutBefore, PieceCut.Code);
        row[5] = Flag(cutAfter, PieceCut.Code);
        row[6] = Flag(cutBefore, PieceCut.Controls);
        row[7] = Flag(cutAfter, PieceCut.Controls);
        row[8] = Flag(cutBefore, PieceCut.Related);
        row[9] = Flag(cutAfter, PieceCut.Related);
        row[10] = Flag(cutBefore, PieceCut.Caption);
        row[11] = Flag(cutAfter, PieceCut.Caption);
        row[12] = Flag(cutBefore, PieceCut.Comments);
        row[13] = (float)piece / count;
        row[14] = Log(_words[piece]);
        row[15] = Log(_words[count] - _words[piece + 1]);
        row[16] = (float)_words[piece] / Math.Max(1, _words[count]);
        row[17] = before < 0 ? 1000 : piece - before;
        row[18] = after == count ? 1000 : after - piece;
        row[19] = before < 0 ? 10000 : _words[piece] - _words[before + 1];
        row[20] = after == count ? 10000 : _words[after] - _words[piece + 1];
        row[21] = Log(_proseWords[piece]);
        row[22] = Log(_proseWords[count] - _proseWords[piece + 1]);
        row[23] = _prose[piece];
        row[24] = _prose[count] - _prose[piece + 1];
        row[25] = piece - _code[piece + 1];
        row[26] = _page.IsProse[piece] ? 0 : after - before - 1;
        row[27] = _page.IsProse[piece] ? 0 : _words[after] - _words[before + 1];
        row[28] = after - before > 1 ? (float)(piece - before) / (after - before) : 0;
        row[29] = before >= 0 && after < count && after - before == 2 ? 1 : 0;
    }

    private static float Flag(PieceCut cut, PieceCut kind) => (cut & kind) != 0 ? 1 : 0;
}
