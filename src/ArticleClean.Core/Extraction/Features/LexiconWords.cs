namespace ArticleClean.Extraction.Features;

/// <summary>Which words of a page the lexicon reads for a block: the same where it learns and where it is asked.</summary>
internal static class LexiconWords
{
    /// <summary>A block of more words is running text, of which single words say nothing.</summary>
    private const int MaxTextWords = 60;

    private const int TextWords = 12, HeadingWords = 10;

    /// <summary>The first words of a short block.</summary>
    public static ReadOnlySpan<uint> OfText(PageAnalysis page, int block)
    {
        var words = page.Text.WordsOf(block);
        return words.Length > MaxTextWords ? [] : words[..Math.Min(TextWords, words.Length)];
    }

    /// <summary>The first words of a heading; none for -1.</summary>
    public static ReadOnlySpan<uint> OfHeading(PageAnalysis page, int heading)
    {
        if (heading < 0) return [];
        var words = page.Text.WordsOf(heading);
        return words[..Math.Min(HeadingWords, words.Length)];
    }
}
