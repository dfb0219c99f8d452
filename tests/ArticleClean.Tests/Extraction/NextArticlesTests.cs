using ArticleClean.Extraction;
using ArticleClean.Extraction.Features;

namespace ArticleClean.Tests.Extraction;

public sealed class NextArticlesTests
{
    private const string Head = "<title>The ferry is back - The Gazette</title>";

    private static readonly string Text = string.Concat(Enumerable.Repeat(
        "<p>The ferry to the islands leaves the old harbour at noon, and it comes back before the sun goes down on the bay.</p>", 4));

    [Fact]
    public void An_article_with_a_title_of_its_own_behind_the_page_s_article_is_another_one() =>
        Find($"{Head}<article><h1>The ferry is back</h1>{Text}</article><article><h1>Bridge closes</h1>{Text}</article>")
            .Should().Equal(5, 6, 7, 8, 9);

    [Fact]
    public void An_article_of_the_same_level_counts_where_titles_are_of_the_second() =>
        Find($"{Head}<article><h2>The ferry is back</h2>{Text}</article><article><h2>Bridge closes</h2>{Text}</article>")
            .Should().HaveCount(5);

    [Fact]
    public void Parts_of_the_article_with_lower_headings_stay() =>
        Find($"{Head}<article><h1>The ferry is back</h1>{Text}</article><article><h2>What it costs</h2>{Text}</article>")
            .Should().BeEmpty();

    [Fact]
    public void An_article_in_the_page_s_article_stays() =>
        Find($"{Head}<article><h1>The ferry is back</h1>{Text}<article><h1>Timetable</h1>{Text}</article></article>").Should().BeEmpty();

    [Fact]
    public void Articles_before_the_page_s_title_stay() =>
        Find($"{Head}<article><h1>Bridge closes</h1>{Text}</article><article><h1>The ferry is back</h1>{Text}</article>")
            .Should().BeEmpty();

    [Fact]
    public void A_list_of_articles_whose_title_stands_above_them_stays() =>
        Find($"<title>All stories</title><h1>All stories</h1><article><h2>One</h2>{Text}</article><article><h2>Two</h2>{Text}</article>")
            .Should().BeEmpty();

    [Fact]
    public void Short_comments_that_are_articles_stay() =>
        Find($"{Head}<article><h1>The ferry is back</h1>{Text}</article><article><h1>Ann</h1><p>Good news for all of us!</p></article>")
            .Should().BeEmpty();

    private static IReadOnlyList<int> Find(string html)
    {
        using var page = AnalyzedPage.Of(html);
        return NextArticles.Find(page, new HeadingFeatures(page).TitleHeading);
    }
}
