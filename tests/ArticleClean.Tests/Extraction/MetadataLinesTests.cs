using ArticleClean.Extraction;

namespace ArticleClean.Tests.Extraction;

public sealed class MetadataLinesTests
{
    private const string Head = "<title>The ferry is back | The Gazette</title><meta name=author content='Ann Example'>";

    private const string Text =
        "<p>The ferry to the islands leaves the old harbour at noon, and it comes back before the sun goes down on the bay.</p>";

    [Theory]
    [InlineData("<h1>The ferry is back</h1>", "a heading that is the title")]
    [InlineData("<p>The ferry is back</p>", "a line that is the title")]
    [InlineData("<p>Ann Example</p>", "the author's name")]
    [InlineData("<p>By Ann Example</p>", "a byline")]
    [InlineData("<p>24.04.2024 14:07</p>", "a date")]
    public void A_line_of_metadata_above_the_text_goes(string line, string because) =>
        Find(Head + line + Text, [0.6f, 0.9f]).Should().Equal([0], because);

    [Theory]
    [InlineData("<p>The ferry</p>", "only a part of the title")]
    [InlineData("<h1>The ferry is back, and so are its passengers</h1>", "more than the title")]
    [InlineData("<p>Ann Example was its first passenger.</p>", "a sentence about the author")]
    [InlineData("<p>In 2024 it carried 1,200 people.</p>", "a sentence with numbers")]
    [InlineData("<h2>Ann Example</h2>", "a heading")]
    public void A_line_above_the_text_that_says_more_stays(string line, string because) =>
        Find(Head + line + Text, [0.6f, 0.9f]).Should().BeEmpty(because);

    [Fact]
    public void A_date_that_is_surely_content_stays() => Find(Head + "<p>24.04.2024 14:07</p>" + Text, [0.9f, 0.9f]).Should().BeEmpty();

    [Fact]
    public void The_author_s_name_below_the_text_goes() => Find(Head + Text + "<p>Ann Example</p>", [0.9f, 0.9f]).Should().Equal(1);

    [Fact]
    public void The_author_s_name_within_the_text_stays() =>
        Find(Head + Text + "<p>Ann Example</p>" + Text, [0.9f, 0.9f, 0.9f]).Should().BeEmpty();

    [Fact]
    public void The_refrain_of_a_song_stays_where_it_is_the_title()
    {
        var song = "<p>We waited on the quay</p><p>The ferry is back</p><p>and sang to the bay</p><p>The ferry is back</p>";

        Find(Head + song, [0.9f, 0.9f, 0.9f, 0.9f]).Should().BeEmpty();
    }

    private static IEnumerable<int> Find(string html, float[] probabilities)
    {
        using var page = AnalyzedPage.Of(html);
        return [.. MetadataLines.Find(page, probabilities, [.. probabilities.Select(_ => true)]).Select(found => found.Block)];
    }
}
