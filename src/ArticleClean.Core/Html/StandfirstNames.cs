using ArticleClean.Html.Reading;

namespace ArticleClean.Html;

/// <summary>
/// Reads from the words of a class, an id or a property whether an element is a standfirst: <c>article-subtitle</c>,
/// <c>HeaderDek</c>, <c>sub-title</c>. Safe for many threads at once.
/// </summary>
internal static class StandfirstNames
{
    /// <summary>A longer attribute is a list of utilities.</summary>
    private const int MaxLength = 400;

    private const int MaxWord = 32;

    /// <summary>Words that mean a standfirst and nothing else, in the languages of newspapers. Two in a row are read as one, too.</summary>
    private const string Plain =
        "standfirst dek deck subtitle subheadline subheading subhead subhed subdek subline subtitulo sottotitolo soustitre untertitel "
        + "ondertitel undertitel undertittel underrubrik vorspann anreisser teasertext leadtext leadparagraph articlelead articleintro "
        + "articlesummary articleexcerpt articledescription introtext lidtext chapo chapeau entradilla bajada copete ingress ingressi "
        + "sommario occhiello catenaccio perex manchet linhafina gravata sapo zajawka alternativeheadline";

    /// <summary>Words that a site also uses for the first paragraph of the text, or for what lists show of an article.</summary>
    private const string Usual =
        "lead lede lid intro introduction teaser excerpt summary description abstract preamble blurb einleitung inleiding "
        + "resumen resumo riassunto ozet spot anons announce";

    /// <summary>Words for what stands beside a title and is no standfirst.</summary>
    private const string Other =
        "author authors byline bio caption credit credits copyright image images img photo picture figure media video audio gallery "
        + "share sharing social comment comments related recommended newsletter breadcrumb breadcrumbs nav menu date time meta tag tags "
        + "category kicker label button sponsor sponsored promo advert ad ads widget sidebar popup popover modal tooltip card cards "
        + "paywall subscribe login form player contents toc color colour bg";

    private static readonly NameTable Words = new($"{Plain} {Usual} {Other}");

    private static readonly int LastPlain = Plain.Split(' ').Length;

    private static readonly int LastUsual = LastPlain + Usual.Split(' ').Length;

    /// <summary>What a class, an id or a property says.</summary>
    public static StandfirstName Of(ReadOnlySpan<char> name)
    {
        var end = Math.Min(name.Length, MaxLength);
        var found = StandfirstName.None;
        Span<char> lower = stackalloc char[2 * MaxWord];
        var before = 0;
        var isOther = false;
        for (var i = 0; i < end;)
        {
            if (!char.IsAsciiLetter(name[i]))
            {
                // Two classes are two names.
                if (char.IsWhiteSpace(name[i])) (before, isOther) = (0, false);
                i++;
                continue;
            }

            var length = 0;
            do
            {
                if (length < MaxWord) lower[before + length] = (char)(name[i] | 0x20);
                length++;
                i++;
            }
            while (i < end && char.IsAsciiLetter(name[i]) && !(char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1])));

            length = Math.Min(length, MaxWord);
            // What has an excerpt is none.
            if (isOther |= lower.Slice(before, length) is "with" or "has" or "no") continue;
            found |= KindOf(lower.Slice(before, length)) | KindOf(lower[..(before + length)]);
            lower.Slice(before, length).CopyTo(lower);
            before = length;
        }

        return found;
    }

    private static StandfirstName KindOf(ReadOnlySpan<char> word) => Words.Find(word) switch
    {
        0 => StandfirstName.None,
        var number when number <= LastPlain => StandfirstName.Plain,
        var number when number <= LastUsual => StandfirstName.Usual,
        _ => StandfirstName.Other,
    };
}
