using ArticleClean.Resources;

namespace ArticleClean.Extraction.Features;

/// <summary>
/// What words say of main content, for each role: the log odds of content where the word is seen, less those of any
/// block, in sixteenths; a word that is not in it says nothing. Immutable and thread-safe.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>How many roles there are.</summary>
    public const int Roles = 4;

    /// <summary>The unit of the values.</summary>
    public const float Unit = 1f / 16;

    private readonly WordValues<sbyte>[] _values;

    /// <summary>Makes a lexicon.</summary>
    /// <param name="values">For each role the words' hashes and values.</param>
    public Lexicon(IReadOnlyList<Dictionary<uint, sbyte>> values) => _values = [.. values.Select(words => new WordValues<sbyte>(words))];

    /// <summary>Reads a lexicon.</summary>
    public Lexicon(TableReader reader)
    {
        _values = new WordValues<sbyte>[Roles];
        for (var role = 0; role < Roles; role++) _values[role] = new WordValues<sbyte>(reader);
    }

    /// <summary>A lexicon without words.</summary>
    public static Lexicon Empty { get; } = new([.. Enumerable.Range(0, Roles).Select(_ => new Dictionary<uint, sbyte>())]);

    /// <summary>What a word says in a role; 0 where it is not in the lexicon.</summary>
    public float ValueOf(LexiconRole role, uint word) => _values[(int)role][word] * Unit;

    /// <summary>Adds what a word says in a role to a sum.</summary>
    public void AddTo(ref LexiconSum sum, LexiconRole role, uint word) => sum.Add(ValueOf(role, word));

    /// <summary>Writes the lexicon; the same one gives the same bytes.</summary>
    public void Write(TableWriter writer)
    {
        foreach (var words in _values) words.Write(writer);
    }
}
