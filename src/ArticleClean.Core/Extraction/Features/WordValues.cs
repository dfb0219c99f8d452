using System.Numerics;
using ArticleClean.Resources;

namespace ArticleClean.Extraction.Features;

/// <summary>
/// Values by <see cref="WordHash"/> in a file that is read in place (open addressing, linear probing, at most three quarters full):
/// a look-up mostly touches one place in memory. A hash of 0 is never in it. Immutable and thread-safe.
/// </summary>
internal sealed class WordValues<T> where T : unmanaged
{
    private readonly Table<uint> _words;
    private readonly Table<T> _values;
    private readonly int _size;

    /// <summary>Reads the words from a file.</summary>
    /// <param name="reader">The file: the number of places, a power of two; the word of each place or 0; the value of each place.</param>
    public WordValues(TableReader reader)
    {
        _size = reader.ReadInt32();
        _words = reader.Read<uint>(_size);
        _values = reader.Read<T>(_size);
    }

    /// <summary>Makes a table of words; the same words and values make the same table, whatever their order.</summary>
    /// <param name="words">The hashes of words, each once, and their values.</param>
    public WordValues(IReadOnlyCollection<KeyValuePair<uint, T>> words)
    {
        _size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, (words.Count * 4 / 3) + 1));
        var places = new uint[_size];
        var values = new T[_size];
        foreach (var (word, value) in words.Where(word => word.Key != 0).OrderBy(word => word.Key))
        {
            var place = PlaceOf(word, places);
            (places[place], values[place]) = (word, value);
        }

        _words = Table<uint>.Of(places);
        _values = Table<T>.Of(values);
    }

    /// <summary>The value of a word; the default value where it is not in the table.</summary>
    public T this[uint word] => _values.Span[PlaceOf(word, _words.Span)];

    /// <summary>Writes the words to a file.</summary>
    public void Write(TableWriter writer)
    {
        writer.Write(_size);
        writer.Write(_words.Span);
        writer.Write(_values.Span);
    }

    /// <summary>The place of a word, or the empty place where it would be.</summary>
    private static int PlaceOf(uint word, ReadOnlySpan<uint> words)
    {
        var mask = words.Length - 1;
        var place = (int)(word ^ (word >> 16)) & mask;
        while (words[place] != word && words[place] != 0) place = (place + 1) & mask;
        return place;
    }
}
