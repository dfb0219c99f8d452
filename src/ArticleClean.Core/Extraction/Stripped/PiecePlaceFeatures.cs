using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Stripped;

/// <summary>Where a piece stands: on its line, in the text, and from the running text.</summary>
internal sealed class PiecePlaceFeatures : FeatureGroup
{
    public static readonly string[] Names =
    [
        "gap before", "gap after", "indent", "indent after", "code before", "code after", "residue before", "residue after",
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
            _code[i + 1] = page.CodeBefore[i] ? i : _code[i];
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
        row[4] = _page.CodeBefore[piece] ? 1 : 0;
        row[5] = isLast ? (_page.HasCodeAtEnd ? 1 : 0) : _page.CodeBefore[piece + 1] ? 1 : 0;
        row[6] = _page.ResidueBefore[piece] ? 1 : 0;
        row[7] = !isLast && _page.ResidueBefore[piece + 1] ? 1 : 0;
        row[8] = (float)piece / count;
        row[9] = Log(_words[piece]);
        row[10] = Log(_words[count] - _words[piece + 1]);
        row[11] = (float)_words[piece] / Math.Max(1, _words[count]);
        row[12] = before < 0 ? 1000 : piece - before;
        row[13] = after == count ? 1000 : after - piece;
        row[14] = before < 0 ? 10000 : _words[piece] - _words[before + 1];
        row[15] = after == count ? 10000 : _words[after] - _words[piece + 1];
        row[16] = Log(_proseWords[piece]);
        row[17] = Log(_proseWords[count] - _proseWords[piece + 1]);
        row[18] = _prose[piece];
        row[19] = _prose[count] - _prose[piece + 1];
        row[20] = piece - _code[piece + 1];
        row[21] = _page.IsProse[piece] ? 0 : after - before - 1;
        row[22] = _page.IsProse[piece] ? 0 : _words[after] - _words[before + 1];
        row[23] = after - before > 1 ? (float)(piece - before) / (after - before) : 0;
        row[24] = before >= 0 && after < count && after - before == 2 ? 1 : 0;
    }
}
