namespace ArticleClean.Evaluation.Stripped;

/// <summary>
/// Makes texts in which an article begins and ends anywhere, with a list, a short line or a table, between a page's own
/// menus and footers: real articles mostly end with a paragraph, and what is learned from them alone takes an article's
/// last short lines for the page's.
/// </summary>
internal static class FramedText
{
    /// <summary>Words of a line that is running text, and of all such lines in a part that is taken.</summary>
    private const int ProseWords = 15, LeastProse = 60;

    private const int LeastLines = 4;

    /// <summary>Puts a part of an article between what stands before and behind the article of a page.</summary>
    /// <param name="page">The page's lines, and what each is.</param>
    /// <param name="article">Another article's lines; <c>null</c> for the page's own.</param>
    /// <param name="random">Chooses the part.</param>
    /// <returns>The lines, and what each is; <c>null</c> where the page has no article, or the article no running text.</returns>
    public static List<(string Text, CharacterLabel Label)>? Of(IReadOnlyList<(string Text, CharacterLabel Label)> page, IReadOnlyList<string>? article, Random random)
    {
        int first = 0, last = page.Count - 1;
        while (first < page.Count && page[first].Label != CharacterLabel.Kept) first++;
        while (last >= 0 && page[last].Label != CharacterLabel.Kept) last--;
        if (first > last) return null;
        article ??= [.. page.Take(first..(last + 1)).Where(line => line.Label == CharacterLabel.Kept).Select(line => line.Text)];
        return Part(article, random) is { } part ? [.. page.Take(first), .. part.Select(line => (line, CharacterLabel.Kept)), .. page.Skip(last + 1)] : null;
    }

    /// <summary>Lines in a row: from the first or from another on, up to any; <c>null</c> where they have too little running text.</summary>
    private static List<string>? Part(IReadOnlyList<string> article, Random random)
    {
        if (article.Count < LeastLines) return null;
        var start = random.Next(2) == 0 ? 0 : random.Next(article.Count / 2);
        var end = random.Next(4) == 0 ? article.Count : start + LeastLines + random.Next(article.Count - start - LeastLines + 1);
        var part = article.Take(start..Math.Min(end, article.Count)).ToList();
        return part.Select(line => line.AsSpan().Count(' ') + 1).Where(words => words >= ProseWords).Sum() >= LeastProse ? part : null;
    }
}
