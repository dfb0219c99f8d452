using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Extraction;

/// <summary>What belongs to an article although the model takes it for surroundings: quoted posts, notes, captions.</summary>
public sealed class PartsOfContentTests
{
    private const string Menu = "<header><nav><a href=/>Home</a> <a href=/news>News</a> <a href=/sport>Sport</a></nav></header>";
    private const string First =
        "<p>The town council voted on Tuesday to restore the old ferry landing,{0} ending a dispute that has lasted for years.</p>";
    private const string Second =
        "<p>Engineers told the meeting that the timber piles below the quay are sound, and that only the deck needs work.</p>";
    private const string Third =
        "<p>Opponents had argued that the money would be better spent on the road to the hospital, which floods every year.</p>";
    private const string Sidebar = "<aside class=sidebar><h3>Most read</h3>{0}</aside><footer><p>All rights reserved.</p></footer>";
    private const string Tweet = "<p>Ferry is back!</p>&mdash; Ann Lee (@annlee) <a href=https://twitter.com/x>May 2, 2020</a>";

    [Theory]
    [InlineData($"<blockquote class=twitter-tweet>{Tweet}</blockquote>")]
    [InlineData($"<div class=embed><blockquote class='bluesky-embed'>{Tweet}</blockquote></div>")]
    [InlineData($"<figure><div><blockquote class=mastodon-embed>{Tweet}</blockquote></div></figure>")]
    [InlineData($"<div class=fb-post>{Tweet}</div>")]
    public void A_post_within_the_article_is_kept_whole_as_a_quotation(string post)
    {
        var article = Clean(Page(First + Second + post + Third));

        Text(article).Should().Contain("Ferry is back!").And.Contain("— Ann Lee (@annlee) May 2, 2020");
        article.Passages.Should().Contain(passage => passage.Block.Container is QuoteContainer);
    }

    [Fact]
    public void Posts_beside_the_article_are_none_of_it()
    {
        var timeline = $"<div class=timeline><blockquote class=twitter-tweet>{Tweet}</blockquote></div>";

        Text(Clean(Page(First + Second + Third, timeline + timeline))).Should().NotContain("Ferry is back!");
    }

    [Theory]
    [InlineData("<div class=notes><div class=footnote-footer><a href='javascript:;'>1</a>. No relation to the town.</div></div>")]
    [InlineData("<aside><ol><li>No relation to the town.</li></ol></aside>")]
    [InlineData("<span class=x></span><div class=sidenote>1 No relation to the town.</div>")]
    public void A_note_that_the_text_refers_to_is_kept(string note)
    {
        Text(Clean(Page(First + Second + Third + note, reference: "<sup>1</sup>"))).Should().Contain("No relation to the town.");
        Text(Clean(Page(First + Second + Third + note, reference: "<sup><a href='javascript:;'>[1]</a></sup>")))
            .Should().Contain("No relation to the town.");
    }

    [Fact]
    public void A_numbered_list_beside_the_article_is_no_list_of_notes()
    {
        const string List = "<aside><ol><li>Storm warning for the coast</li><li>Mayor resigns over budget</li></ol></aside>";

        Text(Clean(Page(First + Second + Third + List, reference: " by 20 m<sup>2</sup>"))).Should().NotContain("Mayor resigns");
    }

    [Theory]
    [InlineData("<figure><img src=a.jpg><figcaption>The landing in 1902.</figcaption></figure>")]
    [InlineData(
        "<div class=gallery><div><img src=a.jpg><div class=cap>The landing in 1902.</div></div>"
        + "<div><img src=b.jpg><div class=cap>B</div></div></div>")]
    [InlineData("<div class=wp-caption><img src=a.jpg><p class=wp-caption-text>The landing in 1902.</p></div>")]
    public void A_caption_in_the_article_goes_or_is_kept_as_asked_for(string figure)
    {
        var page = Page(First + figure + Second + Third);

        Text(Clean(page)).Should().NotContain("1902");
        Text(Clean(page, "captions")).Should().Contain("The landing in 1902.");
    }

    [Fact]
    public void A_caption_beside_the_article_is_none_of_it()
    {
        const string Card = "<figure><a href=/x><img src=a.jpg></a><figcaption>Ten ways to save</figcaption></figure>";

        Text(Clean(Page(First + Second + Third, Card + Card), "captions")).Should().NotContain("Ten ways");
    }

    private static string Page(string article, string beside = "", string reference = "") =>
        $"<!DOCTYPE html><body>{Menu}<main><article><h1>Ferry</h1>"
        + $"{article.Replace("{0}", reference, StringComparison.Ordinal)}</article></main>"
        + Sidebar.Replace("{0}", beside, StringComparison.Ordinal);

    private static Article Clean(string page, string without = "") =>
        new ArticleCleanerBuilder().WithFilters(FilterCatalog.All.Where(filter => filter.Name != without)).Build()
            .Clean(new SourceDocument("page.html", Encoding.UTF8.GetBytes(page)));

    private static string Text(Article article)
    {
        using var output = new MemoryStream();
        new PlainTextWriter().Write(article, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
