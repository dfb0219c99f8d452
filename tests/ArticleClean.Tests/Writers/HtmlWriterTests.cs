using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Tests.Samples;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Writers;

public sealed class HtmlWriterTests
{
    private static readonly HashSet<string> Elements = [.. "html head meta title link body article p h1 h2 h3 h4 h5 h6 blockquote figure figcaption ul ol dl li dt dd div table tbody tr th td pre code hr br img a span strong em del sup sub".Split(' ')];

    private static readonly HashSet<string> Attributes = [.. "lang charset name content rel href src alt start value id class".Split(' ')];

    private const string Standfirst = "What the article is about, in a sentence";

    private const string Body =
        "<p>The town council of Brackwater voted on Tuesday to restore the old ferry landing, and the mayor was pleased with it.</p>"
        + "<p>Engineers told the meeting that the timber piles below the quay are sound, and that only the deck needs to be replaced.</p>";

    private static readonly ArticleCleaner Cleaner = new ArticleCleanerBuilder().WithFilters([FilterCatalog.Find("controls")!]).WithOptions(new CleaningOptions { Format = "html" }).Build();

    public static TheoryData<string, string> Cases => new()
    {
        {
            $"<h1>A</h1><p class=dek>{Standfirst}</p><div>{Body}</div>",
            $"<h1>A</h1>\n<p class=\"standfirst\">{Standfirst}</p>\n{Body.Replace("</p>", "</p>\n", StringComparison.Ordinal)}"
        },
        { "<h2>A</h2><p>b <b>c <i>d</i></b><br>e</p>", "<h2>A</h2>\n<p>b <strong>c <em>d</em></strong><br />e</p>\n" },
        {
            "<p><a href='/x?a=1&amp;b=2'>a</a> &lt;b&gt; &amp; c</p>",
            "<p><a href=\"https://site.example/x?a=1&amp;b=2\">a</a> &lt;b&gt; &amp; c</p>\n"
        },
        { "<ol start=3><li>a<ul><li>b</ul></ol>", "<ol start=\"3\"><li value=\"3\">a\n<ul><li>b</li>\n</ul>\n</li>\n</ol>\n" },
        { "<ol start=-1><li>a<li>b</ol>", "<ol start=\"-1\"><li value=\"-1\">a</li>\n<li value=\"0\">b</li>\n</ol>\n" },
        { "<dl><dt>a<dd>b</dl>", "<dl><dt>a</dt>\n<dd>b</dd>\n</dl>\n" },
        {
            "<table><tr><th>A</th><th>B</th></tr><tr><td></td><td>c</td></tr></table>",
            "<table>\n<tr><th>A</th>\n<th>B</th>\n</tr>\n<tr><td></td><td>c</td>\n</tr>\n</table>\n"
        },
        { "<pre><code class=language-js>a &lt; b\n  c</code></pre>", "<pre><code class=\"language-js\">a &lt; b\n  c</code></pre>\n" },
        {
            "<figure><a href='/b'><img src=i.png alt='A \"b\"'></a><figcaption>c</figcaption></figure>",
            "<figure><a href=\"https://site.example/b\">"
                + "<img src=\"https://site.example/dir/i.png\" alt=\"A &quot;b&quot;\" /></a>\n<figcaption>c</figcaption>\n</figure>\n"
        },
        {
            "<p>a<sup><a href='#n' id='r'>1</a></sup></p><ol><li id='n'>b <a href='#r'>^</a></ol>",
            "<p>a<sup><a href=\"#fn-_x0031_\">1</a></sup></p>\n<ol><li id=\"fn-_x0031_\"><p>b</p>\n</li>\n</ol>\n"
        },
        { "<p>a <img src=i.png alt=b> c</p>", "<p>a <img src=\"https://site.example/dir/i.png\" alt=\"b\" /> c</p>\n" },
        {
            "<p><a href='/x' title='A \"b\"'>a</a> <img src=i.png alt=b title=c></p>",
            "<p><a href=\"https://site.example/x\" title=\"A &quot;b&quot;\">a</a> "
                + "<img src=\"https://site.example/dir/i.png\" alt=\"b\" title=\"c\" /></p>\n"
        },
        {
            "<table><tr><th colspan=2>A</th><th rowspan=2>B</th></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td></tr></table>",
            "<table>\n<tr><th colspan=\"2\">A</th>\n<th rowspan=\"2\">B</th>\n</tr>\n<tr><td>c</td>\n<td>d</td>\n</tr>\n"
                + "<tr><td>e</td>\n<td></td><td></td></tr>\n</table>\n"
        },
        {
            "<table><tr><th rowspan=2>A</th><th>B</th></tr><tr><td></td></tr><tr><td>c</td><td>d</td></tr></table>",
            "<table>\n<tr><th rowspan=\"2\">A</th>\n<th>B</th>\n</tr>\n<tr><td></td></tr>\n"
                + "<tr><td>c</td>\n<td>d</td>\n</tr>\n</table>\n"
        },
        { "<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul><li>a\n<ul><li>b</li>\n</ul>\n</li>\n</ul>\n" },
        { "<ul><li><p>a</p></li><li>b<br><br>c</li></ul>", "<ul><li><p>a</p>\n</li>\n<li><p>b</p>\n<p>c</p>\n</li>\n</ul>\n" },
        {
            "<div class='admonition tip'><p>Tip</p><p>b</p></div>",
            "<blockquote class=\"callout callout-tip\"><p>Tip</p>\n<p>b</p>\n</blockquote>\n"
        },
        {
            "<a href=/b title=c><img src=i.png></a>",
            "<a href=\"https://site.example/b\" title=\"c\"><img src=\"https://site.example/dir/i.png\" alt=\"\" /></a>\n"
        },
        { "<p><math><mi>x</mi></math></p>", "<p><span class=\"math inline\">x</span></p>\n" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_article_is_html(string html, string expected)
    {
        var page = Html(html);
        var start = page.IndexOf("<article>\n", StringComparison.Ordinal) + "<article>\n".Length;
        page[start..page.IndexOf("</article>", StringComparison.Ordinal)].Should().Be(expected);
    }

    [Fact]
    public void The_head_holds_the_metadata() =>
        Html("<html lang=en><title>A &amp; B</title><meta name=author content='Jane Doe'><p>Text.</p>")
            .Should().StartWith("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\" /><title>A &amp; B</title><meta name=\"author\" content=\"Jane Doe\" />");

    [Theory]
    [InlineData("<script>alert(1)</script><p onclick='x()' style='color:red'>a</p>")]
    [InlineData("<iframe src='https://evil.example'></iframe><object data=x></object><embed src=x><p>a</p>")]
    [InlineData("<a href='javascript:x'>a</a><a href=' java&#10;script:x'>b</a><a href='vbscript:x'>c</a><a href='data:text/html,x'>d</a><a href='blob:x'>e</a>")]
    [InlineData("<img src='javascript:x' alt='\"><script>x</script>'><p>a</p><img src=x onerror=alert(1)>")]
    [InlineData("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><title>&lt;/title&gt;&lt;script&gt;</title>")]
    [InlineData("<pre><code class='language-\"><script>'>a</code></pre>")]
    [InlineData("<svg onload=x><a href='javascript:x'><text>a</text></a></svg><math><mi href='javascript:x'>b</mi></math>")]
    [InlineData("<form action=x><input onfocus=x autofocus><button formaction='javascript:x'>a</button></form><base href='javascript:x'><meta http-equiv=refresh content='0;url=javascript:x'>")]
    public void Nothing_of_a_hostile_page_is_active(string html) => Check(Html(html));

    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_gives_safe_html_with_the_words_of_its_text(string name)
    {
        var article = new ArticleCleanerBuilder().Build().Clean(new Sample(name).Source());
        var page = WriterOutput.Of("html", article);
        Check(page);
        using var parsed = new HtmlParser().ParseDocument(page);
        MarkdownOracle.Words(Text(parsed.Body!)).Should().Equal(MarkdownOracle.WordsOf(article));
    }

    private static string Text(INode body)
    {
        var text = new StringBuilder();
        foreach (var node in body.Descendants())
        {
            if (node is IText run) text.Append(run.Data);
            else if (node is IElement { LocalName: not ("a" or "span" or "strong" or "em" or "code" or "del" or "sup" or "sub" or "img") }) text.Append('\n');
        }

        return text.ToString();
    }

    private static void Check(string page)
    {
        using var parsed = new HtmlParser().ParseDocument(page);
        foreach (var element in parsed.All)
        {
            Elements.Should().Contain(element.LocalName);
            element.Attributes.Select(attribute => attribute.Name).Should().BeSubsetOf(Attributes);
            foreach (var name in (string[])["href", "src"])
                if (element.GetAttribute(name) is { } address) address.Should().MatchRegex("^(https?:|mailto:|tel:|ftp:|[^:]*$|[^:]*[/?#])");
        }

        page.Should().NotContain("<script");
    }

    private static string Html(string html) =>
        WriterOutput.Of("html", Cleaner.Clean(new SourceDocument("page", Encoding.UTF8.GetBytes(html)) { Url = new Uri("https://site.example/dir/page") }));
}
