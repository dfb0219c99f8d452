using ArticleClean.Languages;

namespace ArticleClean.Extraction.Features;

/// <summary>The words behind the cues, one visible table, looked up by <see cref="WordHash"/>.</summary>
internal static class CueWords
{
    private static readonly (Cue Cue, string Words)[] Table =
    [
        (Cue.Stop,
            "the of and to in a is that for it as was with be by on not he his but at are this have had from or which an were they you all their "
            + "der die das und ist nicht mit den von zu dem des ein eine für auf im sich auch es an werden aus er hat dass sie nach bei wie oder "
            + "le la les des et est une dans que qui pour pas sur au plus par ce ne se sont avec il elle mais ou du "
            + "el los las una es en por con para del al como su lo más pero sus fue "
            + "il di che per non sono della con una gli nel più anche alla ma "
            + "os uma não com da do em um no na mais ao dos foi "
            + "het een van dat niet zijn op te aan met voor er ook "
            + "i w nie na się że do jest z jak o po ale "
            + "и в не на что с по это как из у к за от для но"),
        (Cue.Legal, "copyright rights reserved privacy terms impressum datenschutz agb mentions légales legal disclaimer trademark trademarks"),
        (Cue.Cookie, "cookie cookies gdpr consent dsgvo"),
        (Cue.Subscribe, "subscribe subscribed subscription newsletter newsletters signup register login signin logout unsubscribe inbox abonnieren anmelden abonnez inscription suscríbete registrieren"),
        (Cue.Share, "share shares facebook twitter linkedin pinterest whatsapp instagram youtube tweet telegram reddit tiktok teilen partager compartir follow folgen"),
        (Cue.Related, "related recommended similar popular trending latest recent more mehr ähnliche verwandte lire également relacionadas siguiente previous next read"),
        (Cue.Comment, "comment comments reply replies respond kommentar kommentare antworten commentaires commentaire répondre comentarios responder"),
        (Cue.Date,
            "january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
            + "januar februar märz juni juli oktober dezember janvier février avril juin juillet août septembre octobre novembre décembre "
            + "enero febrero abril junio julio agosto septiembre octubre noviembre diciembre ago min minutes hours updated published posted"),
        (Cue.Byline, "by author written posted von par por autor auteur redaktion"),
        (Cue.Cart, "cart basket checkout wishlist stock quantity shipping bag warenkorb lieferzeit versand panier carrito delivery returns"),
        (Cue.Advert, "advertisement advertising sponsored sponsor affiliate anzeige werbung publicité publicidad advert"),
        (Cue.Navigation, "skip home menu search back close filter sort page previous next top sitemap navigation startseite suche menü accueil inicio contact kontakt about jobs careers help"),
        (Cue.Credit, "photo photos image images credit getty courtesy reuters shutterstock afp dpa foto bild source quelle crédit unsplash"),
        (Cue.Member, "joined posts member members likes like views votes quote report registered location messages threads karma points offline online"),
    ];

    private static readonly WordMap<Cue> Cues = Build();

    /// <summary>What one word hints at.</summary>
    /// <param name="word">The word's hash.</param>
    public static Cue Of(uint word) => Cues[word];

    private static WordMap<Cue> Build()
    {
        (Cue Cue, string Words)[] rows = [.. Table, .. FunctionWords.Languages.Select(language => (Cue.Function, language.Words))];
        var cues = new WordMap<Cue>(rows.Sum(row => row.Words.Split(' ').Length));
        foreach (var (cue, words) in rows)
            foreach (var word in words.Split(' '))
                cues.Set(WordHash.Of(word), cues[WordHash.Of(word)] | cue);
        return cues;
    }
}
