using static ArticleClean.Tests.Html.Metadata.MetadataPage;

namespace ArticleClean.Tests.Html.Metadata;

/// <summary>Who wrote a page, and where the name is from.</summary>
public sealed class AuthorTests
{
    [Theory]
    [InlineData("<script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"@type\":\"Person\",\"name\":\"Jane Doe\"}}</script><meta name=author content='J. D.'>", "", "Jane Doe", "json-ld author")]
    [InlineData("<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#p\"}},{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Jane Doe\"}]}</script>", "", "Jane Doe", "json-ld author")]
    [InlineData("<meta name=author content='By Jane Doe'>", "", "Jane Doe", "meta author")]
    [InlineData("<meta name=citation_author content='Doe, Jane A.'>", "", "Jane A. Doe", "meta citation_author")]
    [InlineData("<meta name=citation_author content='van der Berg, Jan'>", "", "Jan van der Berg", "meta citation_author")]
    [InlineData("<meta name=citation_author content='Jane Doe, MD'>", "", "Jane Doe, MD", "meta citation_author")]
    [InlineData("<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Jane Doe'>", "", "Jane Doe", "meta twitter:data")]
    [InlineData("", "<h1>T</h1><span itemprop=author itemscope><span itemprop=name>Jane Doe</span></span>", "Jane Doe", "microdata author")]
    [InlineData("", "<h1>T</h1><a rel=author href=/x>Jane Doe</a>", "Jane Doe", "rel author")]
    [InlineData("", "<h1>T</h1><div class=post-byline>By <b>Jane Doe</b><span>January 5, 2024</span></div>", "Jane Doe", "byline")]
    [InlineData("", "<h1>T</h1><p>By <a rel=author href=/x>Jane Doe</a> and <a rel=author href=/y>John Roe</a></p>", "Jane Doe|John Roe", "rel author")]
    [InlineData("", "<h1>T</h1><p><a href=/author/jane>Jane Doe</a>, <a href=/author/john>John Roe</a></p>", "Jane Doe|John Roe", "author link")]
    [InlineData("", "<h1>T</h1><p>By Jane Doe</p>", "Jane Doe", "text")]
    [InlineData("", "<h1>T</h1><div>Written by</div><div>Jane Doe</div>", "Jane Doe", "text")]
    [InlineData("", "<h1>T</h1><p><a href=/author/jane>Jane Doe</a></p>", "Jane Doe", "author link")]
    [InlineData("", "<h1>T</h1><p><a href=/member.php?u=5>Jane Doe</a></p>", "Jane Doe", "author link")]
    [InlineData("<meta property=og:site_name content=Example><script type=application/ld+json>{\"@type\":\"Article\",\"author\":\"Example Editorial Team\"}</script>", "<h1>T</h1><p>Example Editorial Team</p>", "Example Editorial Team", "json-ld author")]
    [InlineData(
        "",
        "<h1>T</h1><div class=byline>by <span><a href=/x>Jane Doe</a><span><a href=/y>@janed</a></span></span></div>",
        "Jane Doe", "byline")]
    [InlineData(
        "",
        "<h1>T</h1><p><span class=byline-prefix>By </span><span><a>Jane Doe</a>, </span><span><a>Ann B. Poe</a></span> and "
        + "<span class=last-byline><a>John Roe</a></span></p>",
        "Jane Doe|Ann B. Poe|John Roe", "byline")]
    [InlineData("", "<h1>T</h1><p>By <a rel=author>Jane Doe</a>, Executive Editor, Harbour Weekly</p>", "Jane Doe", "rel author")]
    [InlineData(
        "",
        "<article><h1>T</h1><aside><address><a rel=author>Jane Doe</a> and <a rel=author>John Roe</a></address></aside></article>",
        "Jane Doe|John Roe", "rel author")]
    [InlineData("", "<h1>T</h1><p class=author><a href=/author/1>著者</a>：山田太郎</p>", "山田太郎", "byline")]
    [InlineData("", "<h1>T</h1><div class=author><span class=name>谢若含</span><span>2017-03-01</span></div>", "谢若含", "byline")]
    [InlineData("", "<h1>T</h1><div id=byline><b>[</b>田中宏昌<b>]</b></div>", "田中宏昌", "byline")]
    [InlineData("<meta name=author content='Dr Jane Doe - https://blog.example.org/'>", "", "Dr Jane Doe", "meta author")]
    [InlineData("", "<h1>T</h1><p><span>By</span><span>Jane Doe</span></p>", "Jane Doe", "text")]
    [InlineData("", "<h1>T</h1><p>Jane Doe, January 5, 2024</p>", "Jane Doe", "dated name")]
    [InlineData("", "<h1>T</h1><p>January 5, 2024 · Jane Doe</p>", "Jane Doe", "dated name")]
    [InlineData("", "<h1>T</h1><p>Jane Doe</p><p>05.01.2024 · 5 min</p>", "Jane Doe", "dated name")]
    [InlineData("", "<h1>T</h1>{far}<h3>Author</h3><p>Jane Doe</p>", "Jane Doe", "far text")]
    [InlineData("", "<h1>T</h1>{far}<h4>Über den Autor</h4><p>Jane Doe</p>", "Jane Doe", "far text")]
    [InlineData("", "<h1>T</h1>{far}<div class=author-box><h4 class=author-box__name>Jane Doe</h4></div>", "Jane Doe", "far byline")]
    public void The_author_is_the_first_source_s(string head, string body, string author, string source)
    {
        var metadata = Read(head, WithFar(body));
        metadata.Authors.Should().Equal(author.Split('|'));
        metadata.Sources["authors"].Should().Be(source);
    }

    [Theory]
    [InlineData("<meta name=author content=admin>", "")]
    [InlineData("<meta property=article:author content=https://www.facebook.com/example>", "")]
    [InlineData("<meta name=twitter:label1 content='Est. reading time'><meta name=twitter:data1 content='3 minutes'>", "")]
    [InlineData("", "<h1>T</h1><p>Posted in News</p>")]
    [InlineData("", "<h1>T</h1><p><a href=https://example.org/member/>Subscription</a></p>")]
    [InlineData("<meta property=og:site_name content=Example><script type=application/ld+json>{\"@type\":\"Article\",\"author\":\"Example Editorial Team\"}</script>", "<h1>T</h1>")]
    [InlineData("", "<h1>T</h1><p>By using this site you agree to our terms.</p>")]
    [InlineData("", "<h1>T</h1><div class=comment><span class=author>Jane Doe</span></div>")]
    [InlineData("", "<h1>T</h1><aside><a rel=author>Jane Doe</a></aside>")]
    [InlineData("", "<h1>T</h1><aside class=related><h3>Related stories</h3><p>By Jane Doe</p></aside>")]
    [InlineData("", "<h1>T</h1><div class=author-bio>Jane Doe is a writer.</div>")]
    [InlineData("", "<h1>T</h1><span class=author>Staff</span>")]
    [InlineData("", "<h1>T</h1><span class=author>Example.com</span>")]
    [InlineData("<meta property=og:site_name content='Example Shop'><script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"@type\":\"Organization\",\"name\":\"Example Shop\"}}</script>", "<h1>T</h1>")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"Article\",\"author\":{\"name\":\"wpuser17\"}}</script>", "<h1>T</h1>")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"Article\",\"author\":\"Jane Doe\"}]}</script>", "")]
    [InlineData("<meta property=og:site_name content='Example Widgets'><meta name=author content='Example Widgets'>", "<h1>T</h1><p>Text.</p>")]
    [InlineData("", "<h1>T</h1><div class=nav-ed><span class=autor><a href=/autor/ediciones>Ediciones</a></span></div>")]
    [InlineData("", "<h1>T</h1><aside><h3>More</h3><address><a rel=author>Jane Doe</a></address></aside>")]
    [InlineData("", "<h1>T</h1><p class=author><a href=/author/1>著者</a></p>")]
    [InlineData("", "<h1>T</h1><p class=author>人气</p>")]
    [InlineData("<meta name=author content=https://blog.example.org/>", "")]
    [InlineData("<meta name=author content=page.head.extra.author>", "")]
    [InlineData("", "<h1>T</h1><p><a href=/user/register>Sign up for free</a></p>")]
    [InlineData("", "<h1>T</h1><p class=byline>Visit the Example Store</p>")]
    [InlineData("", "<h1>T</h1><p class=author>the authors of this article</p>")]
    [InlineData("", "<h1>T</h1><p>New York, January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1><p>Company News | January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1><p>Politics, January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1><p>Jane Doe won the race on January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1>{far}<p>Jane Doe, January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1>{far}<h3>Author</h3><p>Recent Posts</p>")]
    public void A_page_that_names_no_author_has_none(string head, string body) => Read(head, WithFar(body)).Authors.Should().BeEmpty();
}
