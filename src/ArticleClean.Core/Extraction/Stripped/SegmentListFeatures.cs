using ArticleClean.Documents;
using ArticleClean.Extraction.Features;
using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Stripped;

/// <summary>
/// Whether a segment's line is in a list: lines without running text under a head that leads to other articles (<c>More from
/// Ann Lee:</c>), or lines that begin with the same sign (<c>&gt;&gt; Bridge closes</c>).
/// </summary>
internal sealed class SegmentListFeatures : FeatureGroup
{
    public static readonly string[] Names =
    [
        "head", "head with colon", "lines since head", "lines of list", "list ends text", "words per line of list",
        "lines with sign", "only counter", "counter before", "only address",
    ];

    /// <summary>Words of a head that is a phrase and a name: <c>More stories from the Harbour Gazette:</c>.</summary>
    private const int MaxHeadWords = 8;

    private readonly SegmentAnalysis _page;
    private readonly Line[] _lines;

    public SegmentListFeatures(SegmentAnalysis page)
    {
        _page = page;
        _lines = new Line[page.LineStarts.Length - 1];
        for (var line = 0; line < _lines.Length; line++) _lines[line] = Read(line);
        for (var line = 0; line < _lines.Length; line++)
        {
            if (_lines[line].Head > 0) ReadList(line);
            if (line > 0 && _lines[line].Sign != 0 && _lines[line].Sign == _lines[line - 1].Sign) continue;
            var end = line + 1;
            while (end < _lines.Length && _lines[line].Sign != 0 && _lines[end].Sign == _lines[line].Sign) end++;
            for (var i = line; i < end; i++) _lines[i].Signed = _lines[line].Sign == 0 ? 0 : end - line;
        }
    }

    /// <summary>Whether a segment's line is in the list of a head that leads to other articles.</summary>
    public bool IsUnderHead(int segment) => _lines[_page.Segments[segment].Line].List >= 0;

    public override void Write(int segment, Span<float> row)
    {
        ref readonly var line = ref _lines[_page.Segments[segment].Line];
        var head = line.List >= 0 ? _lines[line.List] : default;
        row[0] = head.Head;
        row[1] = head.HasColon ? 1 : 0;
        row[2] = line.List >= 0 ? _page.Segments[segment].Line - line.List : 0;
        row[3] = head.Items;
        row[4] = line.List >= 0 && line.List + 1 + head.Items == _lines.Length ? 1 : 0;
        row[5] = head.Items == 0 ? 0 : (float)head.ItemWords / head.Items;
        row[6] = line.Signed;
        row[7] = _page.Signs[segment].IsCounter ? 1 : 0;
        row[8] = segment > 0 && _page.Signs[segment - 1].IsCounter ? 1 : 0;
        row[9] = _page.Signs[segment].IsAddress ? 1 : 0;
    }

    private Line Read(int line)
    {
        var read = new Line { List = -1 };
        int start = _page.LineStarts[line], end = _page.LineStarts[line + 1];
        if (start == end) return read;
        for (var i = start; i < end; i++)
        {
            read.Words += _page.Text.Blocks[i].Words;
            read.HasProse |= _page.IsProse[i];
        }

        var text = new TextRange(_page.Segments[start].Range.Start, _page.Segments[end - 1].Range.End).Of(_page.Document.Text);
        read.HasColon = text[^1] is ':' or '：';
        if (!char.IsLetterOrDigit(text[0]) && !Scripts.IsMark(text[0])) read.Sign = text[0];
        var level = _page.Cues.LevelOf(start, CueKinds.Related);
        var isLabel = level >= CueTable.WeakStart && read.HasColon && read.Words <= MaxHeadWords;
        read.Head = !read.HasProse && (isLabel || level >= CueTable.Whole) ? level : 0;
        return read;
    }

    /// <summary>The lines under a head, up to running text or the next head.</summary>
    private void ReadList(int head)
    {
        ref var list = ref _lines[head];
        for (var line = head + 1; line < _lines.Length && !_lines[line].HasProse && _lines[line].Head == 0; line++)
        {
            _lines[line].List = head;
            list.Items++;
            list.ItemWords += _lines[line].Words;
        }
    }

    private struct Line
    {
        public float Head;
        public bool HasColon, HasProse;
        public int Words, List, Items, ItemWords, Signed;
        public char Sign;
    }
}
