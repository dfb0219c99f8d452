using System.Text;
using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Html;
using ArticleClean.PlainText;
using static ArticleClean.Tests.Html.Metadata.MetadataPage;

namespace ArticleClean.Tests.Html.Metadata;

/// <summary>The other fields, addresses, and pages that are made to do harm.</summary>
public sealed class MetadataTests
{
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
}
