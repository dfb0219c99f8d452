namespace ArticleClean.Html.Metadata;

/// <summary>Words that say what a date beside them is the date of.</summary>
internal static class DateCues
{
    /// <summary>Words, in the page's text or in a class, that make a date one of change.</summary>
    public static readonly HashSet<string> ModifiedWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "updated", "update", "modified", "revised", "edited", "reviewed", "aktualisiert", "actualizado", "actualisé", "modifié", "mis", "aggiornato", "bijgewerkt", "обновлено", "更新", "更新日",
    };

    private static readonly HashSet<string> PublishedWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "published", "publish", "posted", "publié", "publiée", "veröffentlicht", "publicado", "publicada", "pubblicato", "gepubliceerd", "opublikowano", "опубликовано", "発売日", "投稿日", "公開日",
    };

    /// <summary>Words that make a date one of a member, an event or a right.</summary>
    private static readonly HashSet<string> OtherWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "joined", "registered", "since", "copyright", "©", "expires", "expired", "deadline", "ends", "born", "founded", "established", "last", "latest",
    };

    /// <summary>Whether a text that holds a date says that it is of the publication.</summary>
    public static bool IsPublished(ReadOnlySpan<char> text) => Has(text, PublishedWords);

    /// <summary>Whether a text that holds a date says that it is of a change.</summary>
    public static bool IsModified(ReadOnlySpan<char> text) => Has(text, ModifiedWords);

    /// <summary>Whether a date in a text is of something else: a member's beginning, the last answer, a copyright.</summary>
    public static bool IsOfSomethingElse(ReadOnlySpan<char> text) => Has(text, OtherWords) && !IsModified(text) && !IsPublished(text);

    private static bool Has(ReadOnlySpan<char> text, HashSet<string> words)
    {
        foreach (var range in text.SplitAny(' ', ':', ',', '.', '|', '(', ')', '\n'))
        {
            var word = text[range];
            if (word.Length is > 0 and < 16 && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)) return true;
        }

        return false;
    }
}
