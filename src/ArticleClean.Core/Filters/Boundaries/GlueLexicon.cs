using ArticleClean.Extraction.Features;

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

    private readonly WordMap<byte> _left;
    private readonly WordMap<byte> _right;

    /// <summary>Makes a lexicon.</summary>
    /// <param name="left">The values of the words that another one follows, by their hashes.</param>
    /// <param name="right">The values of those that follow another one.</param>
    public GlueLexicon(IReadOnlyCollection<KeyValuePair<uint, byte>> left, IReadOnlyCollection<KeyValuePair<uint, byte>> right) => (_left, _right) = (MapOf(left), MapOf(right));

    /// <summary>Reads a lexicon.</summary>
    public static GlueLexicon Read(BinaryReader reader) => new(ReadWords(reader), ReadWords(reader));

    /// <summary>What is known of a word that another one may follow.</summary>
    public int OfLeft(ReadOnlySpan<char> word) => _left[WordHash.Of(word)];

    /// <summary>What is known of a word that may follow another one.</summary>
    public int OfRight(ReadOnlySpan<char> word) => _right[WordHash.Of(word)];

    /// <summary>Writes the lexicon; the same one gives the same bytes.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (var map in (WordMap<byte>[])[_left, _right])
        {
            var words = map.Entries.OrderBy(word => word.Key).ToList();
            writer.Write(words.Count);
            foreach (var word in words) writer.Write(word.Key);
            foreach (var word in words) writer.Write(word.Value);
        }
    }

    private static List<KeyValuePair<uint, byte>> ReadWords(BinaryReader reader)
    {
        var keys = new uint[reader.ReadInt32()];
        for (var i = 0; i < keys.Length; i++) keys[i] = reader.ReadUInt32();
        return [.. keys.Select(key => KeyValuePair.Create(key, reader.ReadByte()))];
    }

    private static WordMap<byte> MapOf(IReadOnlyCollection<KeyValuePair<uint, byte>> words)
    {
        var map = new WordMap<byte>(words.Count);
        foreach (var (word, value) in words) map.Set(word, value);
        return map;
    }
}
