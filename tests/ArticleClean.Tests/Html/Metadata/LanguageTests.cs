using ArticleClean.Html.Metadata;
using ArticleClean.Languages;

namespace ArticleClean.Tests.Html.Metadata;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN_us", "en-US")]
    [InlineData("zh-hans-cn", "zh-Hans-CN")]
    [InlineData("de-DE, en", "de-DE")]
    [InlineData("pt_BR.UTF-8", "pt-BR")]
    [InlineData("english", null)]
    [InlineData("{{lang}}", null)]
    [InlineData("und", null)]
    [InlineData("", null)]
    public void A_declared_language_is_given_as_BCP_47(string declared, string? expected) => LanguageTag.Parse(declared).Should().Be(expected);

    [Theory]
    [InlineData("en", "The council said on Monday that it would not close the library, which has been open for more than a hundred years and is used by most of the people in the town.")]
    [InlineData("de", "Der Rat teilte am Montag mit, dass die Bibliothek nicht geschlossen wird, die seit mehr als hundert Jahren besteht und von den meisten Menschen in der Stadt genutzt wird.")]
    [InlineData("fr", "Le conseil a déclaré lundi que la bibliothèque, qui est ouverte depuis plus de cent ans et que la plupart des habitants de la ville utilisent, ne sera pas fermée.")]
    [InlineData("es", "El ayuntamiento dijo el lunes que no va a cerrar la biblioteca, que está abierta desde hace más de cien años y que usan casi todos los vecinos de la ciudad.")]
    [InlineData("nl", "De gemeente zei maandag dat de bibliotheek niet dicht gaat, die al meer dan honderd jaar open is en door de meeste mensen in de stad wordt gebruikt.")]
    [InlineData("pl", "Rada powiedziała w poniedziałek, że nie zamknie biblioteki, która jest otwarta od ponad stu lat i z której korzysta większość ludzi w mieście, ale to jeszcze nie koniec.")]
    [InlineData("ru", "Совет сказал в понедельник, что не закроет библиотеку, которая была открыта более ста лет назад и которой пользуются почти все жители города, но это ещё не всё, что он решил.")]
    [InlineData("ja", "町議会は月曜日に図書館を閉鎖しないと発表した。この図書館は百年以上前に開館し、町のほとんどの人が利用しているという。")]
    [InlineData("zh", "市议会星期一表示不会关闭图书馆。该图书馆已经开放了一百多年，城里的大多数人都在使用它。议员们将在下个月再次讨论这个问题。")]
    public void A_language_is_detected(string language, string text) => LanguageDetector.Detect(text).Should().Be(language);

    [Theory]
    [InlineData("")]
    [InlineData("The cat is on the mat.")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25")]
    [InlineData("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega")]
    public void A_text_too_short_or_undecided_has_none(string text) => LanguageDetector.Detect(text).Should().BeNull();
}
