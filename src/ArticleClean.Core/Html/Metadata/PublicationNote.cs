namespace ArticleClean.Html.Metadata;

/// <summary>
/// Reads the note below a post that says in a sentence when it was published, as blogs write it:
/// <c>This entry was posted on January 5, 2024 at 7:08 pm and is filed under News.</c>
/// </summary>
internal static class PublicationNote
{
    /// <summary>So far into the note the date stands: behind the post's title and a name.</summary>
    private const int MaxHead = 180;

    private static readonly string[] Beginnings =
    [
        "this entry was posted", "this entry was written", "this post was published", "this article was published", "this post was posted",
        "dieser beitrag wurde", "dieser artikel wurde", "dieser eintrag wurde", "cet article a été publié",
        "cette entrée a été publiée", "ce billet a été publié",
        "esta entrada fue publicada", "este artículo fue publicado", "este artigo foi publicado", "este post foi publicado",
        "esta entrada foi publicada",
        "questo articolo è stato pubblicato", "questa voce è stata pubblicata", "dit bericht werd geplaatst",
        "dit bericht is geplaatst", "dit artikel werd geplaatst",
        "det här inlägget postades", "detta inlägg publicerades", "dette innlegget ble publisert", "dette indlæg blev udgivet",
        "ten wpis został opublikowany",
        "tento příspěvek byl publikován", "эта запись была опубликована",
        "запись опубликована", "цей запис було опубліковано", "bu yazı",
    ];

    /// <summary>The date; <c>null</c> where the block is not such a note.</summary>
    /// <param name="block">The block's text.</param>
    /// <param name="language">The page's language.</param>
    public static string? Find(ReadOnlySpan<char> block, string? language)
    {
        var head = block[..Math.Min(block.Length, MaxHead)];
        return IsNote(head) ? DateParser.Find(head.ToString(), language) : null;
    }

    private static bool IsNote(ReadOnlySpan<char> head)
    {
        foreach (var beginning in Beginnings)
            if (head.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
