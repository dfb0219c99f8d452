using System.Text;
using ArticleClean.Documents;

namespace ArticleClean.Tests.Laws;

/// <summary>Law 5: every input ends as an article, an empty article, or a typed error; never a crash or a hang.</summary>
public sealed class TotalityTests
{
    private const int Repeats = 100_000;

    [Theory]
    [InlineData("<div>")]
    [InlineData("<p>x")]
    [InlineData("<b>x")]
    [InlineData("<a href=x>y")]
    [InlineData("<a b=\"")]
    [InlineData("<a b='\">")]
    [InlineData("<")]
    [InlineData("</")]
    [InlineData("</x>")]
    [InlineData("<!--")]
    [InlineData("<!--a--!>")]
    [InlineData("<![CDATA[")]
    [InlineData("<script>")]
    [InlineData("<script><!--")]
    [InlineData("<title>")]
    [InlineData("<textarea>")]
    [InlineData("<svg><title>")]
    [InlineData("<select><option>")]
    [InlineData("<noscript>x")]
    [InlineData("<table><tr><td>")]
    [InlineData("<table>x")]
    [InlineData("<td colspan=1000 rowspan=65534>x")]
    [InlineData("<ul><li>x")]
    [InlineData("<dl><dd>x")]
    [InlineData("<pre>x")]
    [InlineData("<form>x</form>")]
    [InlineData("<button>x")]
    [InlineData("<blockquote>x")]
    [InlineData("<img src=x>")]
    [InlineData("<br>")]
    [InlineData("&amp")]
    [InlineData("&#")]
    [InlineData("&")]
    [InlineData("<x y=z ")]
    [InlineData("\uD800")]
    public void A_page_of_one_thing_a_hundred_thousand_times_is_cleaned_within_the_default_limit(string part)
    {
        var html = "<!doctype html><body>" + string.Concat(Enumerable.Repeat(part, Repeats));
        Clean(Encoding.UTF8.GetBytes(html), "html").Should().NotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("\n")]
    [InlineData("<script>only()</script>")]
    [InlineData("<!doctype html>")]
    public void Next_to_nothing_is_an_article_too(string text) => Clean(Encoding.UTF8.GetBytes(text)).Should().NotBeNull();

    [Fact]
    public void Random_bytes_end_as_an_article_or_a_typed_error()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var bytes = new byte[random.Next(1, 4000)];
            random.NextBytes(bytes);
            Try(bytes);
        }
    }

    [Fact]
    public void A_random_soup_of_tags_and_residue_ends_as_an_article()
    {
        string[] parts =
        [
            "<div class=nav>", "</div>", "<p>", "</p>", "<b>", "</i>", "<table>", "<tr>", "<td>", "</table>", "<li>", "<ul>", "</ul>", "<pre>", "</pre>", "<a href='x'>", "</a>",
            "<!--", "-->", "<script>", "</script>", "{\"a\":[1,2", "}", ".x{y:z}", "function(){", "&lt;", "&amp", "Text. ", "More text here", "<", ">", "\"", "'", "\n", "<h2>", "<svg>", "<select>", "<br/>",
            "Photo: A/B", "Read more: x", "Ünïcode", "日本語。", "\r\n", "\0", "<noscript>", "<form>", "<blockquote>", "<img src=a alt=b>",
        ];
        var random = new Random(11);
        for (var i = 0; i < 2000; i++)
        {
            var soup = string.Concat(Enumerable.Range(0, random.Next(1, 80)).Select(_ => parts[random.Next(parts.Length)]));
            foreach (var format in (string[])["html", "text"])
            {
                var article = Clean(Encoding.UTF8.GetBytes(soup), format);
                Conservation.EveryCharacterIsKeptOrRemoved(article).Should().BeNull("{0} as {1}", soup, format);
            }
        }
    }

    [Fact]
    public void A_document_over_the_size_limit_is_a_typed_error()
    {
        var cleaner = new ArticleCleanerBuilder().WithOptions(new CleaningOptions { MaxBytes = 10 }).Build();
        var clean = () => cleaner.Clean(new SourceDocument("large", new byte[11]));
        clean.Should().Throw<DocumentException>().Which.Kind.Should().Be(DocumentErrorKind.TooLarge);
    }

    [Fact]
    public void A_document_over_its_limit_of_work_is_a_typed_error_and_never_a_shorter_result()
    {
        var cleaner = new ArticleCleanerBuilder().WithOptions(new CleaningOptions { Timeout = TimeSpan.FromMilliseconds(1) }).Build();
        var page = Encoding.UTF8.GetBytes("<!doctype html>" + string.Concat(Enumerable.Repeat("<p>Some text.</p>", Repeats)));
        var clean = () => cleaner.Clean(new SourceDocument("slow", page));
        clean.Should().Throw<DocumentException>().WithMessage("takes more work than the limit of 0.001 s allows; raise it with --timeout")
            .Which.Kind.Should().Be(DocumentErrorKind.TimedOut);
    }

    private static void Try(byte[] bytes)
    {
        try
        {
            Clean(bytes);
        }
        catch (DocumentException)
        {
        }
    }

    private static Article Clean(byte[] bytes, string? format = null) =>
        new ArticleCleanerBuilder().WithOptions(new CleaningOptions { Format = format }).Build().Clean(new SourceDocument("test", bytes));
}
