using System.Collections;

namespace ArticleClean.Vocabulary;

/// <summary>
/// Phrases one behind another in one buffer: tens of thousands are read without an object for each. Not thread-safe while it
/// is filled.
/// </summary>
internal sealed class PhraseList : IReadOnlyList<Phrase>
{
    private readonly List<Entry> _entries = [];
    private char[] _characters = new char[256];
    private int _end;

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <summary>What a phrase is a sign of.</summary>
    public CueKinds KindsOf(int index) => _entries[index].Kinds;

    /// <summary>Whether a phrase's words are ordinary words of articles, too.</summary>
    public bool IsWeak(int index) => _entries[index].IsWeak;

    /// <summary>A phrase, folded.</summary>
    public ReadOnlySpan<char> TextOf(int index) => _characters.AsSpan(_entries[index].Start, _entries[index].Length);

    /// <inheritdoc/>
    public Phrase this[int index] => new(TextOf(index).ToString(), KindsOf(index), IsWeak(index));

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">The phrase as it is written; it is folded.</param>
    /// <param name="kinds">What it is a sign of.</param>
    /// <param name="isWeak">Whether its words are ordinary words of articles, too.</param>
    /// <returns>The phrase, folded; valid until the next one is added.</returns>
    public ReadOnlySpan<char> Add(ReadOnlySpan<char> phrase, CueKinds kinds, bool isWeak)
    {
        if (_characters.Length - _end < phrase.Length) Array.Resize(ref _characters, 2 * (_end + phrase.Length));
        var folded = _characters.AsSpan(_end, Folding.Fold(phrase, _characters.AsSpan(_end)));
        _entries.Add(new Entry(_end, folded.Length, kinds, isWeak));
        _end += folded.Length;
        return folded;
    }

    /// <inheritdoc/>
    public IEnumerator<Phrase> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private readonly record struct Entry(int Start, int Length, CueKinds Kinds, bool IsWeak);
}
