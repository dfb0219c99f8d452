using ArticleClean.Extraction.Features;
using ArticleClean.Vocabulary;

namespace ArticleClean.Tests.Extraction;

public sealed class BlockTextReaderTests
{
    [Theory]
    [InlineData("The ferry leaves the harbour at noon and comes back in the evening.")]
    [InlineData("フェリーは正午に古い港を出発して、日が沈む前に戻ってくるということです。")]
    [InlineData("这艘渡轮中午离开老港口，在太阳落山之前就回来了，船上有很多游客和水手。")]
    [InlineData("여객선은 정오에 항구를 떠나 해가 지기 전에 섬으로 돌아온다.")]
    [InlineData(
        "เรือข้ามฟากออกจากท่าเรือเก่าในตอนเที่"
        + "ยงและจะกลับมาก่อนที่พระอาทิตย์จะตก")]
    [InlineData(
        "Το πλοίο φεύγει από το παλιό λιμάνι το μεσημέρι "
        + "και θα επιστρέψει πριν από τη δύση του ήλιου.")]
    [InlineData(
        "המעבורת יוצאת מן הנמל הישן בצהריים, והיא "
        + "חוזרת לפני השקיעה עם כל הנוסעים.")]
    [InlineData(
        "नाव दोपहर को पुराने बंदरगाह से निकलती "
        + "है और सूरज डूबने के पहले वापस आती है।")]
    [InlineData("Gemi öğlen eski limandan ayrılır ve güneş batmadan önce geri döner, bu da çok iyi.")]
    [InlineData("Trajekt odjíždí v poledne ze starého přístavu a vrací se před západem slunce na ostrov.")]
    public void A_sentence_has_function_words_in_any_language(string sentence)
    {
        var block = Read($"<p>{sentence}</p>");

        ((double)block.StopWords / block.Words).Should().BeGreaterThan(0.12);
    }

    [Theory]
    [InlineData("Politik Wirtschaft Sport Kultur Wissen")]
    [InlineData("政治 経済 国際 スポーツ 社会")]
    [InlineData("정치 경제 사회 문화 스포츠")]
    public void A_menu_has_none(string menu) => Read($"<p>{menu}</p>").StopWords.Should().Be(0);

    [Fact]
    public void Phrases_of_the_vocabulary_say_what_a_line_is_a_sign_of()
    {
        var block = Read("<p>Lesen Sie auch: Die Brücke wird geschlossen</p>");

        block.StrongCues.Should().HaveFlag(CueKinds.Related);
        block.CueAtStart.Should().Be(2);
        block.CueWords.Should().Be(3);
    }

    [Fact]
    public void A_sentence_without_a_phrase_has_no_cues() => Read("<p>The ferry leaves the harbour at noon.</p>").CueWords.Should().Be(0);

    [Theory]
    [InlineData("https://example.org/a", 1)]
    [InlineData("/a", 1)]
    [InlineData("a.html", 1)]
    [InlineData("#note", 0)]
    [InlineData("mailto:ann@example.org", 0)]
    [InlineData("javascript:void(0)", 0)]
    public void Links_to_other_pages_are_counted(string target, int count) =>
        Read($"<p>See <a href='{target}'>this</a> for more.</p>").OutwardLinks.Should().Be(count);

    private static BlockText Read(string html)
    {
        using var page = AnalyzedPage.Of(html);
        return page.Text.Blocks[0];
    }
}
