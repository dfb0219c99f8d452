namespace ArticleClean.Extraction.Features;

/// <summary>
/// Values by <see cref="WordHash"/> in a flat table (open addressing, linear probing, at most half full): a look-up
/// mostly touches one place in memory. A hash of 0 is never in it. Safe for many threads while nothing is added.
/// </summary>
internal sealed class WordMap<T>
{
    private readonly uint[] _words;
    private readonly T[] _values;
    private readonly int _mask;

    /// <summary>Makes an empty map.</summary>
    /// <param name="capacity">How many words will be added at most.</param>
    public WordMap(int capacity)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, 2 * capacity));
        _words = new uint[size];
        _values = new T[size];
        _mask = size - 1;
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The value of a word; the default value where it is not in the map.</summary>
    public T? this[uint word] => Find(word) is var slot and >= 0 ? _values[slot] : default;

    /// <summary>Sets the value of a word.</summary>
    public void Set(uint word, T value)
    {
        if (word == 0) return;
        var slot = SlotOf(word);
        if (_words[slot] == 0)
        {
            if (Count == _words.Length / 2) throw new InvalidOperationException("the map is full");
            _words[slot] = word;
            Count++;
        }

        _values[slot] = value;
    }

    /// <summary>Where the value of a word is; -1 where it is not in the map.</summary>
    public int Find(uint word)
    {
        var slot = SlotOf(word);
        return word != 0 && _words[slot] == word ? slot : -1;
    }

    /// <summary>The value at a place that <see cref="Find"/> gave.</summary>
    public ref T At(int slot) => ref _values[slot];

    /// <summary>The place of a word, or the empty place where it would be.</summary>
    private int SlotOf(uint word)
    {
        var slot = (int)(word ^ (word >> 16)) & _mask;
        while (_words[slot] != word && _words[slot] != 0) slot = (slot + 1) & _mask;
        return slot;
    }
}
