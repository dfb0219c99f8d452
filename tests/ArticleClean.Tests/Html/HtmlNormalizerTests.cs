using ArticleClean.Documents;
using ArticleClean.Html;

namespace ArticleClean.Tests.Html;

public sealed class HtmlNormalizerTests
{
    [Theory]
    [InlineData("<p>One<p>Two", "<p>One</p><p>Two</p>")]
    [InlineData("<p>One<div>Two</div>", "<p>One</p><div>Two</div>")]
    [InlineData("<ul><li>One<li>Two</ul>", "<ul><li>One</li><li>Two</li></ul>")]
    [InlineData("<ul><li>One<ul><li>In</ul><li>Two</ul>", "<ul><li>One<ul><li>In</li></ul></li><li>Two</li></ul>")]
    [InlineData("<dl><dt>A<dd>B<dt>C</dl>", "<dl><dt>A</dt><dd>B</dd><dt>C</dt></dl>")]
    [InlineData("<table><tr><td>A<td>B<tr><td>C</table>", "<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>")]
    [InlineData("<table><tr><td><table><tr><td>In</table>Out</table>", "<table><tr><td><table><tr><td>In</td></tr></table>Out</td></tr></table>")]
    [InlineData("<h2>One<h3>Two", "<h2>One</h2><h3>Two</h3>")]
    [InlineData("<a href=1>One<a href=2>Two", "<a href=1>One</a><a href=2>Two</a>")]
    [InlineData("<head><title>T</title><div>In the body", "<head><title>T</title></head><div>In the body</div>")]
    [InlineData("<head>Text in the head", "<head></head>Text in the head")]
    public void End_tags_that_HTML5_implies_are_there(string html, string expected) => Normalize(html).Should().Be(expected);

    [Theory]
    [InlineData("<div>One</p>Two</div>", "<div>OneTwo</div>")]
    [InlineData("<div>One</span></section>Two</div>", "<div>OneTwo</div>")]
    [InlineData("One</br>Two", "One<br>Two")]
    [InlineData("<div>One</body>Two</html></div>", "<div>OneTwo</div>")]
    [InlineData("<div><b>One<div>Two</b>Three</div>Four</div>Five", "<div><b>One<div>TwoThree</div></b>Four</div>Five")]
    [InlineData("<span><div>One</span>Two</div></span>", "<span><div>OneTwo</div></span>")]
    [InlineData("<td>One</table>Two", "<td>OneTwo</td>")]
    public void Stray_end_tags_end_nothing_that_they_should_not(string html, string expected) => Normalize(html).Should().Be(expected);

    [Theory]
    [InlineData("a<!-- b -->c", "ac")]
    [InlineData("a<!-->b", "ab")]
    [InlineData("a<!--->b", "ab")]
    [InlineData("a<!-- b --!>c", "ac")]
    [InlineData("a<!-- > -->b", "ab")]
    [InlineData("<!doctype html>a<?php echo 1 ?>b<![CDATA[c]]>d", "abd")]
    [InlineData("a<!-- never ended", "a never ended")]
    [InlineData("a<!-- never ended<script>x</script>", "a never ended<script>x</script>")]
    public void Comments_go_and_an_unended_one_does_not_swallow_the_page(string html, string expected) => Normalize(html).Should().Be(expected);

    [Theory]
    [InlineData("1 < 2 and 3 <4", "1 &lt; 2 and 3 &lt;4")]
    [InlineData("I <3 you", "I &lt;3 you")]
    [InlineData("<jane@example.com> wrote", " wrote")]
    [InlineData("a <b", "a &lt;b")]
    public void What_is_no_tag_is_text(string html, string expected) => Normalize(html).Should().Be(expected);

    [Theory]
    [InlineData("<a title=\"x > y\">Text</a>", "<a title=\"x > y\">Text</a>")]
    [InlineData("<p title=\"never ended>Text that must not go", "<p title=\"never ended>Text that must not go</p>")]
    [InlineData("<div class=a/>Text", "<div class=a>Text</div>")]
    [InlineData("<div/>Text", "<div>Text</div>")]
    [InlineData("<br/>Text", "<br/>Text")]
    [InlineData("<svg><path d=1/><title/></svg>Text", "<svg><path d=1/></svg>Text")]
    [InlineData("<svg><path d=1><p>Text", "<svg><path d=1></path></svg><p>Text</p>")]
    public void Tags_end_where_HTML5_ends_them(string html, string expected) => Normalize(html).Should().Be(expected);

    [Theory]
    [InlineData("<script>if (a < b) { c(\"</div>\") }</script>Text", "<script>if (a < b) { c(\"</div>\") }</script>Text")]
    [InlineData("<script><!-- document.write('<script>x</script>') --></script>Text", "Text")]
    [InlineData("<style>a > b { }</style >Text", "<style>a > b { }</style>Text")]
    [InlineData("<iframe><p>Not shown</p></iframe>Text", "Text")]
    [InlineData("<textarea><p>Typed</textarea>Text", "<textarea><p>Typed</textarea>Text")]
    [InlineData("<title>Never ended<p>Text", "Never ended<p>Text</p>")]
    [InlineData("<xmp><b>&amp;</xmp>Text", "<pre>&lt;b>&amp;amp;</pre>Text")]
    [InlineData("<plaintext><b>Text", "<pre>&lt;b>Text</pre>")]
    [InlineData("<script>never ended <p>code", "")]
    public void Raw_text_ends_at_its_own_end_tag(string html, string expected) => Normalize(html).Should().Be(expected);

    [Fact]
    public void Elements_deeper_than_the_limit_are_flattened_and_their_text_stays_apart()
    {
        var depth = HtmlNormalizer.MaxDepth + 100;
        var html = string.Concat(Enumerable.Repeat("<div>x", depth)) + string.Concat(Enumerable.Repeat("</div>y", depth));

        var normalized = HtmlNormalizer.Normalize(html, WorkBudget.Unlimited(), out var flattened);

        flattened.Should().Be(100);
        normalized.Split("<div>").Should().HaveCount(HtmlNormalizer.MaxDepth + 1);
        normalized.Split("</div>").Should().HaveCount(HtmlNormalizer.MaxDepth + 1);
        normalized.Count(c => c == 'x').Should().Be(depth);
        normalized.Count(c => c == 'y').Should().Be(depth);
        normalized.Should().NotContain("xx");
    }

    private static string Normalize(string html) => HtmlNormalizer.Normalize(html, WorkBudget.Unlimited(), out _);
}
