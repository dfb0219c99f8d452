using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>
/// Finds the beginnings of other articles in stripped text: running text that breaks off in the middle of a sentence, right
/// before a link to the rest (<c>… improving their chances ofRead More</c>).
/// </summary>
internal static class CutTeasers
{
    /// <summary>Fewer words may be a title, or names.</summary>
    private const int MinWords = 12;

    /// <summary>A page that is such beginnings for more than this share of its text is a list of them: there they are the content.</summary>
    private const double MostOfText = 0.4;

    /// <summary>Words that no sentence ends in.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Inner = new HashSet<string>(
        ["the", "a", "an", "of", "and", "or", "to", "that", "which", "with", "from", "for", "by", "at", "their", "your", "our", "its", "is", "are", "was", "were", "than", "as", "into",
         "der", "die", "das", "und", "ein", "eine", "einen", "von", "mit", "für", "le", "la", "les", "des", "du", "de", "et", "un", "une", "el", "los", "las", "y", "que", "i", "w", "z", "na", "het", "een", "van", "en"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The teasers among the pieces of a text, in order.</summary>
    public static List<TextRange> Find(string text, IReadOnlyList<TextRange> pieces)
    {
        var teasers = new List<TextRange>();
        int all = 0, found = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            all += pieces[i].Length;
            if (i + 1 == pieces.Count || !RelatedCues.Rest.IsLine(pieces[i + 1].Of(text)) || !IsCutShort(pieces[i].Of(text))) continue;
            teasers.Add(pieces[i]);
            found += pieces[i].Length;
        }

        return found > MostOfText * all ? [] : teasers;
    }

    /// <summary>Whether a line is running text that breaks off inside of a sentence.</summary>
    private static bool IsCutShort(ReadOnlySpan<char> line)
    {
        if (LineShape.CountWords(line) < MinWords) return false;
        if (line[^1] is ',' or '…' || line.EndsWith("...") || line.EndsWith("[…]") || line.EndsWith("[...]")) return true;
        if (!char.IsLetterOrDigit(line[^1])) return false;
        var last = line[(line.LastIndexOfAny(' ', '\u00a0') + 1)..];
        return Inner.Contains(last) || (char.IsLower(last[0]) && LineShape.HasInnerSentenceEnd(line));
    }
}
