using ArticleClean.Tests.Support;

namespace ArticleClean.Tests;

/// <summary>
/// The seed's captions, links and advertisements in other languages: a line goes between two paragraphs of an article,
/// and a paragraph that starts with the same words stays.
/// </summary>
public sealed class SeedLanguageTests
{
    private static readonly Dictionary<string, (string Before, string After)> Paragraphs = new()
    {
        ["English"] = ("Once she lands in Oslo, Lund is likely to face questions amid a row at the oil ministry. She attended her first meeting in a year.", "“Nothing was decided and we simply met,” Per Dahl, an economist at Nordea AB, said on Sunday."),
        ["German"] = ("Die Ministerin kehrt am Sonntag nach Oslo zurück und muss sich dort vielen Fragen stellen.", "Die Gespräche sollen im Herbst weitergehen, sagte ein Sprecher der Regierung am Montag."),
        ["French"] = ("La ministre rentre dimanche à Oslo, où elle devra répondre à de nombreuses questions.", "Les discussions doivent reprendre cet automne, a déclaré lundi un porte-parole du gouvernement."),
        ["Spanish"] = ("La ministra regresa el domingo a Oslo, donde tendrá que responder a muchas preguntas.", "Las conversaciones seguirán en otoño, dijo el lunes un portavoz del gobierno."),
        ["Portuguese"] = ("A ministra volta no domingo a Oslo, onde terá de responder a muitas perguntas.", "As conversas devem continuar no outono, disse na segunda-feira um porta-voz do governo."),
        ["Italian"] = ("La ministra torna domenica a Oslo, dove dovrà rispondere a molte domande.", "I colloqui riprenderanno in autunno, ha detto lunedì un portavoce del governo."),
        ["Dutch"] = ("De minister keert zondag terug naar Oslo en moet daar veel vragen beantwoorden.", "De gesprekken gaan in het najaar verder, zei een woordvoerder van de regering maandag."),
        ["Polish"] = ("Minister wraca w niedzielę do Oslo, gdzie będzie musiała odpowiedzieć na wiele pytań.", "Rozmowy mają być kontynuowane jesienią, powiedział w poniedziałek rzecznik rządu."),
        ["Russian"] = ("Министр возвращается в воскресенье в Осло, где ей предстоит ответить на много вопросов.", "Переговоры продолжатся осенью, сообщил в понедельник представитель правительства."),
        ["Japanese"] = ("大臣は日曜日にオスロへ戻り、多くの質問に答えることになる。", "協議は秋に再開される予定だと、政府の報道官は月曜日に述べた。"),
        ["Chinese"] = ("部长将于星期日返回奥斯陆，届时她将回答许多问题。", "政府发言人星期一表示，会谈将在秋季继续进行。"),
        ["Arabic"] = ("تعود الوزيرة يوم الأحد إلى أوسلو حيث ستجيب عن أسئلة كثيرة.", "قال متحدث باسم الحكومة يوم الاثنين إن المحادثات ستستمر في الخريف."),
    };

    [Theory]
    [InlineData("English", "Photographer: Bo Berg/Reuters")]
    [InlineData("English", "Photo: Bo Berg/AFP via Getty Images")]
    [InlineData("English", "Photo by Bo Berg/Getty Images")]
    [InlineData("English", "Image: Bo Berg/Alamy")]
    [InlineData("English", "Picture: Bo Berg/PA")]
    [InlineData("English", "Photograph: Bo Berg/AP")]
    [InlineData("English", "Credit: Bo Berg/AP")]
    [InlineData("English", "Illustration: Bo Berg")]
    [InlineData("English", "Courtesy of Bo Berg")]
    [InlineData("English", "Bo Berg/Xinhua")]
    [InlineData("English", "Bo Berg via Getty Images")]
    [InlineData("English", "(Photo: Bo Berg/EPA)")]
    [InlineData("English", "Photo credit: Bo Berg")]
    [InlineData("English", "Photo courtesy of Bo Berg")]
    [InlineData("English", "© Bo Berg/Reuters")]
    [InlineData("German", "Foto: Bo Berg/dpa")]
    [InlineData("German", "Bild: Bo Berg/Imago")]
    [InlineData("German", "Fotograf: Bo Berg/Keystone")]
    [InlineData("German", "Bildquelle: Bo Berg")]
    [InlineData("German", "Foto: Bo Berg / APA")]
    [InlineData("German", "Bildnachweis: Picture Alliance")]
    [InlineData("German", "© dpa")]
    [InlineData("French", "Photo : Bo Berg/AFP")]
    [InlineData("French", "Crédit photo : Bo Berg/AFP")]
    [InlineData("French", "Crédits : Bo Berg")]
    [InlineData("French", "© Bo Berg/AFP")]
    [InlineData("French", "Photographie : Bo Berg")]
    [InlineData("Spanish", "Foto: Bo Berg/EFE")]
    [InlineData("Spanish", "Fotografía: Bo Berg/EFE")]
    [InlineData("Spanish", "Imagen: Bo Berg")]
    [InlineData("Spanish", "Crédito: Bo Berg/EFE")]
    [InlineData("Spanish", "Foto de Bo Berg/EFE")]
    [InlineData("Portuguese", "Foto: Bo Berg/Lusa")]
    [InlineData("Portuguese", "Imagem: Bo Berg")]
    [InlineData("Portuguese", "Crédito: Bo Berg/Agência Brasil")]
    [InlineData("Portuguese", "Foto: Bo Berg/Folhapress")]
    [InlineData("Italian", "Foto: Bo Berg/Ansa")]
    [InlineData("Italian", "Foto di Bo Berg/Ansa")]
    [InlineData("Italian", "Immagine: Bo Berg")]
    [InlineData("Italian", "Credito: Bo Berg/Ansa")]
    [InlineData("Dutch", "Foto: Bo Berg/ANP")]
    [InlineData("Dutch", "Beeld: Bo Berg/ANP")]
    [InlineData("Dutch", "Foto Bo Berg/ANP")]
    [InlineData("Dutch", "Fotografie: Bo Berg")]
    [InlineData("Polish", "Fot. Bo Berg/PAP")]
    [InlineData("Polish", "Zdjęcie: Bo Berg")]
    [InlineData("Polish", "Fot.: Bo Berg / Agencja Wyborcza")]
    [InlineData("Polish", "Foto: Bo Berg/PAP")]
    [InlineData("Russian", "Фото: Иван Петров/РИА Новости")]
    [InlineData("Russian", "Фото: Иван Петров / ТАСС")]
    [InlineData("Russian", "Фотограф: Иван Петров")]
    [InlineData("Russian", "Фото: Reuters")]
    [InlineData("Japanese", "写真：山田太郎／共同通信")]
    [InlineData("Japanese", "写真：ロイター")]
    [InlineData("Japanese", "写真提供：山田太郎")]
    [InlineData("Japanese", "撮影：山田太郎")]
    [InlineData("Japanese", "写真=山田太郎撮影")]
    [InlineData("Japanese", "（写真：ロイター）")]
    [InlineData("Chinese", "图片来源：新华社")]
    [InlineData("Chinese", "摄影：王伟")]
    [InlineData("Chinese", "图：王伟/新华社")]
    [InlineData("Chinese", "图/视觉中国")]
    [InlineData("Chinese", "图片来源：视觉中国")]
    [InlineData("Chinese", "（图片来源：路透社）")]
    [InlineData("Arabic", "تصوير: أحمد علي/رويترز")]
    [InlineData("Arabic", "الصورة: رويترز")]
    [InlineData("Arabic", "صورة: أحمد علي")]
    public void The_credit_of_a_picture_goes(string language, string line)
    {
        var (before, after) = Paragraphs[language];

        TextCleaning.Clean($"{before}\n\n{line}\n\n{after}\n").Should().Be($"{before}\n\n{after}\n");
    }

    [Theory]
    [InlineData("English", "Read more: Oil Talks End Without a Deal")]
    [InlineData("English", "Related: Oil Talks End Without a Deal")]
    [InlineData("English", "READ ALSO: Oil Talks End Without a Deal")]
    [InlineData("English", "See also: Oil Talks End Without a Deal")]
    [InlineData("English", "Advertisement")]
    [InlineData("German", "Lesen Sie auch: Ölgespräche enden ohne Ergebnis")]
    [InlineData("German", "Mehr zum Thema: Ölgespräche enden ohne Ergebnis")]
    [InlineData("German", "Lesen Sie hier: Ölgespräche enden ohne Ergebnis")]
    [InlineData("German", "Anzeige")]
    [InlineData("French", "Lire aussi : Les discussions s’achèvent sans accord")]
    [InlineData("French", "À lire aussi : Les discussions s’achèvent sans accord")]
    [InlineData("French", "Publicité")]
    [InlineData("Spanish", "Lea también: Las conversaciones acaban sin acuerdo")]
    [InlineData("Spanish", "Lee también: Las conversaciones acaban sin acuerdo")]
    [InlineData("Spanish", "Te puede interesar: Las conversaciones acaban sin acuerdo")]
    [InlineData("Spanish", "Publicidad")]
    [InlineData("Portuguese", "Leia também: Conversas terminam sem acordo")]
    [InlineData("Portuguese", "Leia mais: Conversas terminam sem acordo")]
    [InlineData("Portuguese", "Publicidade")]
    [InlineData("Italian", "Leggi anche: I colloqui finiscono senza accordo")]
    [InlineData("Italian", "Pubblicità")]
    [InlineData("Dutch", "Lees ook: Gesprekken eindigen zonder akkoord")]
    [InlineData("Dutch", "Lees meer: Gesprekken eindigen zonder akkoord")]
    [InlineData("Dutch", "Advertentie")]
    [InlineData("Polish", "Czytaj także: Rozmowy zakończone bez porozumienia")]
    [InlineData("Polish", "Zobacz też: Rozmowy zakończone bez porozumienia")]
    [InlineData("Polish", "Czytaj też: Rozmowy zakończone bez porozumienia")]
    [InlineData("Polish", "Reklama")]
    [InlineData("Russian", "Читайте также: Переговоры завершились без соглашения")]
    [InlineData("Russian", "Читать также: Переговоры завершились без соглашения")]
    [InlineData("Russian", "Реклама")]
    [InlineData("Japanese", "関連記事：協議は合意なく終了")]
    [InlineData("Japanese", "関連記事")]
    [InlineData("Japanese", "あわせて読みたい：協議は合意なく終了")]
    [InlineData("Japanese", "広告")]
    [InlineData("Chinese", "相关阅读：会谈未达成协议")]
    [InlineData("Chinese", "延伸阅读：会谈未达成协议")]
    [InlineData("Chinese", "相关新闻：会谈未达成协议")]
    [InlineData("Chinese", "广告")]
    [InlineData("Arabic", "اقرأ أيضا: انتهت المحادثات بلا اتفاق")]
    [InlineData("Arabic", "اقرأ أيضاً: انتهت المحادثات بلا اتفاق")]
    [InlineData("Arabic", "إعلان")]
    public void A_link_to_another_article_and_the_word_for_an_advertisement_go(string language, string line)
    {
        var (before, after) = Paragraphs[language];

        TextCleaning.Clean($"{before}\n\n{line}\n\n{after}\n").Should().Be($"{before}\n\n{after}\n");
    }

    [Theory]
    [InlineData("English", "Photo archives in Oslo hold two million pictures of the oil fields, the museum says.")]
    [InlineData("English", "Credit: that is what the ministry wants, and what the banks will not give it this year.")]
    [InlineData("English", "Photo: that one word, said in a dozen languages, opened every door in town for her.")]
    [InlineData("German", "Das Foto von Kari Lund ging in wenigen Stunden um die Welt und kostete sie ihr Amt.")]
    [InlineData("German", "Foto und Film zeigten an diesem Tag, wie leer die Straßen von Oslo waren.")]
    [InlineData("German", "Lesen Sie auch gern in der Bahn? Die meisten Norweger tun es jeden Tag.")]
    [InlineData("French", "La photo de la ministre a fait le tour du monde en quelques heures.")]
    [InlineData("French", "Lire aussi bien Ibsen que Hamsun, voilà ce que demande le programme.")]
    [InlineData("Spanish", "La foto de la ministra dio la vuelta al mundo en pocas horas.")]
    [InlineData("Spanish", "Foto de familia en Oslo: los ministros posaron juntos antes de la cena.")]
    [InlineData("Portuguese", "A foto da ministra deu a volta ao mundo em poucas horas.")]
    [InlineData("Portuguese", "Leia também é um verbo, brincou o professor diante da turma.")]
    [InlineData("Italian", "La foto della ministra ha fatto il giro del mondo in poche ore.")]
    [InlineData("Italian", "Foto di gruppo a Oslo prima della cena, poi i ministri sono ripartiti.")]
    [InlineData("Dutch", "De foto van de minister ging in een paar uur de hele wereld over.")]
    [InlineData("Dutch", "Beeld en geluid vielen op dat moment weg, zei de omroep.")]
    [InlineData("Polish", "Zdjęcie minister obiegło świat w kilka godzin.")]
    [InlineData("Polish", "Reklama jest droga, a gazety bez niej nie przetrwają.")]
    [InlineData("Russian", "Фото министра за несколько часов облетело весь мир.")]
    [InlineData("Russian", "Реклама стоит дорого, но без неё газеты не выживут.")]
    [InlineData("Japanese", "写真は山田さんが撮影したものだと、警察は話している。")]
    [InlineData("Japanese", "広告は高いが、新聞はそれなしでは続かない。")]
    [InlineData("Chinese", "图片显示，这座桥已经完工。")]
    [InlineData("Chinese", "广告很贵，但没有广告报纸就无法生存。")]
    [InlineData("Chinese", "图：王伟说，这张照片是他二十年前在奥斯陆拍的，当时没有人知道她是谁，也没有人想到她会当上部长。")]
    [InlineData("Arabic", "أثارت الصورة التي نشرتها رويترز جدلا واسعا في أوسلو.")]
    [InlineData("Arabic", "إعلان الحكومة فاجأ الأسواق يوم الاثنين.")]
    [InlineData("Arabic", "الصورة: بقيت كما هي منذ سنوات طويلة ولم يتغير فيها شيء يذكر حتى اليوم.")]
    public void A_paragraph_that_starts_with_the_same_words_stays(string language, string line)
    {
        var (before, after) = Paragraphs[language];

        TextCleaning.Clean($"{before}\n\n{line}\n\n{after}\n").Should().Be($"{before}\n\n{line}\n\n{after}\n");
    }
}
