namespace ArticleClean.Extraction.Features;

/// <summary>What the words of class and id values name.</summary>
internal static class ClassGroup
{
    /// <summary>The names of the groups, in the order of their bits.</summary>
    public static readonly string[] Names =
    [
        "article", "content", "nav", "side", "foot", "head", "comment", "related", "social", "ads", "form", "meta",
        "product", "card", "message", "title", "code", "tab", "hidden", "caption", "page", "button",
    ];

    private static readonly string[] Words =
    [
        "article articles story post posts entry blog news single articlebody artikel articulo noticia noticias nota beitrag "
            + "artigo articolo makale haber clanek cikk kiji",
        "content contents body text main prose markdown rich richtext wysiwyg editor copy paragraph inhalt contenido contenu "
            + "contenuto conteudo cuerpo corpo corps texto texte testo tekst artikeltext honbun icerik innehall innhold inhoud",
        "nav navbar navigation menu menus breadcrumb breadcrumbs crumb crumbs topbar toolbar submenu megamenu menue globalnavi "
            + "pankuzu migas",
        "sidebar side aside rail widget widgets secondary seitenleiste lateral barra",
        "foot footer bottom copyright legal colophon fuss fusszeile pie rodape",
        "header masthead banner top hero jumbotron kopf kopfzeile cabecera entete",
        "comment comments disqus respond reply replies discussion thread commentlist comentario comentarios kommentar "
            + "kommentare kommentarer commentaire commentaires commenti reacties komentar komentarz komentarze yorum yorumlar",
        "related relat recommend recommended recommendations similar also popular trending more latest recent next prev "
            + "previous recirculation relacionado relacionados relacionadas verwandt verwandte verwant lire aussi correlati kanren "
            + "osusume ranking mehr weitere meistgelesen plus populaires masleidas",
        "share sharing social socials follow facebook twitter addtoany sharedaddy teilen compartir partage partager condividi "
            + "compartilhar delen paylas udostepnij sns",
        "ad ads advert advertisement adsense sponsor sponsored promo promotion outbrain taboola dfp gpt anzeige anzeigen "
            + "werbung publicidad publicidade publicite pub reklama reklam annonce annons",
        "subscribe subscription newsletter signup form login search modal popup cookie cookies consent gdpr overlay dialog "
            + "optin abo abonnement abonnieren suscripcion suscribete assine paywall piano regwall",
        "meta byline author date time tag tags category categories cat info published timestamp autor autora autores auteur "
            + "auteurs autore verfasser fecha datum firma",
        "product products price prices cart shop sku variant review reviews rating spec specs specification description details "
            + "detail feature features",
        "card cards item items list grid tile tiles teaser col column row result results",
        "message msg topic forum question answer user member members signature postbody poster",
        "title heading headline summary excerpt intro lead dek desc subtitle standfirst titel titulo titre titolo vorspann "
            + "entradilla bajada chapo ingress teaser untertitel dachzeile sottotitolo",
        "code highlight doc docs api toc wiki codeblock",
        "tab tabs accordion collapse collapsible faq faqs panel slide slider carousel swiper",
        "hidden hide sr visually invisible mobile desktop screenreader only",
        "caption credit image img photo figure gallery media video figcaption thumbnail bild bildunterschrift foto fotos "
            + "leyenda legende didascalia bildtext galerie galeria",
        "pagination pager page pages load paging",
        "btn button buttons cta action actions link links",
    ];

    private static readonly WordMap<int> Bits = Build();

    /// <summary>The bits of groups.</summary>
    /// <param name="names">Their names.</param>
    /// <exception cref="ArgumentException">There is no group of such a name.</exception>
    public static int BitsOf(params ReadOnlySpan<string> names)
    {
        var bits = 0;
        foreach (var name in names)
            bits |= Array.IndexOf(Names, name) is >= 0 and var bit ? 1 << bit : throw new ArgumentException($"no group {name}");
        return bits;
    }

    /// <summary>The groups that a word belongs to, as bits.</summary>
    /// <param name="word">The word's hash.</param>
    public static int Of(uint word) => Bits[word];

    private static WordMap<int> Build()
    {
        var bits = new WordMap<int>(Words.Sum(words => words.Split(' ').Length));
        for (var i = 0; i < Words.Length; i++)
            foreach (var word in Words[i].Split(' '))
                bits.Set(WordHash.Of(word), bits[WordHash.Of(word)] | (1 << i));
        return bits;
    }
}
