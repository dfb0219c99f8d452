using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests;

public sealed class FormatDetectorTests
{
    [Theory]
    [InlineData("<!doctype html><title>a</title>")]
    [InlineData("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\">\r\n<html>")]
    [InlineData("\uFEFF \r\n\t<!DOCTYPE html>")]
    [InlineData("<html lang=en>Hello")]
    [InlineData("<HTML>\nhello")]
    [InlineData("<head><meta charset=utf-8></head>Hello")]
    [InlineData("<body>Hello")]
    [InlineData("<body class=home> hello</body>")]
    [InlineData("<title>Hello</title>Hello")]
    [InlineData("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">")]
    [InlineData("<?xml version=\"1.0\"?><rss><channel><title>News</title></channel></rss>")]
    [InlineData("<!-- saved from url --><!-- twice -->\n<html>")]
    [InlineData("<!--?xml version=\"1.0\"?--><p>Hello</p>")]
    [InlineData("<![if !IE]><html>")]
    [InlineData("<script>var a = '<p>';</script>\n<style>p { color: red }</style><!doctype html>")]
    [InlineData("<meta name=a content=b><link rel=c href=d><html>")]
    [InlineData("<br />\n<b>Warning</b>:  mysql_connect(): Access denied in <b>/www/index.php</b> on line <b>3</b><br />\n<!DOCTYPE html>\n<html>")]
    public void A_page_is_HTML(string text) => Detect(text).Should().Be("html");

    [Theory]
    [InlineData("<p>Hello <b>world</b></p>")]
    [InlineData("  <p>hello</p>")]
    [InlineData("<P>Hello</P>")]
    [InlineData("<p>One\n<p>Two")]
    [InlineData("<div class=x>Hello</div>")]
    [InlineData("<div class=x>Hello")]
    [InlineData("<div title='a > b'><p>Hello</p></div>")]
    [InlineData("<article><h1>Title</h1><p>Text</p></article>")]
    [InlineData("<h1>Title</h1>\n<p>Text</p>\n<p>More</p>")]
    [InlineData("<ul><li>One<li>Two</ul>")]
    [InlineData("<table><tr><td>One<td>Two</table>")]
    [InlineData("<img src=a.jpg><p>A picture and its text, which goes on for a while.</p>")]
    [InlineData("<iframe src=a></iframe><article><p>Text</p></article>")]
    [InlineData("<span>Text</span><div>More text</div>")]
    [InlineData("<app-root><my-article>Text</my-article></app-root>")]
    [InlineData("<blockquote>Use &lt;div&gt; for blocks.</blockquote>")]
    [InlineData("<p>a < b and c > d</p>")]
    public void A_fragment_is_HTML(string text) => Detect(text).Should().Be("html");

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("<")]
    [InlineData("<!")]
    [InlineData("<!--")]
    [InlineData("<p")]
    [InlineData("a < b")]
    [InlineData("<3 this")]
    [InlineData("<- back to the list")]
    [InlineData("<john@example.org> wrote:")]
    [InlineData("https://example.org/")]
    [InlineData("Hello world. The <div> element, closed by </div>, is a block.")]
    [InlineData("Every page begins with <!DOCTYPE html>\n<html>\n<head>\n<title>Title</title>")]
    [InlineData("<!DOCTYPE html> tells a browser that the page is modern HTML.")]
    [InlineData("<?xml version=\"1.0\"?> is what an XML file begins with.")]
    [InlineData("<body> is the element that holds the page's content.")]
    [InlineData("<div> and <p> are the two elements most in use.")]
    [InlineData("<html")]
    [InlineData("<header-like words without an end")]
    [InlineData("<!-- a comment that never ends <p>One</p>")]
    [InlineData("{\"type\":\"ad\",\"html\":\"<div class='a'><p>x</p></div>\"}")]
    [InlineData("(function(){document.write('<div><p>x</p></div>')})();Text")]
    [InlineData(".a{color:red}Text about <p>.")]
    [InlineData("<script> tags are loaded in the order in which they stand.")]
    [InlineData("<script>var a = 1;</script>Then the article's text.")]
    [InlineData("<style>p { color: red }</style>Then the article's text.")]
    [InlineData("<img src=\"a.jpg\">Some prose of an article that goes on.")]
    [InlineData("<img src=a.jpg>")]
    [InlineData("<iframe src=\"https://tags.example.com/ns.html\" height=\"0\"></iframe>Skip to content Home About")]
    [InlineData("<iframe srcdoc=\"<p>Hello</p><p>Hello</p>\"></iframe>Skip to content Home About")]
    [InlineData("<div style=\"display:inline;\"><img src=\"//pixel.example.com/a\"></div>The article's text, which goes on for a while.")]
    [InlineData("<link rel=\"stylesheet\" href=\"a.css\">The article's text.")]
    [InlineData("<picture><source srcset=a><img src=b></picture>The article's text.")]
    [InlineData("<strong>Note</strong> that the text goes on.")]
    [InlineData("<p>Ad</p>The article's text, which goes on for a while, and then some more.")]
    public void Text_is_text_whatever_tags_it_holds(string text) => Detect(text).Should().Be("text");

    [Theory]
    [InlineData("text/html", "Hello", "html")]
    [InlineData("Text/HTML; charset=utf-8", "Hello", "html")]
    [InlineData("application/xhtml+xml", "Hello", "html")]
    [InlineData("text/plain", "Hello", "text")]
    [InlineData("text/plain", "<p>Hello</p>", "text")]
    [InlineData("text/plain;charset=utf-8", "<!doctype html><html>", "html")]
    [InlineData("application/octet-stream", "<p>Hello</p>", "html")]
    [InlineData("application/octet-stream", "Hello", "text")]
    [InlineData("", "<p>Hello</p>", "html")]
    public void A_declared_media_type_decides(string contentType, string text, string expected) => Detect(text, contentType).Should().Be(expected);

    [BenchmarkFact]
    public void Every_stripped_text_of_the_benchmarks_is_text() =>
        Benchmarks.ResidueCases().Where(item => Detect(item.Input) != "text").Select(item => item.Id).Should().BeEmpty();

    [BenchmarkFact]
    public void Every_page_of_the_benchmarks_is_HTML() =>
        Benchmarks.Pages()
            .Where(page => FormatDetector.Detect(
                CharsetDecoder.Decode(new SourceDocument(page.Name, Benchmarks.ReadGzip(page.Path))), WorkBudget.Unlimited()) != "html")
            .Select(page => page.Name)
            .Should().BeEmpty();

    [Theory]
    [InlineData("<!---->")]
    [InlineData("<p>")]
    [InlineData("<p ")]
    [InlineData("<")]
    [InlineData("<a b='")]
    [InlineData("<script></script>")]
    public void A_hostile_beginning_takes_little_work(string piece)
    {
        var budget = new WorkBudget(10_000_000);
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000));
        FormatDetector.Detect(new DecodedDocument(new SourceDocument("page", default), text, "UTF-8"), budget).Should().NotBeEmpty();
    }

    private static string Detect(string text, string? contentType = null) =>
        FormatDetector.Detect(
            new DecodedDocument(new SourceDocument("page", default) { ContentType = contentType }, text, "UTF-8"),
            WorkBudget.Unlimited());
}
