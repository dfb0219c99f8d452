using System.Text;
using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Html;
using ArticleClean.PlainText;

namespace ArticleClean.Tests.Html.Metadata;

/// <summary>What each source gives, which of several wins, and what must give nothing.</summary>
public sealed class MetadataTests
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

    [Theory]
    [InlineData("<script type=application/ld+json>{\"@type\":\"BlogPosting\",\"datePublished\":\"2024-01-05T07:08:09+02:00\",\"dateModified\":\"2024-02-01\",}</script>", "", "2024-01-05T07:08:09+02:00", "json-ld datePublished")]
    [InlineData("<meta property=article:published_time content=2024-01-05>", "", "2024-01-05", "meta article:published_time")]
    [InlineData("<meta name=DC.date.issued content=2024-01-05>", "", "2024-01-05", "meta dc.date.issued")]
    [InlineData("", "<h1>T</h1><time datetime=2024-01-05T00:00:00Z>5 Jan</time>", "2024-01-05T00:00:00Z", "time")]
    [InlineData("", "<h1>T</h1><span itemprop=datePublished content=2024-01-05></span>", "2024-01-05", "microdata datepublished")]
    [InlineData("", "<h1>T</h1><p class=entry-date>5 janvier 2024</p>", "2024-01-05", "date")]
    [InlineData("", "<h1>T</h1><p>January 5, 2024</p>", "2024-01-05", "text")]
    [InlineData("", "<h1>T</h1><p>January 5, 2024 - Updated July 9, 2025</p>", "2024-01-05", "text")]
    [InlineData("<link rel=canonical href=https://example.org/2024/01/05/a>", "", "2024-01-05", "url")]
    [InlineData("", "<h1>T</h1><p>HealthJANUARY 5, 2024Updated: July 9, 2025</p>", "2024-01-05", "text")]
    [InlineData("", "<main class=main--withSidebar><h1>T</h1><time datetime=2024-01-05>5 Jan</time></main>", "2024-01-05", "time")]
    [InlineData("", "<div class=topicAndReplies><h1>T</h1><time datetime=2024-01-05>5 Jan</time></div>", "2024-01-05", "time")]
    [InlineData("<meta property=article:published_time content=2024-06-01>", "<h1>T</h1><p>January 5, 2024</p>", "2024-01-05", "text")]
    [InlineData("<meta property=article:published_time content=2024-06-01>", "<h1>T</h1><p>January 5, 2011</p><p>June 1, 2024</p>", "2024-06-01", "meta article:published_time")]
    [InlineData("<meta property=article:published_time content=2024-06-01>", "<h1>T</h1><table><tr><th>Day<th>Sold<tr><td>1/1/2013<td>5</table>", "2024-06-01", "meta article:published_time")]
    [InlineData("<link rel=canonical href=https://example.org/2024/jan/05/a>", "", "2024-01-05", "url")]
    [InlineData("<meta name=date content='January 5, 2024'>", "<h1>T</h1><time itemprop=datePublished datetime=2026-03-13></time><time itemprop=datePublished datetime=2026-03-10></time>", "2024-01-05", "meta date")]
    [InlineData("", "<h1>T</h1><p>Founded: Dec 11, 2021</p><p>by Jane Doe » Fri Jan 05, 2024 1:47 am</p>", "2024-01-05", "text")]
    [InlineData("", "<h1>T</h1>{far}<p>January 5, 2024 By Jane Doe</p>", "2024-01-05", "far byline")]
    [InlineData("", "<h1>T</h1>{far}<p>Written by Jane Doe</p><p>January 5, 2024</p>", "2024-01-05", "far byline")]
    [InlineData("", "<h1>T</h1>{far}<h3>Publish date</h3><p>January 5, 2024</p>", "2024-01-05", "far text")]
    [InlineData("<meta property=article:published_time content=2024-06-01>", "<h1>T</h1>{far}<p>Published January 5, 2024</p>", "2024-01-05", "far text")]
    [InlineData("", "<h1>T</h1><p>Updated January 5, 2024</p>", "2024-01-05", "last change")]
    [InlineData("", "<h1>T</h1><p>Updated <time datetime=2024-01-05>January 5, 2024</time></p>", "2024-01-05", "last change")]
    [InlineData("", "<div>Last updated:</div><div>January 5, 2024</div><h1>T</h1>{long}", "2024-01-05", "last change")]
    [InlineData("", "<h1>T</h1><p>A summary of the article.</p><p>By Jane Doe</p><span class=date>Last Updated : 5 January 2024</span>{long}", "2024-01-05", "last change")]
    [InlineData("<meta property=article:published_time content=2020-06-01>", "<h1>T</h1><p>Updated January 5, 2024</p>", "2020-06-01", "meta article:published_time")]
    [InlineData("", "<h1>T</h1><p>Updated January 5, 2024</p><p>June 1, 2020</p>", "2020-06-01", "text")]
    [InlineData("<link rel=canonical href=https://example.org/2020/06/01/a>", "<h1>T</h1><p>Updated January 5, 2024</p>", "2020-06-01", "url")]
    [InlineData("<meta name=prism.publicationDate content=2024-01-05>", "", "2024-01-05", "meta vendor published-date")]
    [InlineData("<meta name=x-published-date content=2026-03-01><meta name=date content=2024-01-05>", "", "2024-01-05", "meta date")]
    [InlineData("<meta name=script:ld+json content='{&quot;@type&quot;:&quot;Article&quot;,&quot;datePublished&quot;:&quot;2024-01-05&quot;}'>", "", "2024-01-05", "json-ld datePublished")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"FAQPage\",\"mainEntity\":[{\"@type\":\"Question\"},{\"@type\":\"Question\"}]}</script><script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"2024-01-05\"}</script>", "", "2024-01-05", "json-ld datePublished")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"QAPage\",\"mainEntity\":{\"@type\":\"Question\",\"datePublished\":\"2024-01-05\"}}</script>", "", "2024-01-05", "json-ld datePublished")]
    [InlineData("<link rel=canonical href='The Title'><meta property=og:url content=https://example.org/2024/01/05/a>", "", "2024-01-05", "url")]
    [InlineData("<script type=application/ld+json>[{\"@type\":\"Article\",\"datePublished\":\"2024-01-06T22:00:00Z\"},{\"@type\":\"Article\",\"datePublished\":\"Jan 5, 2024\"}]</script>", "<h1>T</h1><p>Jan 5, 2024</p>", "2024-01-05", "json-ld datePublished")]
    [InlineData("<script type=application/ld+json>[{\"@type\":\"Article\",\"datePublished\":\"2024-01-05\"},{\"@type\":\"Article\",\"datePublished\":\"2024-01-06\"}]</script>", "<h1>T</h1><p>Jan 5, 2024</p>", "2024-01-05", "json-ld datePublished")]
    [InlineData("", "<h1>T</h1>{far}<h2>#1 2024-01-05 15:14:37</h2>", "2024-01-05T15:14:37", "first post")]
    [InlineData("", "<h1>T</h1>{far}<p>5th January 2024, 16:26</p><p>#1 | Link</p>", "2024-01-05", "first post")]
    [InlineData("", "<h1>T</h1><table><tr><td>5th January 2024, 16:26</td><td>#1 | Link</td></tr><tr><td>Jane</td><td>Which rate is it?</td></tr></table>", "2024-01-05", "first post")]
    [InlineData("<meta property=article:published_time content=1704438000>", "", "2024-01-05T07:00:00Z", "meta article:published_time")]
    [InlineData("<meta property=article:published_time content=1704438000000>", "", "2024-01-05T07:00:00Z", "meta article:published_time")]
    [InlineData("<meta name=dcterms.date content=2023-12-01>", "<h1>T</h1><span class=date>05.01.2024</span>", "2024-01-05", "date")]
    [InlineData(
        "<meta name=dcterms.date content=2024-01-05>",
        "<h1>T</h1><p>Received: 4 July 2022 / Accepted: 1 May 2023 / Published online: 2 January 2024</p>",
        "2024-01-02", "text")]
    [InlineData(
        "<meta name=dcterms.date content=2024-01-05>",
        "<h1>T</h1><p>Received: 4 July 2022 / Accepted: 1 May 2023</p>",
        "2024-01-05", "meta dcterms.date")]
    [InlineData(
        "",
        "<h1>T</h1><time class=updated datetime=2025-03-01>March 1, 2025</time> "
        + "<time class='entry-date published' datetime=2024-01-05>January 5, 2024</time>",
        "2024-01-05", "time")]
    [InlineData("", "<h1>T</h1><time class='entry-date updated' datetime=2024-01-05>January 5, 2024</time>", "2024-01-05", "time")]
    [InlineData("", "<h1>T</h1><time datetime=2024-02-01T10:18:46Z>Publié le 5 janvier 2024</time>", "2024-01-05", "time")]
    [InlineData(
        "<meta property=article:published_time content=2024-01-05T23:05:00Z>",
        "<h1>T</h1><p>6. Januar 2024</p>",
        "2024-01-06", "text")]
    [InlineData(
        "<meta property=article:published_time content=2024-01-06T02:05:00+00:00>",
        "<h1>T</h1><p>January 5, 2024</p>",
        "2024-01-05", "text")]
    [InlineData(
        "<meta property=article:published_time content=2024-01-05T09:05:00Z>",
        "<h1>T</h1><p>January 6, 2024</p>",
        "2024-01-05T09:05:00Z", "meta article:published_time")]
    [InlineData(
        "<meta property=article:published_time content=2024-01-05T23:05:00+02:00>",
        "<h1>T</h1><p>January 6, 2024</p>",
        "2024-01-05T23:05:00+02:00", "meta article:published_time")]
    [InlineData(
        "<meta property=article:published_time content=2024-11-01>",
        "<h1>T</h1><p>11/01/2024</p>",
        "2024-11-01", "meta article:published_time")]
    [InlineData("", "<h1>T</h1><p>(05.01.2024) {sentence}</p>", "2024-01-05", "dateline")]
    [InlineData("", "<h1>T</h1><p>BERLIN, 5 January 2024 – {sentence}</p>", "2024-01-05", "dateline")]
    [InlineData("", "<h1>T</h1><p>Karlsruhe, (05.01.2024). {sentence}</p>", "2024-01-05", "dateline")]
    [InlineData("", "<h1>T</h1><p class=date>Party, 05.01.24</p>", "2024-01-05", "date")]
    [InlineData(
        "",
        "<h1>T</h1>{far}<p>This entry was posted on Friday, January 5th, 2024 at 7:08 pm and is filed under News. "
        + "You can follow any responses to this entry through the feed.</p>",
        "2024-01-05", "far text")]
    [InlineData("", "<h1>T</h1>{far}<div class=author>Author: <b>janed</b> am 05.01.2024, 13:36 Uhr</div>", "2024-01-05", "far byline")]
    [InlineData("", "<h1>T</h1><p>Date of last revision: January 5, 2024</p>", "2024-01-05", "last change")]
    [InlineData("<link rel=canonical href=https://example.org/2024/01/240105-ferries>", "", "2024-01-05", "url")]
    [InlineData("<link rel=canonical href=https://example.org/news/25-01-2024>", "", "2024-01-25", "url")]
    public void The_date_is_the_first_source_s(string head, string body, string date, string source)
    {
        var metadata = Read(head, WithFar(body));
        (metadata.Published, metadata.Sources["published"]).Should().Be((date, source));
    }

    [Theory]
    [InlineData("", "<h1>T</h1><footer>© 2024 Example</footer>")]
    [InlineData("", "<h1>T</h1><p>Copyright January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1>{far}<p>Updated January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1>{long}{long}<p>This page was last modified on January 5, 2024.</p>")]
    [InlineData("", "<h1>The Whole Title</h1>{long}{long}<ul><li>The Whole Title</ul><p>Last updated: January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1><p>Last reply January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1><table><tr><th>Law<th>State<tr><td>Of 1990<td>Updated January 5, 2024</table>")]
    [InlineData("", "<h1>T</h1><p>Updated 2024</p>")]
    [InlineData("", "<h1>T</h1><div class=sidebar><time datetime=2024-01-05>5 Jan</time></div>")]
    [InlineData("", "<h1>T</h1><p>Joined January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1><div id=comments><time datetime=2024-01-05>5 Jan</time></div>")]
    [InlineData("", "<h1>T</h1><nav><time datetime=2024-01-05>5 Jan</time></nav>")]
    [InlineData("", "<h1>T</h1><table class=infobox><tr><th>Developer<td>Example<tr><th>Initial release<td><span class=published>2024-01-05</span></table>")]
    [InlineData("", "<h1>T</h1><aside class=related><h3>Related stories</h3><p>January 5, 2024</p></aside>")]
    [InlineData("<meta property=article:published_time content=yesterday>", "")]
    [InlineData("<meta property=article:modified_time content=2024-01-05>", "")]
    [InlineData("", "<h1>T</h1><p>He was born on 5 January 1984 in a small town by the sea, and went to school there for eleven years, until in the end his family moved.</p>")]
    [InlineData("", "<h1>T</h1><p>Founded: January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1>{far}<p>January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1>{far}<p>January 5, 2024 By Jane Doe</p><p>March 1, 2024 By John Roe</p>")]
    [InlineData("", "<h1>T</h1>{far}<p>Written by: Jane Doe Updated January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1>{far}<p>#1 Jane Doe, January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1>{far}{long}<p>#1 January 5, 2024</p>")]
    [InlineData("", "<h1>T</h1>{far}<p>January 5, 2024</p><p>#12</p>")]
    [InlineData("<link rel=canonical href=https://example.org/2024/sales/05/a>", "")]
    [InlineData("<meta name=x-last-publish-date content=2024-01-05>", "")]
    [InlineData("<meta name=publisher content=2024-01-05>", "")]
    [InlineData("<meta name=x-published-date content=soon>", "")]
    [InlineData("<script type=application/ld+json>{\"@type\":\"FAQPage\",\"mainEntity\":[{\"@type\":\"Question\",\"dateCreated\":\"2024-01-05\"}]}</script>", "")]
    [InlineData("", "<h1>T</h1><time datetime=1970-01-19T19:33:10Z></time>")]
    [InlineData("", "<h1>T</h1><p>1704438000</p>")]
    [InlineData("", "<h1>T</h1><ul><li>The Ferry Act was signed into law on August 14, 1935</ul>")]
    [InlineData("", "<h1>T</h1><p>Registriert: 18.09.2008, 05:56</p>")]
    [InlineData("", "<h1>T</h1><p>On 5 January 2024 {sentence}</p>")]
    [InlineData("", "<h1>T</h1><p>He came to Berlin, on (05.01.2024) {sentence}</p>")]
    [InlineData("", "<h1>T</h1><p>Version 05.01.24</p>")]
    [InlineData("<link rel=canonical href=https://example.org/2024/01/050203-ferries>", "")]
    public void A_page_that_names_no_date_has_none(string head, string body) => Read(head, WithFar(body)).Published.Should().BeNull();

    [Fact]
    public void A_date_of_change_is_no_date_of_publication()
    {
        var metadata = Read("<meta property=article:modified_time content=2024-02-01><meta property=article:published_time content=2024-01-05>", "");
        (metadata.Published, metadata.Modified).Should().Be(("2024-01-05", "2024-02-01"));
    }

    [Theory]
    [InlineData("https://example.org/i.jpg", "https://example.org/i.jpg")]
    [InlineData("//cdn.example.org/i.jpg", "https://cdn.example.org/i.jpg")]
    [InlineData("/i.jpg", "/i.jpg")]
    [InlineData("undefined", null)]
    [InlineData("javascript:void(0)/1", null)]
    [InlineData("data:image/png;base64,R0", null)]
    [InlineData("file:///etc/passwd", null)]
    public void An_image_is_a_place_on_the_web(string image, string? expected)
    {
        Read($"<meta property=og:image content='{image}'>", "").Image.Should().Be(expected);
        Read($"<link rel=canonical href='{image}'>", "").Url.Should().Be(expected);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("nil")]
    [InlineData("undefined")]
    public void What_a_program_writes_for_nothing_is_no_value(string value)
    {
        var metadata = Read($"<meta property=article:section content={value}><meta property=article:tag content={value}><meta property=og:title content={value}>", "");
        (metadata.Section, metadata.Title, metadata.Tags.Count).Should().Be((null, null, 0));
    }

    [Theory]
    [InlineData("undefined")]
    [InlineData("https://example.org/Big News")]
    public void An_address_that_is_none_gives_way_to_the_next_source_s(string canonical) =>
        Read($"<link rel=canonical href='{canonical}'><meta property=og:url content=https://example.org/a>", "").Url.Should().Be("https://example.org/a");

    [Fact]
    public void Addresses_are_resolved_against_the_page_s()
    {
        const string Page = "<link rel=canonical href=/a><meta property=og:image content=../i.jpg><link rel=license href='#license'><p>T</p>";
        var source = new SourceDocument("test", Encoding.UTF8.GetBytes(Page)) { Url = new Uri("https://example.org/x/b") };
        var metadata = new HtmlFormat().Read(new DecodedDocument(source, Page, "UTF-8"), WorkBudget.Unlimited()).Metadata;
        (metadata.Url, metadata.Image, metadata.License).Should().Be(("https://example.org/a", "https://example.org/i.jpg", null));
    }

    [Fact]
    public void The_other_fields_are_read_with_their_sources()
    {
        var metadata = Read("<meta property=og:site_name content='The Site'><meta name=description content='A  summary'><meta property=og:image content=/i.jpg>"
            + "<meta property=article:tag content=One><meta property=article:tag content='Two, one'><meta property=article:section content=News>"
            + "<link rel=license href=https://creativecommons.org/licenses/by/4.0/><link rel=canonical href=https://example.org/a>", "", "de-de");

        (metadata.Site, metadata.Description, metadata.Image, metadata.Section, metadata.Language).Should().Be(("The Site", "A summary", "/i.jpg", "News", "de-DE"));
        (metadata.License, metadata.Url).Should().Be(("https://creativecommons.org/licenses/by/4.0/", "https://example.org/a"));
        metadata.Tags.Should().Equal("One", "Two");
        metadata.Sources.Keys.Should().Equal("description", "image", "language", "license", "section", "site", "tags", "url");
    }

    [Fact]
    public void Values_without_end_are_left_out()
    {
        var endless = new string('x', 2_000_000);
        var metadata = Read($"<title>{endless}</title><meta name=author content='{endless}'><meta name=description content='{endless}'><script type=application/ld+json>{{\"headline\":\"{endless}\"}}</script>", $"<h1>{endless}</h1>");
        metadata.Should().BeEquivalentTo(ArticleMetadata.Empty);
    }

    [Fact]
    public void Control_characters_are_white_space() => Read("<title>Big\u0007 \u0000News</title>", "").Title.Should().Be("Big News");

    [Theory]
    [InlineData("<span class=author>")]
    [InlineData("<div class='byline comment'>")]
    [InlineData("<time datetime=2024-01-05>")]
    [InlineData("<p itemprop=author>")]
    [InlineData("<h1>x</h1>")]
    [InlineData("<a rel=tag href=/author/x>x</a>")]
    [InlineData("<meta name=author content=x>")]
    [InlineData("<script type=application/ld+json>[[[[</script>")]
    public void A_page_of_one_source_a_hundred_thousand_times_is_read_in_time(string part)
    {
        var act = () => Read("", string.Concat(Enumerable.Repeat(part, 100_000)));
        act.Should().NotThrow();
    }

    [Fact]
    public void Stripped_text_has_a_language_and_nothing_else()
    {
        const string text = "Big News\nBy Jane Doe, January 5, 2024\n\nThe council said on Monday that it would not close the library, which has been open for more than a hundred years.";
        var metadata = new PlainTextFormat().Read(Document(text), WorkBudget.Unlimited()).Metadata;

        (metadata.Language, metadata.Title, metadata.Published, metadata.Authors.Count).Should().Be(("en", null, null, 0));
        metadata.Sources.Should().ContainSingle().Which.Value.Should().Be("detected");
    }

    /// <summary>Puts lines between a title and what shall be far from it, and a paragraph.</summary>
    private static string WithFar(string body) =>
        body.Replace("{far}", string.Concat(Enumerable.Repeat("<p>A line.</p>", 20)), StringComparison.Ordinal)
            .Replace("{sentence}", string.Concat(Enumerable.Repeat("the council votes ", 20)), StringComparison.Ordinal)
            .Replace("{long}", "<p>" + string.Concat(Enumerable.Repeat("Long words. ", 40)) + "</p>", StringComparison.Ordinal);

    private static ArticleMetadata Read(string head, string body, string language = "")
    {
        var html = $"<html{(language.Length > 0 ? " lang=" + language : "")}><head>{head}</head><body>{body}</body></html>";
        return new HtmlFormat().Read(Document(html), WorkBudget.Unlimited()).Metadata;
    }

    private static DecodedDocument Document(string text) => new(new SourceDocument("test", Encoding.UTF8.GetBytes(text)), text, "UTF-8");
}
