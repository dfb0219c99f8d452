using System.Collections.Frozen;

namespace ArticleClean.Filters.Lines;

/// <summary>The words that begin a picture's credit, and the agencies that pictures come from.</summary>
internal static class CreditCues
{
    private const int MaxAcronym = 3;

    /// <summary>An agency's sign before its caption is no longer.</summary>
    private const int MaxSign = 30;

    /// <summary>Cues by their first letter's case as written at a line's start; longer ones first where one begins another.</summary>
    private static readonly string[] Cues =
    [
        .. ("Photographer:|Photographers:|Source & Photography:|Photograph:|Photographs:|Photograph by |Photographs by |Photography:|Photography by |"
            + "Photo illustration:|Photo illustration by |Photo credit:|Photo credits:|Photo source:|Photo courtesy of |Photo courtesy:|"
            + "Photo courtesy |Photos courtesy of |Photo via |Photo by:|Photo by |Photos by |Photo:|Photos:|Photo :|Photo ©|"
            + "Image source, |Image copyright |Image used under license from |Image used under licence from |Image courtesy of:|Photo courtesy of:|Photo credits - |Photo credit - |Pic: |Pics: |Bildrechte: |Image credit:|Image credits:|Image source:|Image courtesy of |Image courtesy:|Image via |Image by |Images by |Image:|"
            + "Images:|Image ©|Picture credit:|Picture:|Pictures:|Picture by |Credit:|Credits:|Credit...|Credit…|Illustration:|Illustration by |Illustrations by |"
            + "Graphic:|Graphic by |Screenshot:|Screenshot by |Video credit:|Courtesy of |Featured image:|Featured image by |"
            + "Fotograf:|Fotografin:|Foto:|Fotos:|Foto von |Bild:|Bilder:|Bildquelle:|Bildnachweis:|Grafik:|Symbolbild:|Archivbild:|"
            + "Crédit photo :|Crédit photo:|Crédits photo :|Crédit :|Crédit:|Crédits :|Crédits:|Photographie :|Illustration :|"
            + "Fotografía:|Imagen:|Crédito:|Créditos:|Foto de |Foto por |Imagem:|Foto di |Immagine:|Beeld:|Fotografie:|"
            + "Zdjęcie:|Fot. |Fot.:|Fot:|Фото:|Фотограф:|Фотография:|Иллюстрация:|Изображение:|写真：|写真:|写真提供：|写真=|写真＝|画像：|画像:|撮影：|"
            + "图片来源：|图片来源:|图片：|图源：|图：|摄影：|图/|تصوير:|تصوير :|عدسة:|الصورة:|صورة:").Split('|', StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>No sentence has these in its middle, so that they need no sign before them.</summary>
    private static readonly string[] Sure = ["Photo credit:", "Photo credits:", "Image credit:", "Image credits:", "Picture credit:", "Photo courtesy of "];

    private static readonly string[] Asides = ["photo credit:", "photo:", "photo by ", "image credit:", "image by ", "photograph by ", "foto:", "crédit photo :"];

    /// <summary>Cues of a credit behind a sentence: at a line's start they label a list's item.</summary>
    private static readonly string[] Tails = ["Photo | ", "Photos | ", "Photo - ", "Photo – "];

    private static readonly string[] Hiding = [" hide caption", " hide captiontoggle caption"];

    private static readonly string[] Numbered = ["Image ", "Photo ", "Picture ", "Bild ", "Foto ", "Imagen ", "Immagine ", "Фото "];

    private static readonly string[] Sources = ["Source:", "Source :", "Sources:", "Image source:", "Quelle:", "Quellen:", "Fuente:", "Fonte:", "Bron:", "Źródło:", "Источник:"];

    private static readonly string[] Places = ["Above:", "Above left:", "Above right:", "Above, left:", "Above, right:", "Pictured:", "Pictured above:", "Pictured below:", "Photo above:", "Image above:", "Photo below:", "Image below:"];

    /// <summary>How agencies and stations begin a caption, before a capital; no sentence does.</summary>
    private static readonly string[] Captions = ["FILE PHOTO: ", "Image caption, ", "Image caption ", "Video caption, ", "Media caption, ", "Media caption "];

    /// <summary>The same, where a credit ends it.</summary>
    private static readonly string[] FileCaptions = ["FILE - ", "FILE – ", "(FILES) "];

    /// <summary>Agencies whose name in brackets says nothing else, and ends no list of abbreviations.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bracketed =
        "getty images|getty|reuters|afp|ap|ap photo|ap file|associated press|bloomberg|pa wire|pa media|pa images|pa archive|pti|pti photo|ani|aap|efe|ansa|xinhua|dpa|picture alliance|alamy|alamy stock photo|shutterstock|istock|adobe stock|anadolu|europa press|the canadian press"
        .Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Agencies = (
        "getty images|gettyimages|getty|reuters|afp|ap|ap photo|associated press|the associated press|bloomberg|dpa|picture alliance|"
        + "epa|epa-efe|efe|ansa|xinhua|kyodo|kyodo news|jiji|pa|pa wire|pa media|pa images|press association|tass|sputnik|anadolu|"
        + "anadolu agency|nurphoto|zuma press|shutterstock|shutterstock.com|istock|istockphoto|istock.com|alamy|alamy stock photo|"
        + "adobe stock|unsplash|pexels|pixabay|depositphotos|dreamstime|imago|imago images|belga|anp|apa|keystone|tt|ntb|ritzau scanpix|"
        + "aap|pti|ani|ians|yonhap|sipa|sipa usa|abaca|hans lucas|lehtikuva|pti photo|afp photo|ani photo|the canadian press|canadian press|ap file|europa press|notimex|lapresse|folhapress|agência o globo|estadão conteúdo|"
        + "wireimage|filmmagic|sopa images|lightrocket|redux|zuma wire|zuma|imagn images|imagn|icon sportswire|cal sport media|ap archive|pa archive|rex features|ritzau|ctk|čtk|"
        + "lusa|agência brasil|pap|agencja wyborcza|риа новости|тасс|wikimedia commons|wikimedia|flickr|afp via getty images|"
        + "bloomberg via getty images|corbis|magnum photos|upi|usa today sports|reuters/file|ullstein bild|akg-images|bridgeman images")
        .Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What stands between names in a credit.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Connectors = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "via", "for", "and", "of", "the", "by", "de", "del", "della", "van", "von", "der", "den", "da", "di", "do", "dos", "du", "und", "et", "y", "e",
        "i", "en", "und", "from", "courtesy", "at", "dpa", "la", "le", "für", "och", "и", "для", "file", "with", "in", "on", "a", "zu", "al", "el", "bin", "x", "website", "site", "archive", "archives", "handout", "picture", "alliance", "license", "licence", "provided", "author", "authors")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where pictures come from, and news does not.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Archives =
        "wikimedia commons|wikimedia|wikipedia|flickr|unsplash|pexels|pixabay|getty images|getty|shutterstock|istock|adobe stock|alamy|library of congress".Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The length of the cue that a text starts with; 0 where it starts with none.</summary>
    public static int Length(ReadOnlySpan<char> text) => LengthOf(text, Cues);

    /// <summary>Whether a line is a cue with its colon, or its dots, whose names stand on the next: <c>Credit:</c>.</summary>
    public static bool IsLabel(ReadOnlySpan<char> line) => line[^1] is ':' or '.' or '…' && Length(line) == line.Length;

    /// <summary>The length of the cue of a source that a text starts with; 0 where it starts with none. Texts name their own sources so, too.</summary>
    public static int SourceLength(ReadOnlySpan<char> text) => LengthOf(text, Sources);

    /// <summary>Whether a line says where its picture stands: <c>Above: a tulip tree in the square</c>.</summary>
    public static bool IsPlaced(ReadOnlySpan<char> line) => LengthOf(line, Places) > 0;

    /// <summary>Whether a word joins names in a credit.</summary>
    public static bool IsConnector(ReadOnlySpan<char> word) => Connectors.Contains(word);

    /// <summary>Whether an agency's name is one that nothing but pictures come from.</summary>
    public static bool IsOfPictures(ReadOnlySpan<char> name) => IsArchive(name) || name.EndsWith(" Photo") || name.EndsWith(" Images") || name.EndsWith(" Wire") || name.EndsWith(" stock photo", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line begins as the captions of agencies do, behind their sign or not: <c>© Reuters. FILE PHOTO: A ship</c>.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line) => HasCapitalBehind(WithoutSign(line), Captions);

    /// <summary>Where such a caption begins behind a sentence that ends with a stop: <c>he said. Media caption The mayor</c>; -1 where none does.</summary>
    public static int CaptionBehindSentence(ReadOnlySpan<char> line)
    {
        const string Cue = " caption";
        for (var at = 0; line[at..].IndexOf(Cue) is >= 0 and var next; at += next + Cue.Length)
        {
            var start = line[..(at + next)].LastIndexOf(' ') + 1;
            if (start > 1 && line[start - 2] is '.' or '!' or '?' or '"' or '”' && IsCaption(line[start..])) return start;
        }

        return -1;
    }

    /// <summary>A caption without the agency's sign before it.</summary>
    public static ReadOnlySpan<char> WithoutSign(ReadOnlySpan<char> line) => line.StartsWith("©") && line.IndexOf(". ") is > 0 and < MaxSign and var dot ? line[(dot + 2)..] : line;

    /// <summary>Whether a line begins as the captions of an agency's older pictures do.</summary>
    public static bool IsFileCaption(ReadOnlySpan<char> line) => HasCapitalBehind(line, FileCaptions);

    /// <summary>Whether an agency's name may stand in brackets behind what a picture shows.</summary>
    public static bool IsBracketed(ReadOnlySpan<char> name) => Bracketed.Contains(name.Trim()) && IsAgency(name);

    private static bool HasCapitalBehind(ReadOnlySpan<char> line, string[] cues)
    {
        foreach (var cue in cues)
            if (line.Length > cue.Length && line.StartsWith(cue, StringComparison.Ordinal)) return char.IsUpper(line[cue.Length]) || line[cue.Length] is '“' or '"' || char.IsDigit(line[cue.Length]);
        return false;
    }

    /// <summary>Whether a name is that of an archive of pictures.</summary>
    public static bool IsArchive(ReadOnlySpan<char> name) => Archives.Contains(name);

    /// <summary>The length of the cue behind a sentence that a text starts with; 0 where it starts with none.</summary>
    public static int TailLength(ReadOnlySpan<char> text) => LengthOf(text, Tails);

    /// <summary>Whether a text starts with a cue that stands in no sentence.</summary>
    public static bool IsSure(ReadOnlySpan<char> text) => LengthOf(text, Sure) > 0;

    /// <summary>The length of the control that hides a caption, at a line's end; 0 where it has none. Stripping glues it to the one that shows it.</summary>
    public static int HiddenLength(ReadOnlySpan<char> line)
    {
        foreach (var control in Hiding)
            if (line.EndsWith(control, StringComparison.OrdinalIgnoreCase)) return control.Length;
        return 0;
    }

    /// <summary>Whether a line is the control that hides a caption, and nothing else.</summary>
    public static bool IsHiding(ReadOnlySpan<char> line)
    {
        foreach (var control in Hiding)
            if (line.Equals(control.AsSpan(1), StringComparison.OrdinalIgnoreCase)) return true;
        return line.Equals("toggle caption", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a line is a picture's number and what it shows: <c>Image 3: A simple agent</c>. Figures and tables are numbered in texts too, and stay.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> line)
    {
        foreach (var word in Numbered)
        {
            if (!line.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            var end = word.Length;
            while (end < line.Length && char.IsAsciiDigit(line[end])) end++;
            if (end > word.Length && end + 2 < line.Length && line[end] is ':' or '.' or ' ' && (line[end] != ' ' || line[end + 1] is '-' or '–' or '—')) return true;
        }

        return false;
    }

    /// <summary>The length of the cue in small letters that a text starts with; 0 where it starts with none.</summary>
    public static int AsideLength(ReadOnlySpan<char> text)
    {
        foreach (var cue in Asides)
            if (text.StartsWith(cue, StringComparison.Ordinal)) return cue.Length;
        return 0;
    }

    private static int LengthOf(ReadOnlySpan<char> text, string[] cues)
    {
        if (text.IsEmpty || !LineShape.IsInitial(text[0])) return 0;
        foreach (var cue in cues)
            if (text.StartsWith(cue, StringComparison.OrdinalIgnoreCase)) return cue.Length;
        return 0;
    }

    /// <summary>Whether a name is an agency's. An acronym is written in one case: <c>AP</c>, <c>dpa</c>; <c>Pa</c> is a unit.</summary>
    public static bool IsAgency(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        return Agencies.Contains(name) && (name.Length > MaxAcronym || char.IsUpper(name[0]) == char.IsUpper(name[^1]));
    }
}
