using static ArticleClean.Tests.Html.Metadata.MetadataPage;

namespace ArticleClean.Tests.Html.Metadata;

/// <summary>When a page was published, and where the date is from.</summary>
public sealed class DateTests
{
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
}
