using System.Collections.Frozen;

namespace ArticleClean.Languages;

/// <summary>
/// Names of months as dates hold them, with their usual short forms, in the languages of most of the Web. Where two
/// languages use one word for different months (<c>listopada</c> is October in Croatian, November in Polish), the
/// more widespread language has it.
/// </summary>
internal static class MonthNames
{
    private static readonly string[] Table =
    [
        "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari stycznia styczeń sty ledna leden januára tammikuuta tammikuu január ianuarie ian ocak января январь янв січня ιανουαρίου ιαν gener jaanuar januarja يناير जनवरी",
        "february feb februar februari février fév févr febrero fevereiro fev febbraio febr lutego luty února únor februára helmikuuta helmikuu február februarie şubat февраля февраль фев лютого φεβρουαρίου φεβ febrer veebruar februarja فبراير फरवरी",
        "march mar märz maerz mär mars marzo março marco maart mrt marca marzec března březen maaliskuuta maaliskuu március márc martie mart марта март мар березня μαρτίου μαρ març märts marts مارس मार्च",
        "april apr avril avr abril abr aprile kwietnia kwiecień kwi dubna duben apríla huhtikuuta huhtikuu április ápr aprilie nisan апреля апрель апр квітня απριλίου απρ aprill aprila أبريل अप्रैल",
        "may mai mayo maio maggio mag mei maja maj května květen mája toukokuuta toukokuu május mayıs мая май травня μαΐου μαι maig mayo مايو मई",
        "june jun juni juin junio junho giugno giu czerwca czerwiec cze června červen júna kesäkuuta kesäkuu június jún iunie iun haziran июня июнь июн червня ιουνίου ιουν juny juuni junija يونيو जून",
        "july jul juli juillet juil julio julho luglio lug lipca lipiec lip července červenec júla heinäkuuta heinäkuu július júl iulie iul temmuz июля июль июл липня ιουλίου ιουλ juliol juuli julija يوليو जुलाई",
        "august aug août aout agosto ago augustus sierpnia sierpień sie srpna srpen augusta elokuuta elokuu augusztus ağustos августа август авг серпня αυγούστου αυγ agost augusti avgusta أغسطس अगस्त",
        "september sep sept septembre septiembre setiembre setembro set settembre września wrzesień wrz září septembra syyskuuta syyskuu szeptember szept septembrie eylül сентября сентябрь сен сент вересня σεπτεμβρίου σεπ setembre سبتمبر सितंबर",
        "october oct oktober okt octobre octubre outubro out ottobre ott października październik paź října říjen októbra lokakuuta lokakuu október octombrie ekim октября октябрь окт жовтня οκτωβρίου οκτ octubre oktoober oktobra أكتوبر अक्टूबर",
        "november nov novembre noviembre novembro listopada listopad lis listopadu novembra marraskuuta marraskuu noviembre kasım ноября ноябрь ноя листопада νοεμβρίου νοε نوفمبر नवंबर",
        "december dec dez dezember décembre déc diciembre dic dezembro dicembre grudnia grudzień gru prosince prosinec decembra joulukuuta joulukuu decembrie aralık декабря декабрь дек грудня δεκεμβρίου δεκ desembre desember detsember ديسمبر दिसंबर",
    ];

    private static readonly FrozenDictionary<string, int> Months = Build();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> BySpan = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month a word names, from 1; 0 where it names none.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[24];
        if (word.Length > lower.Length) return 0;
        word.ToLowerInvariant(lower);
        return BySpan.TryGetValue(lower[..word.Length], out var month) ? month : 0;
    }

    private static FrozenDictionary<string, int> Build()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Table.Length; i++)
            foreach (var name in Table[i].Split(' ')) months.TryAdd(name, i + 1);
        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
