using ArticleClean.Documents;

namespace ArticleClean.Html.Metadata;

/// <summary>Reads authors from the lines that a page shows.</summary>
internal static class ShownAuthors
{
    /// <summary>A longer line behind a label is no name.</summary>
    private const int MaxName = 120;

    /// <summary>A line that shows a name holds no more beside it than a date, a label and a job.</summary>
    private const int MaxLine = 60;

    /// <summary>A line of a label and a name in lower case is a byline still; a sentence is longer.</summary>
    private const int MaxLabelled = 4;

    /// <summary>Adds a byline of the running text, if its names are written as names are: "By using this site" is none.</summary>
    public static void AddByline(string text, TextRange next, string page, MetadataCandidates candidates)
    {
        var byline = AuthorNames.IsLabel(text) && next.Length is > 0 and <= MaxName ? text + " " + next.Of(page).ToString()
            : AuthorNames.IsLabelled(text) ? text
            : DateParser.Find(text) is not null && text.IndexOf(" by ", StringComparison.OrdinalIgnoreCase) is >= 0 and var by
                ? text[(by + 1)..]
            : null;
        if (byline is null || AuthorNames.Clean(byline) is not [var first, ..]) return;
        if (AuthorNames.IsProper(first) || byline.Length <= first.Length + MaxLabelled) candidates.Add(MetadataField.Author, "text", byline);
    }

    /// <summary>The name that stands beside a date in a line of their own, or in the line before the date's.</summary>
    public static string? DatedName(string line, ReadOnlySpan<char> next, string? language)
    {
        if (DateParser.Find(line, language, out var start, out var end) is not null) return DatedNames.Find(line, start, end);
        if (!DatedNames.IsPerson(line) || next.Length is 0 or > MaxLine) return null;
        return DateParser.Find(next.ToString(), language, out var first, out _) is not null && first <= 1 ? line : null;
    }

    /// <summary>Whether a line far from the title says who wrote the page: two words do, where one (<c>By</c>) would not.</summary>
    public static bool IsWrittenBy(ReadOnlySpan<char> line)
    {
        foreach (var label in (ReadOnlySpan<string>)
            [
                "written by ", "authored by ", "authors: ", "author: ", "this post was written by ", "this article was written by ",
                "geschrieben von ", "autor: ", "autorin: ", "écrit par ", "rédigé par ", "auteur : ", "auteur: ", "escrito por ",
                "scritto da ", "geschreven door ", "автор: ", "作者：", "著者：", "文／", "執筆：",
            ])
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase))
                return AuthorNames.Clean(line.ToString()) is [var first, ..]
                    && (AuthorNames.IsSpaceless(first) || (first.Contains(' ', StringComparison.Ordinal) && AuthorNames.IsProper(first)));
        }

        return false;
    }

    /// <summary>Whether a block is one person's name, and the one before it a label such as <c>About the author</c>.</summary>
    public static bool IsBelowLabel(int block, ParsedDocument document)
    {
        if (block == 0 || !BylineLabels.IsStrong(document.Blocks[block - 1].Range.Of(document.Text))) return false;
        var line = document.Blocks[block].Range.Of(document.Text).ToString();
        return AuthorNames.Clean(line) is [var name] && name.Contains(' ', StringComparison.Ordinal) && AuthorNames.IsProper(name);
    }
}
