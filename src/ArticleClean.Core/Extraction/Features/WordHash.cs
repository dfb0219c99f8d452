namespace ArticleClean.Extraction.Features;

/// <summary>
/// A word's identity without a string: 32-bit FNV-1a over its lower-case characters (Fowler, Noll and Vo; constants
/// from draft-eastlake-fnv). The same on every system; two of a page's words share a value once in millions.
/// </summary>
internal static class WordHash
{
    /// <summary>The value to start with.</summary>
    public const uint Start = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>Goes on by one character.</summary>
    public static uint Add(uint hash, char c) => (hash ^ (c < 128 ? (uint)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : char.ToLowerInvariant(c))) * Prime;

    /// <summary>Goes on by a whole word, by its value.</summary>
    public static uint Add(uint hash, uint word) => (hash ^ word) * Prime;

    /// <summary>The value of a whole word.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Start;
        foreach (var c in word) hash = Add(hash, c);
        return hash;
    }
}
