using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>Finds the links below the entries of a long list in stripped text: <c>Learn more about the Wharton MBA Program</c>, again and again.</summary>
internal static class RecurringLinks
{
    /// <summary>Fewer are a product's or a service's page, whose content they are.</summary>
    private const int MinLinks = 8;

    private const int MaxWords = 14;

    private static readonly string[] Starts = ["Learn more about ", "Read more about ", "Find out more about ", "See more about ", "More about ", "More on ", "Mehr über ", "Mehr zu ", "En savoir plus sur ", "Más información sobre ", "Más sobre "];

    /// <summary>The links; none where they are few.</summary>
    public static List<TextRange> Find(string text, IReadOnlyList<TextRange> pieces)
    {
        var links = pieces.Where(piece => IsLink(piece.Of(text))).ToList();
        return links.Count >= MinLinks ? links : [];
    }

    private static bool IsLink(ReadOnlySpan<char> line)
    {
        if (line[^1] is '.' or '!' or '?' or ',' or ';' || LineShape.CountWords(line) > MaxWords) return false;
        foreach (var start in Starts)
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) return LineShape.IsInitial(line[0]);
        return false;
    }
}
