namespace ArticleClean.Filters.Lines;

/// <summary>Tells a page's notice of cookies: <c>This website uses cookies to improve your experience.</c></summary>
internal static class CookieLine
{
    private const int MaxWords = 120;

    /// <summary>How notices begin; those behind the first row are of the dialogs in which cookies are chosen.</summary>
    private static readonly string[] Starts =
    [
        .. ("this website uses cookies|this site uses cookies|our website uses cookies|our site uses cookies|we use cookies|we and our partners use cookies|we use necessary cookies|we use essential cookies|by clicking “accept|by clicking \"accept|"
            + "necessary cookies are|strictly necessary cookies|functional cookies help|performance cookies are used|analytical cookies are used|advertisement cookies are used|other uncategorized cookies|these cookies are necessary|this cookie is set by|the cookie is set by|"
            + "diese website verwendet cookies|diese website nutzt cookies|diese webseite verwendet cookies|diese seite verwendet cookies|wir verwenden cookies|wir nutzen cookies|unsere website verwendet cookies|"
            + "ce site utilise des cookies|nous utilisons des cookies|este sitio web utiliza cookies|este sitio utiliza cookies|utilizamos cookies|usamos cookies|este site utiliza cookies|"
            + "questo sito utilizza i cookie|questo sito utilizza cookie|utilizziamo i cookie|deze website gebruikt cookies|wij gebruiken cookies|we gebruiken cookies|ta strona używa plików cookie|ta strona korzysta z plików cookie|"
            + "мы используем файлы cookie|этот сайт использует файлы cookie").Split('|'),
    ];

    /// <summary>What a notice speaks of besides; a recipe has cookies too.</summary>
    private static readonly string[] Subjects =
    [
        "experience", "consent", "website", "browser", "traffic", "analy", "personali", "privacy", "preferences", "visitor", "essential",
        "erfahrung", "nutzung", "zustimm", "webseite", "datenschutz", "expérience", "navigation", "audience", "experiencia", "navegación", "experiência", "navegação", "esperienza", "navigazione", "ervaring", "doświadcz", "сайт",
    ];

    /// <summary>Whether a line is such a notice.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        foreach (var start in Starts)
        {
            if (!line.StartsWith(start, StringComparison.OrdinalIgnoreCase)) continue;
            if (!line.Contains("cookie", StringComparison.OrdinalIgnoreCase) || LineShape.CountWords(line) > MaxWords) return false;
            foreach (var subject in Subjects)
                if (line.Contains(subject, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }

        return false;
    }
}
