using System.Text;
using AngleSharp.Html.Parser;
using ArticleClean.Html;

namespace ArticleClean.Tests.Html;

public sealed class HtmlEntitiesTests
{
    private static readonly HtmlParser Oracle = new();

    [Theory]
    [InlineData("no reference", "no reference")]
    [InlineData("", "")]
    [InlineData("&", "&")]
    [InlineData("a & b", "a & b")]
    [InlineData("&&amp;&", "&&&")]
    [InlineData("&amp;lt;", "&lt;")]
    [InlineData("AT&T and R&D", "AT&T and R&D")]
    [InlineData("Tom &amp; Jerry &ndash; the &quot;film&quot;", "Tom & Jerry – the \"film\"")]
    [InlineData("&nbsp", "\u00A0")]
    [InlineData("&copy2024", "©2024")]
    [InlineData("&AMP;&AMP&Amp;", "&&&Amp;")]
    [InlineData("&notin; &notit; &not;", "∉ ¬it; ¬")]
    [InlineData("&hellip", "&hellip")]
    [InlineData("&unknown; &a; &;", "&unknown; &a; &;")]
    [InlineData("&NotEqualTilde;", "≂̸")]
    [InlineData("&Afr;", "𝔄")]
    [InlineData("&CounterClockwiseContourIntegral;", "∳")]
    [InlineData("&CounterClockwiseContourIntegrals;", "&CounterClockwiseContourIntegrals;")]
    [InlineData("&ampamp;", "&amp;")]
    public void Names_are_decoded(string text, string expected) => HtmlEntities.Decode(text).Should().Be(expected);

    [Theory]
    [InlineData("&#8217;", "’")]
    [InlineData("&#x2019;&#X2019;", "’’")]
    [InlineData("&#8217 s", "’ s")]
    [InlineData("&#x41g", "Ag")]
    [InlineData("&#146;", "’")]
    [InlineData("&#x80;&#129;&#159;", "€\u0081Ÿ")]
    [InlineData("&#160;", "\u00A0")]
    [InlineData("&#0;&#x0;", "\uFFFD\uFFFD")]
    [InlineData("&#xD800;&#xDFFF;", "\uFFFD\uFFFD")]
    [InlineData("&#x10FFFF;&#x110000;", "\U0010FFFF\uFFFD")]
    [InlineData("&#99999999999999999999999;&#xFFFFFFFFFFFFFFFFFFFFFF;", "\uFFFD\uFFFD")]
    [InlineData("&#128512;", "😀")]
    [InlineData("&#0000000000065;", "A")]
    [InlineData("&#; &#x; &#xg; &#", "&#; &#x; &#xg; &#")]
    public void Numbers_are_decoded(string text, string expected) => HtmlEntities.Decode(text).Should().Be(expected);

    [Theory]
    [InlineData("?a=b&copy=1", "?a=b&copy=1")]
    [InlineData("?a=b&copy1", "?a=b&copy1")]
    [InlineData("?a=b&copy;=1", "?a=b©=1")]
    [InlineData("?a=b&copy", "?a=b©")]
    [InlineData("?a=b&copy&reg", "?a=b©®")]
    [InlineData("?a=b&notit;", "?a=b&notit;")]
    [InlineData("?a=1&amp;b=2", "?a=1&b=2")]
    [InlineData("?a=1&amp=2", "?a=1&amp=2")]
    [InlineData("&#65=1", "A=1")]
    public void In_an_attribute_a_name_that_runs_on_is_no_reference(string text, string expected) =>
        HtmlEntities.Decode(text, inAttribute: true).Should().Be(expected);

    [Fact]
    public void A_text_without_a_reference_is_the_same_instance()
    {
        var text = new string('a', 10);

        HtmlEntities.Decode(text).Should().BeSameAs(text);
    }

    [Fact]
    public void Decoded_text_goes_to_the_end_of_the_target() =>
        Appended("1 &lt; 2").Should().Be("so: 1 < 2");

    [Fact]
    public void All_names_of_the_standard_are_there() =>
        HtmlEntityNames.All.Should().HaveCount(2231).And.OnlyHaveUniqueItems();

    [Theory]
    [InlineData("")]
    [InlineData(";")]
    [InlineData(" x")]
    [InlineData("=1")]
    [InlineData("x")]
    [InlineData("1;")]
    public void Every_name_decodes_as_a_browser_decodes_it(string following)
    {
        foreach (var name in HtmlEntityNames.All)
        {
            var text = $"&{name}{following}";
            var page = Oracle.ParseDocument($"<body><p title=\"{text}\">a{text}</p>");
            var paragraph = page.QuerySelector("p")!;

            HtmlEntities.Decode("a" + text).Should().Be(paragraph.TextContent, text);
            HtmlEntities.Decode(text, inAttribute: true).Should().Be(paragraph.GetAttribute("title"), text);
        }
    }

    [Fact]
    public void A_million_ampersands_take_linear_time()
    {
        var text = new string('&', 1_000_000);

        HtmlEntities.Decode(text).Should().Be(text);
    }

    private static string Appended(string text)
    {
        var target = new StringBuilder("so: ");
        HtmlEntities.AppendDecoded(target, text);
        return target.ToString();
    }
}
