using ArticleClean.Documents;

namespace ArticleClean.Filters.Lines;

/// <summary>
/// Finds cards of other articles in stripped text: behind a heading that announces them, each a date, a headline and
/// whole sentences, and each with a link to the rest at its end.
/// </summary>
internal static class RelatedCards
{
    /// <summary>A single link may be the article's own.</summary>
    private const int MinCards = 2;

    /// <summary>What a card holds at most: pieces, and words.</summary>
    private const int MaxPieces = 7, MaxWords = 130;

    /// <summary>A page that is cards for more than this share of its text is a list of articles: there they are the content.</summary>
    private const double MostOfText = 0.4;

    private static readonly PhraseSet Headings = new(
        "related articles|related article|related posts|related content|related stories|related blog posts|related blogs|related resources|related reading|related news|related insights|"
        + "more articles|more posts|more stories|more from the blog|more from our blog|more from this author|more like this|other articles|other posts|similar articles|similar posts|"
        + "you may also like|you might also like|you may also be interested in|you might also be interested in|you may also enjoy|recommended articles|recommended posts|recommended for you|recommended reading|read next|"
        + "ähnliche artikel|ähnliche beiträge|weitere artikel|weitere beiträge|verwandte artikel|das könnte sie auch interessieren|das könnte dich auch interessieren|"
        + "articles similaires|articles liés|à lire aussi|artículos relacionados|entradas relacionadas|articoli correlati|artigos relacionados|gerelateerde artikelen|powiązane artykuły|похожие статьи|похожие записи");

    /// <summary>The pieces of the cards, in order.</summary>
    public static List<TextRange> Find(string text, IReadOnlyList<TextRange> pieces)
    {
        var cards = new List<TextRange>();
        long all = 0, found = 0;
        foreach (var piece in pieces) all += piece.Length;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!Headings.IsLine(pieces[i].Of(text))) continue;
            var (last, links, words) = (i, 0, 0);
            for (var j = i + 1; j < pieces.Count && j - last <= MaxPieces && words <= MaxWords; j++)
            {
                var line = pieces[j].Of(text);
                if (RelatedCues.Rest.IsLine(line)) (last, links, words) = (j, links + 1, 0);
                else words += LineShape.CountWords(line);
            }

            if (links < MinCards) continue;
            for (var j = i; j <= last; j++)
            {
                cards.Add(pieces[j]);
                found += pieces[j].Length;
            }

            i = last;
        }

        return found > MostOfText * all ? [] : cards;
    }
}
