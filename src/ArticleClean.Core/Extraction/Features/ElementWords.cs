namespace ArticleClean.Extraction.Features;

/// <summary>
/// The words of an element's class and id: <c>siteNav_main-2</c> is <c>site</c>, <c>nav</c>, <c>main</c>. A word of an
/// id is another word than the same of a class.
/// </summary>
internal static class ElementWords
{
    /// <summary>The most words of one element that count; real ones have a handful, generated ones have hundreds.</summary>
    private const int MaxWords = 24;

    /// <summary>Adds the hashes of an element's words to a list, and tells which class groups they belong to.</summary>
    /// <param name="class">The element's class.</param>
    /// <param name="id">The element's id.</param>
    /// <param name="words">Where to add them.</param>
    public static int Read(string @class, string id, List<uint> words)
    {
        var first = words.Count;
        return Read(@class, WordHash.Start, first, words) | Read(id, WordHash.Add(WordHash.Start, '#'), first, words);
    }

    private static int Read(string value, uint start, int first, List<uint> words)
    {
        var groups = 0;
        uint hash = start, plain = WordHash.Start;
        var length = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            var isLetter = i < value.Length && char.IsAsciiLetter(value[i]);
            var ends = !isLetter || (length > 0 && char.IsAsciiLetterUpper(value[i]) && char.IsAsciiLetterLower(value[i - 1]));
            if (ends && length > 0)
            {
                if (words.Count - first >= MaxWords) break;
                words.Add(hash);
                groups |= ClassGroup.Of(plain);
                (hash, plain, length) = (start, WordHash.Start, 0);
            }

            if (!isLetter) continue;
            hash = WordHash.Add(hash, value[i]);
            plain = WordHash.Add(plain, value[i]);
            length++;
        }

        return groups;
    }
}
