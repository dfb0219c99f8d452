using ArticleClean.Extraction;

namespace ArticleClean.Tests.Extraction;

public sealed class SurroundingEvidenceTests
{
    private const string Long = "The ferry to the islands leaves the old harbour at noon, and it comes back before the sun goes down.";

    [Fact]
    public void A_doubtful_paragraph_among_sure_ones_gains_and_among_menus_loses()
    {
        var page = AnalyzedPage.Of($"<div><p>one two three</p><p>{Long}</p><p>seven eight nine</p></div><ul><li>one two three</li><li>{Long}</li><li>seven eight nine</li></ul>");

        var blended = SurroundingEvidence.Blend(page, [0.9f, 0.5f, 0.9f, 0.1f, 0.5f, 0.1f], AnalyzedPage.WordsOf(page));

        blended[1].Should().BeGreaterThan(0.5f);
        blended[4].Should().BeLessThan(0.5f);
    }

    [Fact]
    public void A_short_line_is_judged_by_itself()
    {
        var page = AnalyzedPage.Of($"<div><p>By Ann Lee</p><p>{Long}</p><p>{Long}</p></div>");

        SurroundingEvidence.Blend(page, [0.2f, 0.9f, 0.9f], AnalyzedPage.WordsOf(page))[0].Should().Be(0.2f);
    }

    [Fact]
    public void A_block_alone_keeps_its_own_probability()
    {
        var page = AnalyzedPage.Of("<div><div><p>" + Long + "</p></div></div>");

        SurroundingEvidence.Blend(page, [0.3f], AnalyzedPage.WordsOf(page)).Should().Equal(0.3f);
    }

    [Fact]
    public void Probabilities_stay_probabilities()
    {
        var page = AnalyzedPage.Of("text<div>a<p>b c</p><img src=i>d<div>e<hr></div></div>");
        var words = AnalyzedPage.WordsOf(page);

        SurroundingEvidence.Blend(page, [.. words.Select((_, i) => i % 2 == 0 ? 0f : 1f)], words).Should().OnlyContain(p => p >= 0 && p <= 1);
    }
}
