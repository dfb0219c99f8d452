using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>Tells content in a <c>noscript</c> from a hint to switch scripts on.</summary>
internal static class NoscriptContent
{
    /// <summary>
    /// From this many words on a <c>noscript</c> is content (some forums keep the whole thread there), below it is a
    /// hint to switch scripts on. Source: the extraction study's count over 1,497 pages.
    /// </summary>
    private const int MinWords = 50;

    /// <summary>Whether an element holds so many words; stops counting once it does.</summary>
    public static bool IsIn(HtmlNode noscript)
    {
        var words = 0;
        var next = noscript.FirstChild;
        while (next is { } node)
        {
            if (node.IsText) words += CountWords(HtmlEntities.Decode(node.Source));
            if (words >= MinWords) return true;
            next = node.NextIn(noscript, skipsContent: node.Traits.HasFlag(ElementTraits.NoText));
        }

        return false;
    }

    private static int CountWords(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c) || c == '_';
            if (letter && !inWord) words++;
            inWord = letter;
        }

        return words;
    }
}
