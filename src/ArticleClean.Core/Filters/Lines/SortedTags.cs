using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>
/// Finds the tags of posts that a stripped text lists, without a label: short phrases between commas that a blog puts in
/// alphabetical order behind the author's name, the same ones below one post after another. Allergens, platforms and
/// languages are listed so, too, but of single words, and behind the name of what has them.
/// </summary>
internal static class SortedTags
{
    /// <summary>Lists behind a name from which on they are the tags of posts.</summary>
    private const int MinLists = 4;

    /// <summary>Tags of a list that shows the order; of two, half are in order by chance.</summary>
    private const int MinSorted = 4;

    /// <summary>Lists in which a phrase stands that is a tag, and how often a name stands that is the author's.</summary>
    private const int MinUses = 3;

    private const int MaxTagWords = 4, MaxLength = 600;

    /// <summary>The lists of tags; none where they are few.</summary>
    public static List<TextRange> Find(string text, IReadOnlyList<TextRange> pieces)
    {
        var author = Author(text, pieces);
        if (author.Length == 0) return [];
        var lists = new List<(TextRange Piece, string[] Tags)>();
        var uses = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 1; i < pieces.Count; i++)
        {
            var line = pieces[i].Of(text);
            // A tag in small letters is glued to the name: "Ann Leehabits, yoga".
            var isGlued = line.Length > author.Length && line.StartsWith(author) && char.IsLower(line[author.Length]);
            var tags = isGlued ? TagsOf(line[author.Length..]) : pieces[i - 1].Of(text).SequenceEqual(author) ? TagsOf(line) : [];
            if (tags.Length < MinSorted) continue;
            lists.Add((pieces[i], tags));
            foreach (var tag in tags) uses[tag] = uses.GetValueOrDefault(tag) + 1;
        }

        var found = lists.Where(list => list.Tags.Count(tag => uses[tag] >= MinUses) * 2 >= list.Tags.Length && list.Tags.Count(tag => tag.Contains(' ')) * 3 >= list.Tags.Length).ToList();
        return found.Count >= MinLists ? [.. found.Select(list => list.Piece)] : [];
    }

    /// <summary>The full name that stands most often in a line of its own; empty where none does so often.</summary>
    private static string Author(string text, IReadOnlyList<TextRange> pieces)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var author = "";
        foreach (var piece in pieces)
        {
            if (!LineShape.IsFullName(piece.Of(text))) continue;
            var name = piece.Of(text).ToString();
            names[name] = names.GetValueOrDefault(name) + 1;
            if (names[name] >= MinUses && names[name] > names.GetValueOrDefault(author)) author = name;
        }

        return author;
    }

    /// <summary>The phrases of a line that is nothing but phrases in alphabetical order; none where it is anything else.</summary>
    private static string[] TagsOf(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength || line.IndexOf(',') < 0 || LineShape.EndsLikeSentence(line)) return [];
        var tags = line.ToString().Split(',', StringSplitOptions.TrimEntries);
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i].Length < 2 || LineShape.CountWords(tags[i]) > MaxTagWords || tags[i].Contains(':') || !tags[i].AsSpan().ContainsAnyExceptInRange('0', '9')) return [];
            if (i > 0 && string.Compare(tags[i - 1], tags[i], StringComparison.OrdinalIgnoreCase) >= 0) return [];
        }

        return tags;
    }
}
