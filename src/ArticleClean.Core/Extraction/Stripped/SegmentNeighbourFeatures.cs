using System.Globalization;
using ArticleClean.Extraction.Features;

namespace ArticleClean.Extraction.Stripped;

/// <summary>What stands around a segment: each of its neighbours, and means over the wider surroundings.</summary>
internal sealed class SegmentNeighbourFeatures : FeatureGroup
{
    private const int Reach = 3, Values = 8, Sums = 5;

    private static readonly int[] Windows = [4, 10, 30];

    private static readonly int[] Offsets = [.. Enumerable.Range(-Reach, (2 * Reach) + 1).Where(offset => offset != 0)];

    private static readonly string[] ValueNames = ["words", "ending", "stop words", "capitalized", "punctuation", "lexicon", "gap", "dates"];

    private static readonly string[] SumNames = ["words", "ending", "stop words", "lexicon", "prose words"];

    public static readonly string[] Names =
    [
        .. from offset in Offsets from value in ValueNames select string.Create(CultureInfo.InvariantCulture, $"{value} at {offset}"),
        .. from window in Windows from side in new[] { "before", "after" } from value in SumNames select $"{value} of {window} {side}",
    ];

    private readonly SegmentAnalysis _page;
    private readonly float[] _values;
    private readonly double[] _sums;

    public SegmentNeighbourFeatures(SegmentAnalysis page)
    {
        _page = page;
        _values = new float[page.Count * Values];
        _sums = new double[(page.Count + 1) * Sums];
        for (var i = 0; i < page.Count; i++)
        {
            ref readonly var text = ref page.Text.Blocks[i];
            var words = Math.Max(1, text.Words);
            var row = _values.AsSpan(i * Values, Values);
            row[0] = Log(text.Words);
            row[1] = text.Ending;
            row[2] = (float)text.StopWords / words;
            row[3] = (float)text.CapitalizedWords / words;
            row[4] = (float)text.Punctuation / words;
            row[5] = page.Lexicon[i].Mean;
            row[6] = (float)page.Segments[i].Gap;
            row[7] = page.Signs[i].Dates + page.Signs[i].Times;
            Span<double> added = [row[0], text.Ending == 1 ? 1 : 0, row[2], row[5], page.IsProse[i] ? text.Words : 0];
            for (var value = 0; value < Sums; value++) _sums[((i + 1) * Sums) + value] = _sums[(i * Sums) + value] + added[value];
        }
    }

    public override void Write(int segment, Span<float> row)
    {
        var at = 0;
        foreach (var offset in Offsets)
        {
            var other = segment + offset;
            if (other >= 0 && other < _page.Count) _values.AsSpan(other * Values, Values).CopyTo(row[at..]);
            else row.Slice(at, Values).Fill(-1);
            at += Values;
        }

        foreach (var window in Windows)
        {
            WriteMeans(Math.Max(0, segment - window), segment, row.Slice(at, Sums));
            WriteMeans(segment + 1, Math.Min(_page.Count, segment + 1 + window), row.Slice(at + Sums, Sums));
            at += 2 * Sums;
        }
    }

    private void WriteMeans(int start, int end, Span<float> row)
    {
        if (start >= end) row.Fill(-1);
        else
            for (var value = 0; value < Sums; value++)
                row[value] = (float)((_sums[(end * Sums) + value] - _sums[(start * Sums) + value]) / (end - start));
    }
}
