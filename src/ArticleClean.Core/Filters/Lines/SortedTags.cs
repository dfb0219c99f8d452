using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>
/// Finds the tags of posts that a stripped text lists, without a label: short phrases between commas that a blog puts in
/// alphabetical order, the same ones below one post after another. Places, ingredients and authors are listed by rank.
/// </summary>
internal static class SortedTags
{
    /// <summary>Lists of a text from which on they are the tags of posts.</summary>
    private const int MinLists = 4;

    /// <summary>Tags of a list that shows the order; of two, half are in order by chance.</summary>
    private const int MinSorted = 4;

    /// <summary>Lists in which a phrase stands that is a tag.</summary>
    private const int MinUses = 3;

    private const int MaxTagWords = 4, MaxLength = 600;

    /// <summary>Words of a list's first part, to which the name or the heading before it may be glued.</summary>
    private const int MaxFirstWords = 7;

    /// <summary>The lists of tags; none where they are few.</summary>
    public static List<TextRange> Find(string text, IReadOnlyList<TextRange> pieces)
    {
        var lists = new List<(TextRange Piece, string[] Tags)>();
        var uses = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var piece in pieces)
        {
            var tags = TagsOf(piece.Of(text));
            if (tags.Length < 2) continue;
            lists.Add((piece, tags));
            foreach (var tag in tags) uses[tag] = uses.GetValueOrDefault(tag) + 1;
        }

        var found = lists.Where(list => list.Tags.Count(tag => uses[tag] >= MinUses) * 2 >= list.Tags.Length).ToList();
        return found.Count(list => list.Tags.Length >= MinSorted) >= MinLists ? [.. found.Select(list => list.Piece)] : [];
    }

    /// <summary>The phrases of a line that is nothing but phrases in alphabetical order; none where it is anything else.</summary>
    private static string[] TagsOf(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength || line.IndexOf(',') < 0 || LineShape.EndsLikeSentence(line)) return [];
        var tags = line.ToString().Split(',', StringSplitOptions.TrimEntries);
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i].Length == 0 || LineShape.CountWords(tags[i]) > (i == 0 ? MaxFirstWords : MaxTagWords)) return [];
            if (i > 1 && string.Compare(tags[i - 1], tags[i], StringComparison.OrdinalIgnoreCase) > 0) return [];
        }

        return tags;
    }
}
