using ArticleClean.Documents;

namespace ArticleClean.Filters;

/// <summary>Tells how much of a range is kept so far.</summary>
internal sealed class KeptText
{
    private readonly List<int> _starts = [];
    private readonly List<int> _before = [];

    /// <param name="passages">What is kept, in order.</param>
    public KeptText(IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            if (!passage.Block.HasText) continue;
            foreach (var range in passage.Ranges)
            {
                _starts.Add(range.Start);
                _before.Add(Total);
                Total += range.Length;
            }
        }
    }

    /// <summary>How many characters are kept.</summary>
    public int Total { get; private set; }

    /// <summary>How many characters of a range are kept.</summary>
    public int Length(TextRange range) => Before(range.End) - Before(range.Start);

    private int Before(int offset)
    {
        var index = _starts.BinarySearch(offset);
        if (index < 0) index = ~index - 1;
        if (index < 0) return 0;
        var end = index + 1 < _before.Count ? _before[index + 1] : Total;
        return Math.Min(end, _before[index] + offset - _starts[index]);
    }
}
