using System.Text;
using ArticleClean.Documents;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Extraction;

public sealed class BoilerplateFilterTests
{
    private const string Article = "<p>The old lighthouse on the northern cape was lit for the last time on Sunday evening, after one hundred and twelve years of service.</p>"
        + "<p>Its keeper, who had lived there with her family since the seventies, said that she would miss the storms more than the quiet nights.</p>"
        + "<p>The building will become a small museum, which the town hopes to open next summer, if the money for a new roof can be found.</p>";

    [Fact]
    public void Chrome_goes_and_the_article_stays()
    {
        var page = $"<!doctype html><html><head><title>The last light</title></head><body><header><a href=/>Cape News</a></header><nav><ul><li><a href=/n>News</a></li><li><a href=/s>Sports</a></li></ul></nav>"
            + $"<main><article>{Article}</article></main><aside class=sidebar><h3>Most read</h3><ul><li><a href=/1>Ferry late again</a></li></ul></aside><footer>© 2024 Cape News. All rights reserved.</footer></body></html>";

        var text = Clean(page, out var article);

        text.Should().StartWith("The old lighthouse").And.EndWith("can be found.\n");
        text.Should().NotContainAny("Sports", "Ferry", "rights reserved");
        article.Statistics.Confidence.Should().BeGreaterThan(0.8);
        article.Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<p>One short paragraph.</p>", "One short paragraph.\n")]
    [InlineData("<div><h2>Kept</h2><ul><li><a href=1>A link</a></li><li><a href=2>Another link</a></li></ul></div>", "Kept\n\n- A link\n- Another link\n")]
    [InlineData("<!doctype html><title>T</title><p>Menu of the day: soup.</p>", "Menu of the day: soup.\n")]
    public void A_fragment_without_chrome_loses_nothing(string html, string expected) => Clean(html, out _).Should().Be(expected);

    [Theory]
    [InlineData("<h1>The last light</h1>", false)]
    [InlineData("<h1>The last light of the cape</h1>", true)]
    [InlineData("<h2>The last light</h2>", true)]
    public void A_heading_that_repeats_the_title_is_metadata_and_another_stays(string heading, bool stays)
    {
        var page = $"<html><head><title>The last light | Cape News</title></head><body><nav><a href=/>Home</a></nav><main><article>{heading}{Article}</article></main></body></html>";

        Clean(page, out _).Contains("last light", StringComparison.Ordinal).Should().Be(stays);
    }

    [Theory]
    [InlineData("<p class=author>Ann Lee, 4 August 2010</p>", false)]
    [InlineData("<p>On 4 August 2010 the keeper turned the lamp off, and nobody on the whole of the northern cape has lit it since.</p>", true)]
    [InlineData("<p class=date>On 4 August 2010 the keeper turned the lamp off, and nobody on the whole of the northern cape has lit it since.</p>", true)]
    public void A_line_marked_as_author_and_date_is_metadata_and_a_sentence_with_a_date_stays(string line, bool stays)
    {
        var page = $"<html><head><title>The last light | Cape News</title></head><body><nav><a href=/>Home</a></nav><main><article>{line}{Article}</article></main></body></html>";

        Clean(page, out _).Contains("August 2010", StringComparison.Ordinal).Should().Be(stays);
    }

    [Fact]
    public void A_quotation_keeps_its_source()
    {
        var page = $"<html><body><nav><a href=/>Home</a></nav><main>{Article}<blockquote><p>We never thought that it would end like this, and so soon.</p><p>— Ann Lee</p></blockquote>{Article.Replace("old", "new", StringComparison.Ordinal)}</main></body></html>";

        Clean(page, out _).Should().Contain("We never thought").And.Contain("— Ann Lee");
    }

    [Fact]
    public void A_refrain_stays_and_a_second_copy_elsewhere_goes()
    {
        const string Refrain = "<p>Oh turn the lamp, turn the lamp, oh turn it till the ships come in at last.</p>";
        const string Copied = "The lamp was put out for good by a man of the town council.";
        var page = $"<html><body><nav><a href=/>Home</a></nav><main>{Refrain}{Article}{Refrain}<p>{Copied}</p><div class=mobile><p>{Copied}</p></div></main></body></html>";

        var text = Clean(page, out _);

        text.Split("Oh turn the lamp").Should().HaveCount(3);
        text.Split(Copied).Should().HaveCount(2);
    }

    [Fact]
    public void A_guess_is_a_warning()
    {
        var page = "<html><body><nav><a href=/>Home</a></nav><div class=x1><a href=/a>Alpha beta gamma delta</a></div><div class=x2>Epsilon zeta eta theta iota kappa</div><footer>Contact</footer></body></html>";

        Clean(page, out var article);

        article.Statistics.Confidence.Should().BeLessThan(0.5);
        article.Warnings.Should().ContainSingle().Which.Should().Contain("--scope page");
    }

    private static string Clean(string html, out Article article)
    {
        article = new ArticleCleanerBuilder().WithOptions(new CleaningOptions { Format = "html" }).Build().Clean(new SourceDocument("test", Encoding.UTF8.GetBytes(html)));
        using var output = new MemoryStream();
        new PlainTextWriter().Write(article, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
