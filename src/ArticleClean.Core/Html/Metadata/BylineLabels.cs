using System.Collections.Frozen;

namespace ArticleClean.Html.Metadata;

/// <summary>Words before a name that say that it is the author's, in many languages.</summary>
internal static class BylineLabels
{
    /// <summary>A label has at most so many words.</summary>
    public const int MaxWords = 4;

    /// <summary>Labels that no sentence begins with. What follows them is the author wherever on the page they stand.</summary>
    private static readonly FrozenSet<string> Strong = Set(
        "authored by", "written by", "author", "authors", "article by", "post author", "author name", "about the author",
        "about the authors",
        "autor", "autorin", "autoren", "verfasser", "verfasserin", "verfasst von", "geschrieben von", "über den autor",
        "über die autorin",
        "auteur", "auteure", "autrice", "auteurs", "écrit par", "rédigé par", "à propos de l'auteur", "à propos de l’auteur",
        "autora", "autores", "escrito por", "redactado por", "sobre el autor", "sobre la autora", "sobre o autor", "sobre a autora",
        "autore", "autori", "scritto da", "a cura di", "l'autore", "l’autore", "geschreven door", "over de auteur", "skriven av",
        "författare", "forfatter", "skrevet af", "skrevet av", "kirjoittaja", "kirjoittanut", "autorka", "autorzy", "napisane przez",
        "autoři", "autorství", "szerző", "szerzők", "írta", "scris de", "автор", "авторы", "автори",
        "συντάκτης", "συγγραφέας", "yazar", "yazan",
        "tác giả", "penulis", "ditulis oleh", "isinulat ni", "escrit per", "аутор", "avtor", "autors", "autorius", "parašė",
        "بقلم", "الكاتب",
        "نویسنده", "מאת", "लेखक", "লেখক", "مصنف", "எழுதியவர்", "ผู้เขียน",
        "著者", "筆者", "執筆", "執筆者", "この記事を書いた人", "ライター", "作者", "撰文",
        "저자", "작성자", "글쓴이", "mwandishi");

    private static readonly FrozenSet<string> Weak = Set(
        "by", "posted by", "published by", "words by", "words", "text by", "text", "story by", "story", "contributors", "contributor",
        "contributed by",
        "created by", "submitted by", "report by", "blog by", "blog post by", "post by", "written", "guest post by", "guest author",
        "guest contributor", "guest blogger", "reported by", "started by", "thread starter", "byline", "von", "text von", "beitrag von",
        "par", "publié par",
        "por", "publicado por", "di", "articolo di", "pubblicato da", "door", "geplaatst door", "af", "av", "text av", "publicerad av",
        "teksti", "przez",
        "опубликовал", "текст", "от", "από", "oleh", "bởi", "โดย", "文", "記者", "记者", "글",
        "كتب", "نوشته", "تحریر");

    /// <summary>
    /// Labels that are also the beginning of names (Von Miller, Di Stefano). They are labels only before two words or more.
    /// </summary>
    private static readonly FrozenSet<string> NameLike = Set(
        "von", "par", "por", "di", "door", "af", "av", "от", "από", "text", "story", "words", "teksti", "текст");

    /// <summary>Whether words in lower case are a label.</summary>
    /// <param name="words">The words.</param>
    /// <param name="following">How many words follow them.</param>
    public static bool Contains(string words, int following) =>
        Strong.Contains(words) || (Weak.Contains(words) && (following >= 2 || !NameLike.Contains(words)));

    /// <summary>Whether a word is a label by itself.</summary>
    public static bool Contains(string word) => Strong.Contains(word) || Weak.Contains(word);

    /// <summary>Whether a line is a label that stands for an author wherever it is, without a colon or with one.</summary>
    public static bool IsStrong(ReadOnlySpan<char> line) =>
        line.Length <= 40 && Strong.GetAlternateLookup<ReadOnlySpan<char>>().Contains(line.Trim().TrimEnd(":：").TrimEnd());

    private static FrozenSet<string> Set(params string[] labels) => labels.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
