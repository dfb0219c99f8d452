using ArticleClean.Extraction;

namespace ArticleClean.Tests.Extraction;

public sealed class WholeUnitsTests
{
    private const string Paragraph =
        "<p>The ferry to the islands leaves the old harbour at noon, and it comes back before the sun goes down on the bay.</p>";

    [Fact]
    public void A_list_within_the_article_is_kept_whole_where_most_of_it_is_kept()
    {
        var page = $"{Paragraph}<ul><li>Bring warm clothes</li><li>Bring water</li><li>Do not bring the dog</li></ul>"
            + $"{Paragraph}{Paragraph}";

        Complete(page, [true, true, false, true, true, true]).Should().Equal(true, true, true, true, true, true);
    }

    [Fact]
    public void A_definition_list_keeps_its_terms()
    {
        var page = $"{Paragraph}<dl><dt>Quay</dt><dd>A wall that ships lie at while they load</dd></dl>{Paragraph}{Paragraph}";

        Complete(page, [true, false, true, true, true]).Should().Equal(true, true, true, true, true);
    }

    [Fact]
    public void A_list_of_which_little_is_kept_is_not_completed()
    {
        var page = $"{Paragraph}<ul><li>One link to another page</li><li>Another link to a page</li><li>Here</li></ul>"
            + $"{Paragraph}{Paragraph}";

        Complete(page, [true, false, false, true, true, true]).Should().Equal(true, false, false, true, true, true);
    }

    [Fact]
    public void A_list_behind_the_article_is_not_completed()
    {
        var page = $"{Paragraph}{Paragraph}<ul><li>Bring warm clothes</li><li>Bring water</li></ul>";

        Complete(page, [true, true, true, false]).Should().Equal(true, true, true, false);
    }

    [Fact]
    public void A_table_that_lays_out_the_page_is_not_completed()
    {
        var page = $"<p>Top</p><table><tr><td>{Paragraph}{Paragraph}</td><td>A menu with its links</td></tr></table><p>End</p>";

        Complete(page, [true, true, true, false, true]).Should().Equal(true, true, true, false, true);
    }

    [Theory]
    [InlineData("paywall", true)]
    [InlineData("newsletter", true)]
    [InlineData("story-part", false)]
    public void What_is_left_of_a_small_box_that_asks_readers_to_pay_goes_by_its_class(string name, bool goes)
    {
        var page = $"{Paragraph}<div class={name}><h3>This article is for subscribers only</h3>"
            + $"<p>Subscribe now to continue reading. Already a subscriber?</p><p>Cancel at any time.</p></div>{Paragraph}";

        DropRests(page, [true, false, false, true, true]).Should().Equal(true, false, false, !goes, true);
    }

    [Fact]
    public void A_box_of_which_most_is_kept_or_that_asks_for_nothing_keeps_its_rest()
    {
        var kept = $"<div class=newsletter><p>Subscribe to our newsletter</p>{Paragraph}</div>{Paragraph}";
        var plain = $"<div class=search><p>Three boats came in that night</p><p>They left again</p></div>{Paragraph}";

        DropRests(kept, [false, true, true]).Should().Equal(false, true, true);
        DropRests(plain, [false, true, true]).Should().Equal(false, true, true);
    }

    private static bool[] DropRests(string html, bool[] chosen)
    {
        using var page = AnalyzedPage.Of(html);
        WholeUnits.DropRests(page, AnalyzedPage.WordsOf(page), chosen);
        return chosen;
    }

    private static bool[] Complete(string html, bool[] chosen)
    {
        using var page = AnalyzedPage.Of(html);
        WholeUnits.Complete(page, AnalyzedPage.WordsOf(page), chosen);
        return chosen;
    }
}
