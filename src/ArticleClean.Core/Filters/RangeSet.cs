using ArticleClean.Documents;

namespace ArticleClean.Filters;

/// <summary>Sorted, disjoint ranges: the interval arithmetic behind cuts.</summary>
internal sealed class RangeSet
{
    private readonly List<TextRange> _ranges = [];

    public IReadOnlyList<TextRange> Ranges => _ranges;

    /// <summary>Adds a range that starts at or after the end of every range there is; one that touches the last extends it.</summary>
    public void Append(TextRange range)
    {
        if (range.IsEmpty) return;
        if (_ranges.Count > 0 && range.Start <= _ranges[^1].End)
            _ranges[^1] = new TextRange(_ranges[^1].Start, Math.Max(_ranges[^1].End, range.End));
        else
            _ranges.Add(range);
    }

    /// <summary>Index of the first range that ends after <paramref name="offset"/>; the count where there is none.</summary>
    public int IndexAfter(int offset)
    {
        int low = 0, high = _ranges.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    public bool Contains(int offset)
    {
        var index = IndexAfter(offset);
        return index < _ranges.Count && _ranges[index].Start <= offset;
    }

    public bool Overlaps(TextRange range)
    {
        var index = IndexAfter(range.Start);
        return index < _ranges.Count && _ranges[index].Start < range.End;
    }

    /// <summary>The parts of <paramref name="range"/> that no range of the set covers, in order.</summary>
    public IEnumerable<TextRange> Outside(TextRange range)
    {
        var start = range.Start;
        for (var i = IndexAfter(start); i < _ranges.Count && _ranges[i].Start < range.End; i++)
        {
            if (_ranges[i].Start > start) yield return new TextRange(start, _ranges[i].Start);
            start = _ranges[i].End;
        }

        if (start < range.End) yield return new TextRange(start, range.End);
    }
}
