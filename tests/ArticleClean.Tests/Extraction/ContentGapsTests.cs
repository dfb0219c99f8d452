using ArticleClean.Extraction;

namespace ArticleClean.Tests.Extraction;

public sealed class ContentGapsTests
{
    private const string Paragraph =
        "<p>The ferry to the islands leaves the old harbour at noon, and it comes back before the sun goes down on the bay.</p>";

    [Theory]
    [InlineData("<div id=menu><p>Smoked eel on toast, caught below the weir.</p></div>")]
    [InlineData("<div class=alert><p>The quay is slippery when it rains.</p></div>")]
    [InlineData("<p>Hold on.</p>")]
    public void A_short_doubtful_block_between_sure_ones_is_kept(string block) => Fill(block, 0.2f).Should().Equal(true, true, true);

    [Theory]
    [InlineData("<p><a href=/bridge>The bridge is closed</a></p>", "a link to another page")]
    [InlineData("<p>Subscribe to our newsletter</p>", "a phrase of the vocabulary")]
    [InlineData("<aside><p>The captain was born at sea.</p></aside>", "an aside")]
    [InlineData("<form><p>How was your day at sea?</p></form>", "a form")]
    [InlineData("<div hidden><p>The captain was born at sea.</p></div>", "a hidden element")]
    [InlineData("<div class=related><p>The captain was born at sea.</p></div>", "an element that is named after other articles")]
    [InlineData("<figure><figcaption>The quay in the morning.</figcaption></figure>", "a caption")]
    public void A_block_that_shows_that_it_is_something_else_is_not_kept(string block, string because) =>
        Fill(block, 0.2f).Should().Equal([true, false, true], because);

    [Fact]
    public void A_block_that_is_surely_no_content_is_not_kept() => Fill("<p>Hold on.</p>", 0.05f).Should().Equal(true, false, true);

    [Fact]
    public void A_long_gap_is_a_section_of_its_own() =>
        Fill($"<p>{string.Concat(Enumerable.Repeat("word ", 81))}</p>", 0.3f).Should().Equal(true, false, true);

    private static bool[] Fill(string block, float probability)
    {
        using var page = AnalyzedPage.Of($"<article>{Paragraph}{block}{Paragraph}</article>");
        var chosen = new[] { true, false, true };
        ContentGaps.Fill(page, [0.9f, probability, 0.9f], AnalyzedPage.WordsOf(page), chosen);
        return chosen;
    }
}
