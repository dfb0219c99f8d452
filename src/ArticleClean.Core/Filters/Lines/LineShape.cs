using System.Globalization;
using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>What the shape of a line tells.</summary>
internal static class LineShape
{
    /// <summary>Words shorter than this are written small in titles too.</summary>
    private const int MinTitleWord = 4;

    /// <summary>Whether a name or a title can begin with a character: a capital, or a letter of a script without capitals.</summary>
    public static bool IsInitial(char c) => char.IsUpper(c) || IsCaseless(c);

    /// <summary>Whether a letter's script has no capitals, so that any word of it could be a name.</summary>
    public static bool IsCaseless(char c) => c > '\u2E80' || char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter;

    /// <summary>Counts the words, as they stand apart by white space.</summary>
    public static int CountWords(ReadOnlySpan<char> line)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in line)
        {
            var isBlank = WhiteSpace.IsBlank(c);
            if (!isBlank && !inWord) words++;
            inWord = !isBlank;
        }

        return words;
    }

    /// <summary>Whether the line ends as a sentence does.</summary>
    public static bool EndsLikeSentence(ReadOnlySpan<char> line)
    {
        var trimmed = line.TrimEnd("”’\"')»]");
        return !trimmed.IsEmpty && trimmed[^1] is '.' or '!' or '?' or '…' or ':' or ';' or ',' or '。' or '！' or '？';
    }

    /// <summary>Whether most of the longer words begin with a capital, as in an English title.</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        int capitals = 0, longWords = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].TrimStart("“‘\"'(");
            if (word.Length < MinTitleWord || !char.IsLetter(word[0])) continue;
            longWords++;
            if (char.IsUpper(word[0])) capitals++;
        }

        return longWords >= 2 && capitals * 10 >= longWords * 8;
    }
}
