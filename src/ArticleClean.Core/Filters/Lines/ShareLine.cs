namespace ArticleClean.Filters.Lines;

/// <summary>Tells whether a whole line is a page's controls.</summary>
internal static class ShareLine
{
    /// <summary>Names of networks from which on they are buttons; one or two may be what a heading is about.</summary>
    private const int MinButtons = 3;

    /// <summary>The longest line of an embedded post: a name and a date are in it.</summary>
    private const int MaxEmbed = 200;

    /// <summary>The longest notice of rights, or call to follow.</summary>
    private const int MaxRights = 120;

    /// <summary>The longest with what an agency adds.</summary>
    private const int MaxAgencyRights = 220;

    private static readonly string[] Reserved = ["all rights reserved", "alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados", "tutti i diritti riservati", "todos os direitos reservados", "alle rechten voorbehouden", "wszelkie prawa zastrzeżone", "все права защищены"];

    private static readonly string[] FollowCalls = ["follow us on ", "follow me on ", "find us on ", "connect with us on ", "join us on ", "folgen sie uns auf ", "folge uns auf ", "suivez-nous sur ", "síguenos en ", "seguici su ", "siga-nos no ", "volg ons op "];

    /// <summary>How Instagram's embedded posts link to themselves.</summary>
    private static readonly string[] EmbedLinks =
    [
        "View this post on Instagram", "Sieh dir diesen Beitrag auf Instagram an", "Voir cette publication sur Instagram", "Ver esta publicación en Instagram", "Ver esta foto en Instagram",
        "Ver essa foto no Instagram", "Ver esta publicação no Instagram", "Visualizza questo post su Instagram", "Dit bericht op Instagram bekijken", "Wyświetl ten post na Instagramie", "Посмотреть эту публикацию в Instagram",
    ];

    /// <summary>How they name who posted them.</summary>
    private static readonly string[] EmbedCues =
    [
        "A post shared by ", "Ein Beitrag geteilt von ", "Une publication partagée par ", "Una publicación compartida por ", "Una publicación compartida de ", "Uma publicação compartilhada por ",
        "Uma publicação partilhada por ", "Un post condiviso da ", "Een bericht gedeeld door ", "Post udostępniony przez ", "Публикация от ",
    ];

    /// <summary>No line of controls is longer.</summary>
    public static int MaxLength { get; } = ShareCues.Lines.MaxLength + 16;

    /// <summary>Whether an article may hold such a line too, so that its neighbours decide.</summary>
    public static bool IsWeak(string line) => line.Length <= MaxLength && ShareCues.WeakLines.Contains(PhraseSet.Normalise(line));

    public static bool Is(string line)
    {
        if (IsEmbed(line) || IsRights(line) || IsFollow(line)) return true;
        // A piece of a sentence or of code: ", like this:", "'/logout'".
        if (line.Length > MaxLength || line.Length > 0 && line[0] is ',' or '\'' or '"' or '/') return false;
        var normalised = PhraseSet.Normalise(line);
        return normalised.Length > 0 && (ShareCues.Lines.Contains(normalised) || IsShareLink(normalised) || IsButtons(normalised) || IsCounter(normalised) || IsPosition(normalised) || IsBreadcrumb(line));
    }

    /// <summary><c>Click to share on Threads (Opens in new window) Threads</c>.</summary>
    private static bool IsShareLink(string line) =>
        line.Contains("(opens in new window", StringComparison.Ordinal) && (line.StartsWith("click to ", StringComparison.Ordinal) || line.StartsWith("share ", StringComparison.Ordinal));

    /// <summary><c>View this post on Instagram A post shared by Ann Lee (@annlee)</c>: what stands where a post was embedded, whose picture is not in the text.</summary>
    private static bool IsEmbed(string line)
    {
        if (line.Length > MaxEmbed) return false;
        var rest = line.AsSpan().Trim();
        foreach (var link in EmbedLinks)
        {
            if (!rest.StartsWith(link, StringComparison.OrdinalIgnoreCase)) continue;
            rest = rest[link.Length..].TrimStart();
            if (rest.IsEmpty) return true;
            break;
        }

        foreach (var cue in EmbedCues)
            if (rest.StartsWith(cue, StringComparison.OrdinalIgnoreCase)) return rest.Contains("(@", StringComparison.Ordinal);
        return false;
    }

    private static bool IsButtons(string line)
    {
        // "YouTube, TikTok, X" is a list in a sentence or a table.
        if (line.Contains(',')) return false;
        var buttons = 0;
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = PhraseSet.Normalise(word);
            if (name.Length == 0) continue;
            if (!ShareCues.Words.Contains(name)) return false;
            buttons++;
        }

        return buttons >= MinButtons;
    }

    /// <summary><c>139 shares</c>, <c>Comments (0)</c>.</summary>
    private static bool IsCounter(string line)
    {
        var words = line.Split(' ');
        return words.Length == 2 && (IsCount(words[0]) && ShareCues.Counters.Contains(words[1]) || IsCount(words[1].Trim('(', ')')) && ShareCues.Counters.Contains(words[0]));
    }

    /// <summary><c>Image 1 of 5</c>: where a gallery stands.</summary>
    private static bool IsPosition(string line)
    {
        var words = line.Split(' ');
        return words.Length == 4 && words[0] is "image" or "photo" or "slide" or "picture" or "list" && words[2] == "of" && IsCount(words[1]) && IsCount(words[3]);
    }

    /// <summary><c>© 2024 The Post. All rights reserved.</c>, and what an agency adds to it.</summary>
    private static bool IsRights(string line)
    {
        if (line.Length <= MaxAgencyRights && line.Contains("This material may not be published, broadcast, rewritten", StringComparison.Ordinal)) return line.StartsWith("Copyright", StringComparison.Ordinal) || line.StartsWith("This material", StringComparison.Ordinal) || line.StartsWith('©');
        if (line.Length > MaxRights || PieceGlue.Find(line) >= 0 || !(line.StartsWith('©') || line.StartsWith("Copyright", StringComparison.OrdinalIgnoreCase) || line.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase))) return false;
        foreach (var phrase in Reserved)
            if (line.AsSpan().TrimEnd(" .!)").EndsWith(phrase, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary><c>Follow us on Facebook and Instagram</c>.</summary>
    private static bool IsFollow(string line)
    {
        if (line.Length > MaxRights) return false;
        foreach (var call in FollowCalls)
        {
            if (!line.StartsWith(call, StringComparison.OrdinalIgnoreCase)) continue;
            var networks = 0;
            foreach (var word in line[call.Length..].Split([' ', ',', '.', '!', '&'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (ShareCues.Words.Contains(PhraseSet.Normalise(word)) || word is "Google") networks++;
                else if (word is not ("News" or "and" or "or" or "our" or "und" or "oder" or "et" or "ou" or "y" or "e" or "en")) return false;
            }

            return networks > 0;
        }

        return false;
    }

    private static bool IsCount(string word)
    {
        if (word.Length is 0 or > 7 || !char.IsAsciiDigit(word[0])) return false;
        foreach (var c in word)
            if (!char.IsAsciiDigit(c) && c is not ('.' or ',' or 'k' or 'm')) return false;
        return true;
    }

    /// <summary><c>Home › News › World</c>: a path of short names from the first page.</summary>
    private static bool IsBreadcrumb(string line)
    {
        var parts = line.Split(['>', '›', '»'], StringSplitOptions.TrimEntries);
        if (parts.Length < 3 || parts[0].ToLowerInvariant() is not ("home" or "startseite" or "accueil" or "inicio" or "início" or "strona główna" or "главная" or "首页" or "ホーム")) return false;
        foreach (var part in parts)
            if (part.Length is 0 or > 60 || part[^1] is '.' or ';') return false;
        return true;
    }
}
