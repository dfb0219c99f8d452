using ArticleClean.Vocabulary;

namespace ArticleClean.Tests.Vocabulary;

public sealed class PhraseTableTests
{
    private static readonly PhraseTable Table = TableOf(
        new Phrase("share", CueKinds.Share, IsWeak: true),
        new Phrase("share on facebook", CueKinds.Share, IsWeak: false),
        new Phrase("don't miss", CueKinds.Related, IsWeak: false),
        new Phrase("foto", CueKinds.Credit, IsWeak: true),
        new Phrase("اقرا ایضا", CueKinds.Related, IsWeak: false),
        new Phrase("图", CueKinds.Credit, IsWeak: true),
        new Phrase("相关阅读", CueKinds.Related, IsWeak: false),
        new Phrase("διαβαστε επισησ", CueKinds.Related, IsWeak: false),
        new Phrase("citește și", CueKinds.Related, IsWeak: false));

    [Theory]
    [InlineData("Share", 5)]
    [InlineData("Share on Facebook", 17)]
    [InlineData("SHARE  on\u00A0Facebook now", 18)]
    [InlineData("Share on Twitter", 5)]
    [InlineData("Don’t miss: the bridge", 10)]
    [InlineData("FotoAnn Lee", 4)]
    [InlineData("图/新华社", 1)]
    [InlineData("相关阅读更多", 4)]
    [InlineData("Διαβάστε επίσης", 15)]
    [InlineData("ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", 15)]
    [InlineData("اقرأ أيضاً: خبر", 9)]
    [InlineData("Citeşte şi: podul", 10)]
    [InlineData("Citește și: podul", 10)]
    public void The_longest_phrase_is_found_however_it_is_written(string text, int length) => Table.Match(text).Length.Should().Be(length);

    [Theory]
    [InlineData("Shareholders met")]
    [InlineData("shares")]
    [InlineData("fotografie")]
    [InlineData("miss")]
    [InlineData("")]
    public void A_part_of_a_word_is_no_phrase(string text) => Table.Match(text).IsFound.Should().BeFalse();

    [Fact]
    public void A_phrase_of_two_languages_is_a_sign_of_both_kinds_and_weak_if_it_is_weak_in_one()
    {
        Phrase[] phrases = [new("foto", CueKinds.Credit, IsWeak: false), new("foto", CueKinds.Caption, IsWeak: true)];
        var table = TableOf(phrases);

        table.Match("Foto").Should().Be(new PhraseHit(4, CueKinds.Credit | CueKinds.Caption, IsWeak: true));
    }

    private static PhraseTable TableOf(params Phrase[] phrases)
    {
        var list = new PhraseList();
        foreach (var phrase in phrases) list.Add(phrase.Text, phrase.Kinds, phrase.IsWeak);
        return new PhraseTable(PhraseTableFile.Of(list));
    }
}
