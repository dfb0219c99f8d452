using System.Text;
using System.Xml.Linq;
using ArticleClean.Documents;
using ArticleClean.Filters;
using ArticleClean.Tests.Samples;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Writers;

public sealed class TeiWriterTests
{
    private static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    private const string Standfirst = "What the article is about, in a sentence";

    private const string Text =
        "<p>The town council of Brackwater voted on Tuesday to restore the old ferry landing, and the mayor was pleased with it.</p>"
        + "<p>Engineers told the meeting that the timber piles below the quay are sound, and that only the deck needs to be replaced.</p>";

    private static readonly ArticleCleaner Cleaner = new ArticleCleanerBuilder().WithFilters([FilterCatalog.Find("controls")!]).WithOptions(new CleaningOptions { Format = "html" }).Build();

    public static TheoryData<string, string> Cases => new()
    {
        { "<p>a <b>b</b> <i>c</i><br>d</p>", "<p>a <hi rend=\"bold\">b</hi> <hi rend=\"italic\">c</hi><lb />d</p>" },
        {
            "<h2>A</h2><p>b</p><h3>C</h3><p>d</p><h2>E</h2><p>f</p>",
            "<div><head>A</head><p>b</p><div><head>C</head><p>d</p></div></div><div><head>E</head><p>f</p></div>"
        },
        {
            "<ol><li>a<ul><li>b</ul></ol>",
            "<list rend=\"numbered\"><item n=\"1\">a\n<list rend=\"bulleted\"><item>b</item></list></item></list>"
        },
        { "<dl><dt>a<dd>b</dl>", "<list type=\"gloss\"><label>a</label><item>b</item></list>" },
        {
            "<table><tr><th>A</th><th>B</th></tr><tr><td></td><td>c</td></tr></table>",
            "<table><row><cell role=\"label\">A</cell><cell role=\"label\">B</cell></row><row><cell></cell><cell>c</cell></row></table>"
        },
        { "<blockquote><h3>a</h3><p>b</p></blockquote>", "<quote><p rend=\"heading3\">a</p><p>b</p></quote>" },
        { "<pre><code class=language-js>a\n  b</code></pre>", "<p><code lang=\"js\" xml:space=\"preserve\">a\n  b</code></p>" },
        {
            "<p><a href='/x'>a</a> <math><mi>x</mi></math> <del>b</del></p>",
            "<p><ref target=\"https://site.example/x\">a</ref> <formula notation=\"TeX\">x</formula> <del>b</del></p>"
        },
        {
            "<figure><img src=i.png alt=a><figcaption>b</figcaption></figure>",
            "<p></p><figure><graphic url=\"https://site.example/dir/i.png\" /><figDesc>a</figDesc><head>b</head></figure>"
        },
        {
            "<p>a<sup><a href='#n' id='r'>1</a></sup></p><ol><li id='n'>b <a href='#r'>^</a></ol>",
            "<p>a<ref target=\"#fn-_x0031_\" type=\"note\">1</ref></p><list rend=\"numbered\"><item xml:id=\"fn-_x0031_\">"
                + "<p>b</p></item></list>"
        },
        { $"<h1>A</h1><h2 class=dek>{Standfirst}</h2>{Text}", $"<div><head>A</head><p rend=\"standfirst\">{Standfirst}</p>{Text}</div>" },
        {
            "<p>a <img src=i.png alt=b title=c> d</p>",
            "<p>a <figure><head>c</head><graphic url=\"https://site.example/dir/i.png\" /><figDesc>b</figDesc></figure> d</p>"
        },
        {
            "<table><tr><th colspan=2>A</th></tr><tr><td>b</td><td>c</td></tr></table>",
            "<table><row><cell cols=\"2\" role=\"label\">A</cell></row><row><cell>b</cell><cell>c</cell></row></table>"
        },
        { "<script>a()</script>", "<p></p>" },
        {
            "<ul><li>a<ul><ul><li>b</ul></ul></ul>",
            "<list rend=\"bulleted\"><item>a\n<list rend=\"bulleted\"><item><list rend=\"bulleted\"><item>b</item></list>"
                + "</item></list></item></list>"
        },
        {
            "<dl><dt>a<dt>b<dd>c<dd>d<dt>e</dl>",
            "<list type=\"gloss\"><label>a</label><item></item><label>b</label><item>c</item><label></label><item>d</item>"
                + "<label>e</label><item></item></list>"
        },
        { "<div class='admonition tip'><p>b</p></div>", "<note type=\"tip\"><p>b</p></note>" },
        { "<p><code>a <b>b</b><br>c</code></p>", "<p><code>a b\nc</code></p>" },
        { "<figure><figcaption>a</figcaption></figure>", "<p></p><figure><head>a</head></figure>" },
        { "<p><a href='mailto:'>a</a> <a href='https://b.example/'>b</a></p>", "<p>a <ref target=\"https://b.example/\">b</ref></p>" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_article_is_tei(string html, string expected)
    {
        var xml = Write(Cleaner.Clean(Source(html)));
        var start = xml.IndexOf("<body>", StringComparison.Ordinal) + "<body>".Length;
        xml[start..xml.IndexOf("</body>", StringComparison.Ordinal)].Replace(">\n", ">", StringComparison.Ordinal).Trim().Should().Be(expected);
    }

    [Theory]
    [InlineData("12):", "./12):")]
    [InlineData("mailto:", null)]
    [InlineData("a b:c", "./a%20b:c")]
    [InlineData("%20http://b.example/", "./%20http://b.example/")]
    [InlineData("a/b:c", "a/b:c")]
    [InlineData("a?b:c", "a?b:c")]
    public void A_relative_address_is_none_of_an_unknown_scheme(string address, string? target) =>
        XDocument.Parse(Write(Cleaner.Clean(new SourceDocument("test", Encoding.UTF8.GetBytes($"<p>Words <a href='{address}'>of it</a>.</p>")))))
            .Descendants(Tei + "p").Single().Elements(Tei + "ref").Select(link => link.Attribute("target")!.Value).SingleOrDefault().Should().Be(target);

    [Fact]
    public void The_header_holds_the_metadata()
    {
        var header = XDocument.Parse(Write(Cleaner.Clean(Source(
            "<html lang=en><title>A</title><meta name=author content='Jane Doe'><meta property=og:site_name content=Site><meta property=article:published_time content='2024-05-06T07:08:09Z'><meta name=keywords content='x, y'><p>Text.</p>")))).Root!.Element(Tei + "teiHeader")!;

        header.Descendants(Tei + "title").Single().Value.Should().Be("A");
        header.Descendants(Tei + "author").Single().Value.Should().Be("Jane Doe");
        header.Descendants(Tei + "publisher").Single().Value.Should().Be("Site");
        header.Descendants(Tei + "date").Single().Attribute("when")!.Value.Should().Be("2024-05-06T07:08:09Z");
        header.Descendants(Tei + "term").Select(term => term.Value).Should().Equal("x", "y");
        header.Descendants(Tei + "language").Single().Attribute("ident")!.Value.Should().Be("en");
        header.Elements().Select(element => element.Name.LocalName).Should().Equal("fileDesc", "profileDesc");
        header.Element(Tei + "fileDesc")!.Elements().Select(element => element.Name.LocalName).Should().Equal("titleStmt", "publicationStmt", "sourceDesc");
    }

    public static TheoryData<string> Names => [.. Sample.Names];

    /// <summary>A head is the first of its division, and no paragraph follows a division in it: TEI's own rules, which a parser of XML does not hold.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_gives_divisions_that_TEI_allows_with_the_words_of_its_text(string name)
    {
        var article = new ArticleCleanerBuilder().Build().Clean(new Sample(name).Source());
        var body = XDocument.Parse(Write(article), LoadOptions.PreserveWhitespace).Descendants(Tei + "body").Single();

        body.Descendants(Tei + "div").Where(division => division.Elements().First().Name != Tei + "head").Should().BeEmpty();
        body.DescendantsAndSelf().Where(element => element.Elements().SkipWhile(child => child.Name != Tei + "div").Any(child => child.Name != Tei + "div")).Should().BeEmpty();
        foreach (var lineBreak in body.Descendants(Tei + "lb").ToList()) lineBreak.ReplaceWith("\n");
        body.Descendants(Tei + "figDesc").Remove();
        foreach (var element in body.Descendants(Tei + "cell").ToList()) element.Add("\n");
        MarkdownOracle.Words(body.Value).Should().Equal(MarkdownOracle.WordsOf(article));
    }

    [Fact]
    public void What_XML_cannot_hold_is_left_out()
    {
        var article = ArticleBuilder.Of(a => a.Code("a\u0001b\ud800c\ufffed"));

        XDocument.Parse(Write(article)).Descendants(Tei + "code").Single().Value.Should().Be("ab\ufffdcd");
    }

    private static SourceDocument Source(string html) => new("page", Encoding.UTF8.GetBytes(html)) { Url = new Uri("https://site.example/dir/page") };

    private static string Write(Article article) => WriterOutput.Of("tei", article);
}
