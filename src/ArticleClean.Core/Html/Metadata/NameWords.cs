using ArticleClean.Html.Reading;

namespace ArticleClean.Html.Metadata;

/// <summary>
/// Reads the words that a class or id is made of: <c>post-authorName</c> is post, author and name. What has a sidebar, or has
/// none (<c>with-sidebar</c>), is no sidebar. Safe for many threads at once.
/// </summary>
internal static class NameWords
{
    /// <summary>A longer attribute is a list of utilities, and its end says nothing.</summary>
    private const int MaxLength = 400;

    private const int MaxWord = 32;

    private static readonly (NameKinds Kinds, string Words)[] Table =
    [
        (NameKinds.Byline,
            "author authors byline bylines writer contributor contributors autor autorin autores autora auteur auteurs auteure "
            + "autore autori redakteur redacteur skribent forfatter penulis yazar autorzy"),
        (NameKinds.Name, "name"),
        (NameKinds.NoByline,
            "bio box avatar image img photo picture social follow role job position description desc count icon thumbnail about "
            + "email twitter"),
        (NameKinds.NoByline | NameKinds.Date, "date"),
        (NameKinds.Date | NameKinds.Published, "published publish pubdate posted"),
        (NameKinds.Date, "timestamp time datetime datum fecha"),
        (NameKinds.Date | NameKinds.Modified, "updated modified"),
        (NameKinds.Modified, "update revised edited reviewed aktualisiert actualizado mis aggiornato bijgewerkt"),
        (NameKinds.Foreign,
            "comment comments reply replies respond related recommended recommendations teaser teasers sidebar widget footer "
            + "copyright menu nav navbar navigation breadcrumb breadcrumbs popular trending carousel testimonial testimonials "
            + "infobox modal popup cookie newsletter disqus answer answers upcoming"),
    ];

    private static readonly NameTable Words = new(string.Join(' ', Table.Select(row => row.Words)));

    private static readonly NameKinds[] Kinds = [NameKinds.None, .. Table.SelectMany(row => row.Words.Split(' ').Select(_ => row.Kinds))];

    /// <summary>What a class or an id says: the kinds of all its words.</summary>
    public static NameKinds KindsOf(ReadOnlySpan<char> name)
    {
        var end = Math.Min(name.Length, MaxLength);
        var kinds = NameKinds.None;
        Span<char> lower = stackalloc char[MaxWord];
        var isAbsent = false;
        for (var i = 0; i < end;)
        {
            if (!char.IsAsciiLetter(name[i]))
            {
                i++;
                continue;
            }

            var length = 0;
            do
            {
                if (length < MaxWord) lower[length] = (char)(name[i] | 0x20);
                length++;
                i++;
            }
            while (i < end && char.IsAsciiLetter(name[i]) && !(char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1])));

            if (length > MaxWord) continue;
            var word = lower[..length];
            if (!isAbsent) kinds |= Kinds[Words.Find(word)];
            isAbsent = word is "with" or "has" or "no";
        }

        return kinds;
    }
}
