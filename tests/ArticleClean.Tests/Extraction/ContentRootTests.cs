using ArticleClean.Extraction;

namespace ArticleClean.Tests.Extraction;

public sealed class ContentRootTests
{
    private const string Paragraph = "<p>The ferry to the islands leaves the old harbour at noon, and it comes back before the sun goes down.</p>";

    [Fact]
    public void What_follows_the_article_and_is_doubtful_goes()
    {
        var page = $"<div><p>A line before it.</p></div><article>{Paragraph}{Paragraph}{Paragraph}</article><div><p>What a fine story, thanks to all who wrote it.</p></div>";

        Choose(page, [0.5f, 0.95f, 0.95f, 0.95f, 0.5f]).Should().Equal(true, true, true, true, false);
    }

    [Fact]
    public void What_follows_the_article_and_is_beyond_doubt_stays()
    {
        var page = $"<article>{Paragraph}{Paragraph}{Paragraph}</article><div><p>The last part of it stands outside, for reasons of its own.</p></div>";

        Choose(page, [0.95f, 0.95f, 0.95f, 0.8f]).Should().Equal(true, true, true, true);
    }

    [Fact]
    public void A_page_of_scattered_sections_has_no_root_and_keeps_them_all()
    {
        // The best element is the whole of it: nothing follows.
        var page = $"<div><div>{Paragraph}</div><div>{Paragraph}</div><div>{Paragraph}</div></div>";

        Choose(page, [0.6f, 0.6f, 0.6f]).Should().Equal(true, true, true);
    }

    [Fact]
    public void A_doubtful_thread_around_its_best_post_stays()
    {
        // No element explains the choice: the menu between the posts weighs too much in all that hold more than one.
        var menu = string.Concat(Enumerable.Repeat("<a href=/x>one of very many links of this menu</a> ", 20));
        var page = $"<section><div>{Paragraph}</div></section><section><div>{menu}</div></section><section><div>{Paragraph}</div></section>";

        Choose(page, [0.65f, 0.01f, 0.6f]).Should().Equal(true, true, true);
    }

    [Fact]
    public void Doubtful_replies_to_a_forum_s_first_post_stay()
    {
        var page = $"<div class=message>{Paragraph}{Paragraph}{Paragraph}</div><div class=message><p>Thank you all, I did not know about it.</p></div>";

        Choose(page, [0.95f, 0.95f, 0.95f, 0.5f]).Should().Equal(true, true, true, true);
    }

    [Fact]
    public void What_follows_a_thread_and_is_no_post_goes()
    {
        var page = $"<div class=message>{Paragraph}{Paragraph}{Paragraph}</div><div class=sponsors><p>A word from those who pay for it.</p></div>";

        Choose(page, [0.95f, 0.95f, 0.95f, 0.5f]).Should().Equal(true, true, true, false);
    }

    [Fact]
    public void Doubtful_posts_that_follow_an_article_go()
    {
        var page = $"<article>{Paragraph}{Paragraph}{Paragraph}</article><div class=message><p>Thank you all, I did not know about it.</p></div>";

        Choose(page, [0.95f, 0.95f, 0.95f, 0.5f]).Should().Equal(true, true, true, false);
    }

    private static bool[] Choose(string html, float[] probabilities)
    {
        var page = AnalyzedPage.Of(html);
        page.Owners.Should().HaveCount(probabilities.Length);
        var words = AnalyzedPage.WordsOf(page);
        var chosen = new bool[probabilities.Length];
        Array.Fill(chosen, true);
        var (_, expectedF1) = ContentSelection.Choose(probabilities, words, isWholePage: true);
        ContentRoot.DropAfter(page, probabilities, words, chosen, expectedF1);
        return chosen;
    }
}
