namespace ArticleClean.Extraction.Features;

/// <summary>What several words say together.</summary>
internal struct LexiconSum
{
    private float _sum, _min, _max;
    private int _count;

    /// <summary>The mean of what they say; 0 for none.</summary>
    public readonly float Mean => _count == 0 ? 0 : _sum / _count;

    /// <summary>The least of what they say; 0 for none.</summary>
    public readonly float Min => _min;

    /// <summary>The most of what they say; 0 for none.</summary>
    public readonly float Max => _max;

    /// <summary>Adds what one word says.</summary>
    public void Add(float value)
    {
        _min = _count == 0 ? value : Math.Min(_min, value);
        _max = _count == 0 ? value : Math.Max(_max, value);
        _sum += value;
        _count++;
    }

    /// <summary>Adds what other words say together.</summary>
    public void Add(in LexiconSum other)
    {
        if (other._count == 0) return;
        _min = _count == 0 ? other._min : Math.Min(_min, other._min);
        _max = _count == 0 ? other._max : Math.Max(_max, other._max);
        _sum += other._sum;
        _count += other._count;
    }
}
