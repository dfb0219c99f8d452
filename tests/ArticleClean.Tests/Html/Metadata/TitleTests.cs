using static ArticleClean.Tests.Html.Metadata.MetadataPage;

namespace ArticleClean.Tests.Html.Metadata;

/// <summary>What a page's title is, and where it is from.</summary>
public sealed class TitleTests
{
    [Theory]
    [InlineData("<title>Big News | The Site</title><meta property=og:site_name content='The Site'>", "", "Big News", "title")]
    [InlineData("<title>The Site: Big News</title><meta property=og:title content='Big News'>", "", "Big News", "meta og:title")]
    [InlineData("<title>Big News - example.org</title><link rel=canonical href=https://www.example.org/a>", "", "Big News", "title")]
    [InlineData("<title>Example - Big News</title><link rel=canonical href=https://www.example.org/a>", "", "Big News", "title")]
    [InlineData("<title>Big News - A Long Story</title>", "", "Big News - A Long Story", "title")]
    [InlineData("<title>Big News for the Town | The Site</title>", "<h1>Big News for the Whole Town</h1>", "Big News for the Whole Town", "h1")]
    [InlineData("<title>Big News | The Site</title>", "<h1>The Site</h1><h1>Big News</h1>", "Big News", "h1")]
    [InlineData("<title>The Blog: Big News</title><meta property=og:title content='Big News'><meta property=og:site_name content='The Blog'>", "<h1>The Blog</h1>", "Big News", "meta og:title")]
    [InlineData("<title>How we closed the library</title>", "<h1>Blog</h1>", "How we closed the library", "title")]
    [InlineData("<title>What is Ownership? - The Rust Book</title>", "<h1>The Rust Book</h1><h1>What is Ownership?</h1>", "What is Ownership?", "h1")]
    [InlineData("<title>Middleware - Docs</title>", "<h1>Middleware<a class=headerlink href=#m>¶</a></h1>", "Middleware", "h1")]
    [InlineData("<title>Crate tokio</title>", "<h1>Crate tokio <button>Copy item path</button></h1>", "Crate tokio", "h1")]
    [InlineData("<title>News - Digital cameras of this year</title>", "<h1><span class='label label--red'>News</span> Digital cameras of this year</h1>", "Digital cameras of this year", "h1")]
    [InlineData("<title>Home Repair Assis&shy;tance</title>", "", "Home Repair Assistance", "title")]
    [InlineData("<title>Nations • View topic - The new season</title>", "", "The new season", "title")]
    [InlineData("<title>Wrong refresh rate - Doom Forum</title>", "", "Wrong refresh rate", "title")]
    [InlineData("<title>Letters to the Forum</title>", "", "Letters to the Forum", "title")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Big News\"}</script>", "", "Big News", "json-ld headline")]
    [InlineData("", "<h1>Big News</h1>", "Big News", "h1")]
    [InlineData(
        "<title>Big News for the TownThe Daily Site</title><meta property=og:site_name content='The Daily Site'>",
        "<h2>Big News for the Town</h2>",
        "Big News for the Town", "heading")]
    [InlineData("<title>Big News for the Town_News_The Site</title>", "<h2>Big News for the Town</h2>", "Big News for the Town", "heading")]
    [InlineData(
        "<title>The Site: Big News for the Town</title><meta property=og:site_name content='The Site'>",
        "<h2>Big News for the Town</h2>",
        "Big News for the Town", "heading")]
    [InlineData("<title>Rice: a guide for the kitchen</title>", "{long}<h2>Rice: a guide</h2>", "Rice: a guide for the kitchen", "title")]
    [InlineData(
        "<title>How to cook the rice: a guide</title>",
        "{long}<h2>How to cook the rice</h2>",
        "How to cook the rice: a guide", "title")]
    [InlineData(
        "<title>Wages - The Old Workers of the Town</title>",
        "<h2>The Old Workers of the Town</h2>",
        "Wages - The Old Workers of the Town", "title")]
    [InlineData("<title>Site: Big News for the Town</title>", "<h1>Site</h1><h1>Big News for the Town</h1>", "Big News for the Town", "h1")]
    [InlineData("<title>(4) Big News</title>", "", "Big News", "title")]
    [InlineData("<title>(2024) Big News</title>", "", "(2024) Big News", "title")]
    [InlineData("<title>(500) Days of Summer</title>", "<h1>(500) Days of Summer</h1>", "(500) Days of Summer", "h1")]
    [InlineData("<title>Jane Doe on X: Big News / X</title>", "", "Jane Doe on X: Big News", "title")]
    [InlineData("<title>Your ticket - Gmail</title>", "", "Your ticket", "title")]
    [InlineData("<title>Malcolm X</title>", "", "Malcolm X", "title")]
    [InlineData(
        "<title>Budget 3 | The town gets money for a library</title>",
        "<h1>Budget 3 | The town gets money for a library</h1>",
        "Budget 3 | The town gets money for a library", "h1")]
    [InlineData(
        "<meta property=og:title content='The town gets money for a library'>",
        "<h1>Town | The town gets money for a library</h1>",
        "The town gets money for a library", "h1")]
    [InlineData(
        "<title>Best ferries of this year</title>",
        "<h1>The council votes on the old landing</h1>",
        "The council votes on the old landing", "h1")]
    [InlineData(
        "<title>Best ferries of this year</title>",
        "<h1>A blog of ships and harbours</h1><h2>Best ferries of this year</h2>",
        "Best ferries of this year", "title")]
    [InlineData(
        "<meta property=og:title content='Best ferries of this year'>",
        "<h1>The council votes on the old landing</h1>",
        "Best ferries of this year", "meta og:title")]
    public void The_title_is_the_article_s_without_the_site(string head, string body, string title, string source)
    {
        var metadata = Read(head, WithFar(body));
        (metadata.Title, metadata.Sources["title"]).Should().Be((title, source));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("<title> </title>", "")]
    [InlineData("", "<h1>One</h1><h1>Two</h1>")]
    [InlineData("<title>|</title>", "")]
    public void A_page_that_names_no_title_has_none(string head, string body) => Read(head, body).Title.Should().BeNull();
}
