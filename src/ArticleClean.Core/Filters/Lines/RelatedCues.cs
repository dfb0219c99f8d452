namespace ArticleClean.Filters.Lines;

/// <summary>The words that lead away from an article: to other articles, to a newsletter, to an advertiser.</summary>
internal static class RelatedCues
{
    /// <summary>What a link to the rest of a text says.</summary>
    private const string RestPhrases =
        "read more|read more here|read the full story|read the full article|keep reading|continue reading|weiterlesen|mehr lesen|lire la suite|leer más|leggi tutto|leia mais|lees meer|lees verder|"
        + "czytaj więcej|читать далее|続きを読む|阅读更多|اقرأ المزيد";

    /// <summary>Lines that are nothing but a cue.</summary>
    public static PhraseSet Lines { get; } = new(
        RestPhrases,
        // Advertisements.
        "advertisement|advertisements|advertising|advertisement - continue reading below|advertisement continue reading below|advertisement scroll to continue|advertisement. scroll to continue reading.|scroll to continue reading|"
        + "article continues below|article continues after advertisement|article continues below advertisement|story continues below advertisement|story continues|"
        + "continue reading below|continues below advertisement|article continues after this ad|article continues below this ad|article continues after ad|story continues below|story continues below this ad|story continues after advertisement|advertisement - story continues below|advertisement - article continues below|scroll to continue|advertisement · scroll to continue|scroll to continue with content|"
        + "la suite après la publicité|la suite après cette publicité|continúa después de la publicidad|continua após a publicidade|continua após publicidade|continua dopo la pubblicità|artikel läuft nach der werbung weiter|artikkelen fortsetter under annonsen|artikeln fortsätter efter annonsen|"
        + "sponsored|sponsored content|sponsor message|sponsored by|skip ad|skip advertisement|"
        + "paid content|ad feedback|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|advertenties|reklama|реклама|広告|广告|إعلان",
        // Other articles.
        "read more about this|read also|also read|read next|read this next|"
        + "related|related articles|related article|related content|related posts|related post|related stories|related story|related news|related topics|related reading|"
        + "related links|related video|related videos|related coverage|recommended reading|recommended stories|recommended for you|recommended articles|recommended content|"
        + "more on this|more on this story|more on this topic|explore more on these topics|more stories|more articles|more news|more like this|more to read|more articles you might enjoy|more coverage|more from this section|"
        + "you may also like|you might also like|you may like|you may be interested in|you might be interested in|you may also enjoy|you might also enjoy|"
        + "most read|most popular|most viewed|trending|trending now|trending news|latest news|latest posts|latest articles|latest stories|latest blogs|recent posts|recent articles|recent stories|"
        + "popular posts|popular articles|top stories|editor's picks|editors' picks|don't miss|up next|what to read next|see also|watch next|in case you missed it|"
        + "mehr zum thema|lesen sie auch|lesen sie mehr|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|verwandte artikel|ähnliche artikel|ähnliche beiträge|weitere beiträge|neueste beiträge|letzte beiträge|"
        + "lire aussi|à lire aussi|a lire aussi|voir aussi|articles similaires|articles liés|articles récents|sur le même sujet|à lire également|"
        + "lea también|lee también|le puede interesar|te puede interesar|noticias relacionadas|artículos relacionados|entradas relacionadas|entradas recientes|contenido relacionado|ver también|más información|"
        + "leggi anche|articoli correlati|articoli recenti|potrebbe interessarti|ti potrebbe interessare|leia também|veja também|notícias relacionadas|posts relacionados|posts recentes|artigos relacionados|saiba mais|"
        + "lees ook|gerelateerde artikelen|gerelateerde berichten|recente berichten|läs också|läs även|les også|læs også|lue myös|czytaj także|czytaj też|czytaj również|zobacz także|zobacz też|przeczytaj także|powiązane artykuły|powiązane wpisy|ostatnie wpisy|"
        + "читайте также|читать также|смотрите также|по теме|материалы по теме|ещё по теме|関連記事|あわせて読みたい|おすすめ記事|相关阅读|相关文章|相关新闻|延伸阅读|推荐阅读|اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|مواضيع ذات صلة",
        // Newsletters.
        "subscribe|subscribe now|subscribe today|subscribe to our newsletter|subscribe to our newsletters|subscribe to newsletter|subscribe to the newsletter|subscribe to our blog|subscribe via email|"
        + "subscribe for free|subscribe to our channel|sign up|sign up now|sign up today|sign up for our newsletter|sign up for our newsletters|sign up to our newsletter|sign up for the newsletter|"
        + "sign up for free|sign up here|get our newsletter|get the newsletter|join our newsletter|join our mailing list|join the newsletter|newsletter|newsletter sign up|newsletter signup|sign up for updates|"
        + "newsletter abonnieren|jetzt abonnieren|zum newsletter anmelden|jetzt anmelden|s'abonner|s'abonner à la newsletter|abonnez-vous|abonnez-vous à notre newsletter|inscrivez-vous à notre newsletter|"
        + "suscríbete|suscríbase|suscríbete a nuestro boletín|suscríbete a nuestra newsletter|iscriviti alla newsletter|iscriviti alla nostra newsletter|assine nossa newsletter|"
        + "meld je aan voor de nieuwsbrief|schrijf je in voor onze nieuwsbrief|zapisz się do newslettera|подписаться|подпишитесь на рассылку|подписаться на рассылку|подписывайтесь на наш канал|メールマガジン登録|订阅");

    /// <summary>Cues that a headline follows on the same line. Every one ends with its colon or stands for one.</summary>
    private static readonly string[] Prefixes =
    [
        .. ("read more:|read more about:|read also:|also read:|read next:|read:|more:|related:|related article:|related articles:|related story:|related stories:|related content:|related post:|related posts:|"
            + "related reading:|related news:|recommended:|recommended reading:|see also:|watch:|watch also:|also see:|don't miss:|up next:|you may also like:|you might also like:|in case you missed it:|icymi:|"
            + "mehr zum thema:|lesen sie auch:|lesen sie hier:|lesen sie dazu:|lesen sie mehr:|auch interessant:|lire aussi :|lire aussi:|à lire aussi :|à lire aussi:|a lire aussi :|voir aussi :|lea también:|lee también:|"
            + "lee además:|te puede interesar:|leggi anche:|leia também:|leia mais:|veja também:|lees ook:|lees meer:|czytaj także:|czytaj też:|czytaj również:|zobacz także:|zobacz też:|przeczytaj także:|"
            + "läs också:|läs även:|les også:|læs også:|lue myös:|читайте также:|читать также:|смотрите также:|по теме:|関連記事：|関連記事:|関連：|あわせて読みたい：|相关阅读：|相关文章：|相关新闻：|相关报道：|延伸阅读：|推荐阅读：|اقرأ أيضا:|اقرأ أيضاً:|اقرأ أيضًا:|شاهد أيضا:|شاهد أيضاً:").Split('|'),
    ];

    /// <summary>Words of a headline behind a bar: tables have bars, too.</summary>
    private const int MinHeadline = 4;

    /// <summary>Cues that stand before a bar: <c>ALSO READ | Railway workers vote for strike</c>.</summary>
    private static readonly string[] Barred = ["also read", "read also", "read more", "must read", "see also", "don't miss", "lire aussi", "lee también", "leia também"];

    /// <summary>The length of the cue with a headline behind it that a line starts with; 0 where it starts with none.</summary>
    public static int PrefixLength(ReadOnlySpan<char> line)
    {
        var bar = line.IndexOf('|');
        foreach (var cue in Barred)
            if (bar > 0 && line[..bar].Trim().Equals(cue, StringComparison.OrdinalIgnoreCase)) return line[(bar + 1)..].Contains('|') || LineShape.CountWords(line[(bar + 1)..]) < MinHeadline || PieceGlue.Find(line) >= 0 ? 0 : bar + 1;
        foreach (var prefix in Prefixes)
            if (line.Length > prefix.Length && line.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) return prefix.Length;
        return 0;
    }
}
