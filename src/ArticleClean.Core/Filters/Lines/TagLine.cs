namespace ArticleClean.Filters.Lines;

/// <summary>Tells whether a line is nothing but what a text is filed under: <c>Tags: blockchain, smart contracts</c>, <c>Filed Under: DIY</c>.</summary>
internal static class TagLine
{
    private const int MaxLength = 400;

    /// <summary>The same of a line that names its category and its tags, as blogs do, and the least number of those; they may be whole titles.</summary>
    private const int MaxFiledLength = 2000, MinFiledTags = 6, MaxFiledWords = 12;

    /// <summary>Words of a tag, at most; more are a sentence that begins with the label's word.</summary>
    private const int MaxTagWords = 5;

    /// <summary>Labels with a colon. Keywords are a paper's own, and a category may be a prize's.</summary>
    private static readonly PhraseSet Labels = new(
        "tags|tag|tagged|tagged with|tagged as|tagged in|tagged under|filed under|filed in|categories|topics|related topics|related tags|related searches|related keywords|see more on|schlagwörter|schlagworte|schlagwort|stichworte|stichwörter|themen|kategorien|"
        + "mots-clés|mots clés|étiquettes|catégories|etiquetas|categorías|temas|categorias|tópicos|tagi|kategorie wpisu|trefwoorden|теги|метки|标签|タグ");

    /// <summary>Labels that need no colon before a list.</summary>
    private static readonly string[] ListLabels = ["Tagged ", "Tagged with ", "Tagged as ", "Filed Under ", "Filed under "];

    /// <summary>Whether a line is a list of tags behind its label.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (IsFiled(line)) return true;
        if (line.Length > MaxLength || LineShape.EndsLikeSentence(line) || LineShape.HasInnerSentenceEnd(line)) return false;
        var colon = line.IndexOfAny(':', '：');
        if (colon > 0 && colon <= Labels.MaxLength + 2 && Labels.Contains(PhraseSet.Normalise(line[..colon]))) return CountTags(line[(colon + 1)..]) > 0;
        foreach (var label in ListLabels)
            if (line.StartsWith(label, StringComparison.Ordinal) && CountTags(line[label.Length..]) > 1) return true;
        return false;
    }

    /// <summary>Whether a line names a category and tags: <c>In Camera Reviews Tags Canon, mirrorless cameras, lenses</c>.</summary>
    private static bool IsFiled(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxFiledLength || LineShape.EndsLikeSentence(line) || !line.StartsWith("In ", StringComparison.Ordinal) || line.IndexOf(" Tags ", StringComparison.Ordinal) is not (> 0 and var label)) return false;
        var category = line[3..label];
        return char.IsUpper(category[0]) && LineShape.CountWords(category) <= MaxTagWords && !category.ContainsAny(".,;:") && CountTags(line[(label + 6)..], MaxFiledWords) >= MinFiledTags;
    }

    /// <summary>How many tags there are; 0 where a part is none.</summary>
    private static int CountTags(ReadOnlySpan<char> list, int maxWords = MaxTagWords)
    {
        var tags = 0;
        foreach (var range in list.SplitAny(',', '|', '·', '•', ';', '、', '，'))
        {
            var tag = list[range].Trim();
            if (tag.IsEmpty) continue;
            if (LineShape.CountWords(tag) > maxWords) return 0;
            tags++;
        }

        return tags;
    }
}
