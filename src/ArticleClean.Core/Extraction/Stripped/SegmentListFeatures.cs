using ArticleClean.Documents;
using ArticleClean.Extraction.Features;
using ArticleClean.Vocabulary;

namespace ArticleClean.Extraction.Stripped;

/// <summary>
/// Whether a segment's line is in a list: lines without running text under a head that leads to other articles (<c>More from
/// Ann Lee:</c>), or lines in a row that begin with the same sign (<c>&gt;&gt; Bridge closes</c>) or end with a date.
/// </summary>
internal sealed class SegmentListFeatures : FeatureGroup
{
    public static readonly string[] Names =
    [
        "head", "head with colon", "lines since head", "lines of list", "list ends text", "words per line of list",
        "lines with sign", "lines with date", "only counter", "counter before", "only address",
    ];

    /// <summary>Words of a head that is a phrase and a name: <c>More stories from the Harbour Gazette:</c>.</summary>
    private const int MaxHeadWords = 8;

    private readonly SegmentAnalysis _page;
    private readonly Line[] _lines;

    /// <summary>How many lines in a row begin with a line's sign, and end with a date as it does.</summary>
    private readonly int[] _signed, _dated;

    public SegmentListFeatures(SegmentAnalysis page)
    {
        _page = page;
        _lines = new Line[page.LineStarts.Length - 1];
        for (var line = 0; line < _lines.Length; line++) _lines[line] = Read(line);
        for (var line = 0; line < _lines.Length; line++)
            if (_lines[line].Head > 0) ReadList(line);
        _signed = RunLengths(line => _lines[line].Sign);
        _dated = RunLengths(line => _lines[line].IsDated ? 1 : 0);
    }

    /// <summary>Whether a segment's line is in the list of a head that leads to other articles.</summary>
    public bool IsUnderHead(int segment) => _lines[_page.Segments[segment].Line].List >= 0;

    public override void Write(int segment, Span<float> row)
    {
        var index = _page.Segments[segment].Line;
        ref readonly var line = ref _lines[index];
        var head = line.List >= 0 ? _lines[line.List] : default;
        row[0] = head.Head;
        row[1] = head.HasColon ? 1 : 0;
        row[2] = line.List >= 0 ? index - line.List : 0;
        row[3] = head.Items;
        row[4] = line.List >= 0 && line.List + 1 + head.Items == _lines.Length ? 1 : 0;
        row[5] = head.Items == 0 ? 0 : (float)head.ItemWords / head.Items;
        row[6] = _signed[index];
        row[7] = _dated[index];
        row[8] = _page.Signs[segment].IsCounter ? 1 : 0;
        row[9] = segment > 0 && _page.Signs[segment - 1].IsCounter ? 1 : 0;
        row[10] = _page.Signs[segment].IsAddress ? 1 : 0;
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
        read.IsDated = _page.Signs[end - 1].EndsWithDate;
        read.HasColon = text[^1] is ':' or '：';
        if (!char.IsLetterOrDigit(text[0]) && !Scripts.IsMark(text[0])) read.Sign = text[0];
        var level = _page.Cues.LevelOf(start, CueKinds.Related);
        // "See more from Benzinga" needs no colon.
        var isLabel = (level >= CueTable.WeakStart && read.HasColon) || (level >= CueTable.StrongStart && char.IsLetterOrDigit(text[^1]));
        read.Head = !read.HasProse && ((isLabel && read.Words <= MaxHeadWords) || level >= CueTable.Whole) ? level : 0;
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

    /// <summary>How long the run of lines with the same key is that each line is in; 0 for lines with the key 0.</summary>
    private int[] RunLengths(Func<int, int> keyOf)
    {
        var lengths = new int[_lines.Length];
        for (var line = 0; line < lengths.Length;)
        {
            var key = keyOf(line);
            var end = line + 1;
            while (end < lengths.Length && keyOf(end) == key) end++;
            if (key != 0) lengths.AsSpan(line..end).Fill(end - line);
            line = end;
        }

        return lengths;
    }

    private struct Line
    {
        public float Head;
        public bool HasColon, HasProse, IsDated;
        public int Words, List, Items, ItemWords;
        public char Sign;
    }
}
