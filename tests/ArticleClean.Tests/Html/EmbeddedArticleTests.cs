using System.Text;
using ArticleClean.Documents;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Html;

public class EmbeddedArticleTests
{
    private const string First =
        "The town council of Brackwater voted on Tuesday to restore the old ferry landing, ending a dispute of years.";

    private const string Middle =
        "Engineers told the meeting that the timber piles below the quay are sound, and that only the deck needs to be replaced. "
        + "Opponents had argued that the money would be better spent on the road to the hospital, which floods again and again.";

    private const string Last = "Work is expected to begin after the autumn storms, when the water is low enough for the barges to land.";

    private const string Shell = "<div id=app></div><p>Loading…</p><noscript>Switch scripts on.</noscript>";

    private static readonly ArticleCleaner Cleaner =
        new ArticleCleanerBuilder().WithOptions(new CleaningOptions { Format = "html" }).Build();

    [Theory]
    [InlineData("\\n\\n")]
    [InlineData("\\n")]
    [InlineData("</p><p>")]
    [InlineData("<br><br>")]
    [InlineData("&lt;/p&gt;&lt;p&gt;")]
    public void A_page_without_text_gives_the_article_of_its_data(string paragraph)
    {
        var article = Clean(JsonLd(string.Join(paragraph, First, Middle, Last)) + Shell);

        Text(article).Should().Be($"{First}\n\n{Middle}\n\n{Last}\n");
        article.Metadata.Sources.Should().Contain("text", "json-ld articleBody");
        article.Warnings.Should().ContainSingle().Which.Should().Contain("json-ld articleBody");
        article.Metadata.Title.Should().Be("Council votes");
    }

    [Fact]
    public void A_page_that_shows_the_beginning_gives_the_whole_article_of_its_data() =>
        Text(Clean(JsonLd($"{First} {Middle} {Last}") + $"<nav><a href=/>Home</a></nav><main><h1>Council votes</h1><p>{First}</p></main>"))
            .Should().Contain(First).And.Contain(Last).And.NotContain("Home");

    [Fact]
    public void A_page_whose_data_holds_a_summary_in_other_words_gives_what_it_shows()
    {
        var paragraphs = string.Concat(Enumerable.Repeat(
            "<p>The harbour master has kept the log of the landing since he was a boy, and he reads from it to anyone who asks.</p>", 12));

        var article = Clean(JsonLd($"{First} {Middle} {Last}") + $"<main><h1>Council votes</h1>{paragraphs}</main>");

        article.Metadata.Sources.Should().NotContainKey("text");
        Text(article).Should().Contain("harbour master");
    }

    [Fact]
    public void Signs_of_markup_in_an_article_without_tags_are_text() =>
        Text(Clean(JsonLd($"{First} If x < y & z > 1, go. {Middle} {Last}") + Shell)).Should().Contain("If x < y & z > 1, go.");

    [Theory]
    [InlineData("<script>window.state.push({\"data\":{\"title\":\"Vote\",\"contentHtml\":\"{0}\"}});</script>")]
    [InlineData("<script type=application/json>{\"a\":[{\"articleBody\" : \"{0}\"}]}</script>")]
    public void A_page_without_text_gives_the_article_of_its_scripts_state(string script)
    {
        var html = $"\\u003cp class=\\\"x\\\"\\u003e{First}\\u003c/p\\u003e<p>{Middle}</p><p>{Last}</p>";

        var article = Clean(script.Replace("{0}", html, StringComparison.Ordinal) + Shell);

        Text(article).Should().Be($"{First}\n\n{Middle}\n\n{Last}\n");
        article.Metadata.Sources.Should().Contain("text", "script state");
    }

    [Fact]
    public void A_page_of_frames_gives_its_text_for_browsers_without_them()
    {
        var article = Clean(
            $"<frameset cols='150,*'><frame src=a><noframes><body><p>{First}</p><p>{Last}</p></body></noframes></frameset>");

        Text(article).Should().Be($"{First}\n\n{Last}\n");
        article.Metadata.Sources.Should().Contain("text", "noframes");
    }

    [Theory]
    [InlineData("<p>{0}</p><p>{1}</p><p>{2}</p>")]
    [InlineData("<div>{0} <b>{1}</b></div>")]
    [InlineData("<p>{0}</p><p>{2}</p><h2>More</h2><p>{1}</p>")]
    public void A_page_that_shows_its_article_gives_what_it_shows(string html)
    {
        foreach (var (part, text) in new[] { ("{0}", First), ("{1}", Middle), ("{2}", Last) })
            html = html.Replace(part, text, StringComparison.Ordinal);

        Clean(JsonLd($"{First} {Middle} {Last}") + html).Metadata.Sources.Should().NotContainKey("text");
    }

    [Fact]
    public void A_summary_is_no_article() =>
        Clean(JsonLd("The council voted for the ferry.") + $"<p>{First}</p>").Metadata.Sources.Should().NotContainKey("text");

    [Fact]
    public void Of_several_articles_none_is_the_pages() =>
        Clean(JsonLd($"{First} {Middle}") + JsonLd($"{Middle} {Last} {Last}") + "<p>Two reports of the vote, and a third one to come.</p>")
            .Metadata.Sources.Should().NotContainKey("text");

    [Fact]
    public void A_hint_to_get_another_browser_is_no_article()
    {
        var article = Clean(
            "<frameset><frame src=a><noframes>This page uses frames, but your browser does not support them.</noframes></frameset>");

        article.IsEmpty.Should().BeTrue();
        (article.Statistics.Confidence, article.Statistics.EmptyReason).Should().Be((0, "no_text"));
    }

    [Theory]
    [InlineData("<p>The ferry runs again.</p>")]
    [InlineData("<nav><a href=/>Home</a> <a href=/news>News</a></nav><p>The ferry runs again from Monday on, the council said.</p>")]
    [InlineData("<header><a href=/>Gazette</a></header><main><h1>Ferry</h1><p>The ferry runs again.</p></main><footer>© Gazette</footer>")]
    public void A_page_of_one_sentence_is_not_empty(string html) => Text(Clean(html)).Should().Contain("The ferry runs again");

    [Fact]
    public void Script_state_without_an_end_is_passed_over() =>
        Clean("<script>x={\"contentHtml\":\"" + string.Concat(Enumerable.Repeat("\"contentHtml\":\\\"", 2000))
            + "</script><p>Text.</p>").IsEmpty.Should().BeFalse();

    private static string JsonLd(string body) =>
        "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes\",\"articleBody\":\""
        + body + "\"}</script>";

    private static Article Clean(string html) =>
        Cleaner.Clean(new SourceDocument("page.html", Encoding.UTF8.GetBytes("<!DOCTYPE html><meta charset=utf-8>" + html)));

    private static string Text(Article article)
    {
        using var output = new MemoryStream();
        new PlainTextWriter().Write(article, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
