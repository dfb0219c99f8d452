using System.Collections.Frozen;

namespace ArticleClean.Filters.Boundaries;

/// <summary>
/// Function words that often begin a sentence or a heading, capitalised. Names are hardly ever made of them, so one of
/// them glued to a word is evidence of a lost boundary by itself.
/// </summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string> Words = string.Join(' ',
        English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private const string English =
        "A About Add After Again Against All Almost Along Already Also Although Always Am Among An And Another Any Anyone "
        + "Are Aren As Ask At Avoid Be Because Been Before Being Below Besides Between Both But By Call Can Check Choose Click Consider Cannot Could Despite Did Didn "
        + "Do Does Doesn Don During Each Earlier Either Even Every Everyone Few Find Finally First For From Further "
        + "Furthermore Get Give Go Had Has Have Having He Hence Her Here His How However I If In Instead Is Isn It Its Just Keep Last "
        + "Later Learn Let Like Look Make Many May Maybe Meanwhile More Moreover Most Much My Neither Never Nevertheless No None Nor Not Note "
        + "Nothing Now Of Often On Once One Only Or Other Our Over Perhaps Please Rather Read Remember Say Says See Several Shall She "
        + "Should Since So Some Sometimes Soon Start Still Such Take Than Thanks That The Their Them Then There Therefore These They Think "
        + "This Those Though Three Through Throughout Thus To Together Too Try Two Under Unfortunately Unless Unlike Until "
        + "Upon Use Using Usually Very Was We Well Were What Whatever When Whenever Where Whether Which While Who Whose "
        + "Why Will With Within Without Would Yet You Your Yours";

    private const string German =
        "Aber Alle Allerdings Als Also Am Auch Auf Aus Bei Beim Bis Damit Danach Dann Darum Das Dass Dazu Dem Den Denn Der "
        + "Deshalb Die Dies Diese Dieser Dieses Doch Dort Durch Ein Eine Einen Einer Einige Er Erst Es Für Gegen Hier Ich "
        + "Ihr Ihre Im Immer In Ist Jede Jeder Jetzt Kein Keine Man Mehr Mit Nach Nicht Noch Nun Nur Ob Obwohl Oder Ohne "
        + "Schon Sein Seine Seit Sie Sind So Solche Trotz Um Und Unser Unter Viele Vom Von Vor War Warum Was Weil Welche "
        + "Wenn Wer Werden Wie Wir Wird Wo Während Zu Zum Zur Zwar Zwischen Über";

    private const string French =
        "Afin Ainsi Alors Après Au Aucun Aussi Autre Aux Avant Avec Ce Cela Ces Cet Cette Chaque Chez Comme Comment "
        + "Contre Dans De Depuis Des Donc Du Elle Elles En Entre Est Et Il Ils Je Jusqu La Le Les Leur Leurs Lors Mais "
        + "Malgré Nos Notre Nous On Or Ou Où Par Parce Pendant Peu Plus Pour Pourquoi Puis Quand Que Quel Quelle Qui Quoi "
        + "Sa Sans Selon Ses Si Son Sous Sur Tous Tout Toute Toutes Un Une Vers Voici Vos Votre Vous";

    private const string Spanish =
        "Además Al Algunos Ante Antes Así Aunque Cada Como Con Cuando Cuál Cómo Del Desde Después Donde Durante El Ella "
        + "Ellos Entonces Es Esa Ese Esta Estas Este Esto Estos Hasta Hay Las Los Luego Mientras Muchos Más Nuestro Para "
        + "Pero Por Porque Qué Según Ser Sin Sobre También Todo Todos Una Uno Unos";

    private const string Italian =
        "Al Alla Allora Anche Che Come Con Così Cosa Dal Dalla Del Della Delle Dopo Dove È Gli Ha Ma Mentre Nei Nel Nella "
        + "Non Ogni Per Perché Però Poi Prima Quando Quella Quello Questa Queste Questi Questo Se Secondo Sono Tra Tutti";

    private const string Portuguese =
        "Ao Após Até Com Como Da Das Depois Dos Ela Ele Eles Em Essa Esse Isso Mas Mesmo Muito Na Nas No Nos Não Onde Os "
        + "Ou Outra Pela Pelo Quais Qual São Segundo Sem Também Uma Você";

    private const string Dutch =
        "Aan Alle Als Bij Daarom Dan Dat De Deze Dit Door Een En Er Het Hij Hoe Ik Maar Met Naar Niet Nog Of Om Ook Op "
        + "Over Te Toen Uit Van Veel Voor Waarom Want Wat We Wie Wij Zij Zo";

    private const string Polish =
        "Aby Ale Choć Co Czy Dla Dlaczego Do Gdy Gdzie Ich Jak Jako Jednak Jego Jej Jest Jeśli Już Każdy Kiedy Kto Która "
        + "Które Który Na Nie Niektóre Od Oraz Po Pod Podczas Przed Przez Przy Się Są Ta Tak Także Te Ten To Tu Tylko "
        + "We Wiele Więc Wszystkie Za Ze Że";

    private const string Russian =
        "А Без Благодаря Более Будет Был Была Были Было В Вам Вас Ваш Во Вот Все Всё Вы Где Для До Его Если Есть Ещё За "
        + "Здесь И Из Или Им Их К Каждый Как Какие Когда Кроме Кто Либо Между Мне Многие Можно Мой Мы На Над Нам Нас "
        + "Наш Не Нет Но О Об Однако Он Она Они Оно От По Под Поэтому После Почему При Про Раньше С Сегодня Сейчас Со Так "
        + "Также Там То Тогда Только Тот У Уже Хотя Чем Через Что Чтобы Эта Эти Это Этот Я";

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlainLookup = (
        "The This These Those That We You He She They It There Here How Why What Where Who Our My His Her Their An A Der Die Das Den Ein Eine "
        + "Wir Sie Les Une Nous Vous Ils Elle El Los Las Una Il Gli Het Een Это Он Она Они Мы Вы").Split(' ')
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is an article or a pronoun, which no identifier and hardly a name ends with.</summary>
    public static bool IsArticleOrPronoun(ReadOnlySpan<char> word) => PlainLookup.Contains(word);

    /// <summary>Whether a word often begins a sentence.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
