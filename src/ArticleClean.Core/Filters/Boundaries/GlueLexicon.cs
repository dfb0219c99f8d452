using ArticleClean.Extraction.Features;
using ArticleClean.Resources;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// How words meet on pages whose elements are known: whether a word behind another one, with no space between, is
/// rather the rest of a name (<c>FieldSense</c>) or the first of a new piece (<c>AgoShare</c>), and the same for the word
/// before. Immutable and thread-safe.
/// </summary>
internal sealed class GlueLexicon
{
    /// <summary>Values that a word has: 0 where nothing is known of it, then by the share of pages where it is a part of a name.</summary>
    public const int Values = 8;

    private readonly WordValues<byte> _left;
    private readonly WordValues<byte> _right;

    /// <summary>Makes a lexicon.</summary>
    /// <param name="left">The values of the words that another one follows, by their hashes.</param>
    /// <param name="right">The values of those that follow another one.</param>
    public GlueLexicon(IReadOnlyCollection<KeyValuePair<uint, byte>> left, IReadOnlyCollection<KeyValuePair<uint, byte>> right) =>
        (_left, _right) = (new(left), new(right));

    /// <summary>Reads a lexicon.</summary>
    public GlueLexicon(TableReader reader) => (_left, _right) = (new(reader), new(reader));

    /// <summary>What is known of a word that another one may follow.</summary>
    public int OfLeft(ReadOnlySpan<char> word) => _left[WordHash.Of(word)];

    /// <summary>What is known of a word that may follow another one.</summary>
    public int OfRight(ReadOnlySpan<char> word) => _right[WordHash.Of(word)];

    /// <summary>Writes the lexicon; the same one gives the same bytes.</summary>
    public void Write(TableWriter writer)
    {
        _left.Write(writer);
        _right.Write(writer);
    }
}
