using ArticleClean.Extraction.Features;
using ArticleClean.Segments;

namespace ArticleClean.Extraction.Stripped;

/// <summary>Where a segment stands: on its line, in the text, and from the running text.</summary>
internal sealed class SegmentPlaceFeatures : FeatureGroup
{
    public static readonly string[] Names =
    [
        "gap before", "gap after", "code before", "code after", "place in line",
        "segments of line", "words of line", "words before on line", "words after on line", "ending of line",
        "words of line before", "words of line after", "ending of line before", "ending of line after", "line", "lines after",
        "place", "words before", "words after", "share of words before",
        "pieces since prose", "pieces to prose", "words since prose", "words to prose",
        "prose words before", "prose words after", "prose before", "prose after",
        "prose since code", "run", "run words", "place in run", "between prose",
    ];

    private readonly SegmentAnalysis _page;
    private readonly int[] _words, _prose, _proseWords, _proseBefore, _proseAfter, _code;

    public SegmentPlaceFeatures(SegmentAnalysis page)
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
            _code[i + 1] = page.HasCodeBefore[i] ? i : _code[i];
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

    public override void Write(int segment, Span<float> row)
    {
        var count = _page.Count;
        var isLast = segment + 1 == count;
        int before = _proseBefore[segment], after = _proseAfter[segment];
        var line = _page.Segments[segment].Line;
        var lineStarts = _page.LineStarts;
        int start = lineStarts[line], end = lineStarts[line + 1];
        row[0] = (float)_page.Segments[segment].Gap;
        row[1] = isLast ? (float)SegmentGap.Start : (float)_page.Segments[segment + 1].Gap;
        row[2] = _page.HasCodeBefore[segment] ? 1 : 0;
        row[3] = _page.HasCodeBefore[segment + 1] ? 1 : 0;
        row[4] = segment - start;
        row[5] = end - start;
        row[6] = Log(_words[end] - _words[start]);
        row[7] = Log(_words[segment] - _words[start]);
        row[8] = Log(_words[end] - _words[segment + 1]);
        row[9] = _page.Text.Blocks[end - 1].Ending;
        var lineBefore = line == 0 ? -1 : lineStarts[line - 1];
        row[10] = lineBefore < 0 ? -1 : Log(_words[start] - _words[lineBefore]);
        row[11] = end == count ? -1 : Log(_words[lineStarts[line + 2]] - _words[end]);
        row[12] = lineBefore < 0 ? -1 : _page.Text.Blocks[start - 1].Ending;
        row[13] = end == count ? -1 : _page.Text.Blocks[lineStarts[line + 2] - 1].Ending;
        row[14] = line;
        row[15] = lineStarts.Length - 2 - line;
        row[16] = (float)segment / count;
        row[17] = Log(_words[segment]);
        row[18] = Log(_words[count] - _words[segment + 1]);
        row[19] = (float)_words[segment] / Math.Max(1, _words[count]);
        row[20] = before < 0 ? 1000 : segment - before;
        row[21] = after == count ? 1000 : after - segment;
        row[22] = before < 0 ? 10000 : _words[segment] - _words[before + 1];
        row[23] = after == count ? 10000 : _words[after] - _words[segment + 1];
        row[24] = Log(_proseWords[segment]);
        row[25] = Log(_proseWords[count] - _proseWords[segment + 1]);
        row[26] = _prose[segment];
        row[27] = _prose[count] - _prose[segment + 1];
        row[28] = segment - _code[segment + 1];
        row[29] = _page.IsProse[segment] ? 0 : after - before - 1;
        row[30] = _page.IsProse[segment] ? 0 : _words[after] - _words[before + 1];
        row[31] = after - before > 1 ? (float)(segment - before) / (after - before) : 0;
        row[32] = before >= 0 && after < count && after - before == 2 ? 1 : 0;
    }
}
