using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

/// <summary>
/// Texts that make a scanner start again at every character. The work of a quadratic one would be far over the default limit,
/// which is counted and not measured, so that these tests say the same on any machine.
/// </summary>
public class ResidueLinearityTests
{
    private const int Length = 300_000;

    [Theory]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("<")]
    [InlineData("(")]
    [InlineData("/*")]
    [InlineData("{\"a\":")]
    [InlineData("{\"a\":[")]
    [InlineData("{\"a\":\"")]
    [InlineData("{\"a\":\"{ \"b\":\"c\",\"d\":\"")]
    [InlineData("{\"a\":\"b\"c")]
    [InlineData("{\"a\":[\"b\"c\"]")]
    [InlineData("[\"b\"c")]
    [InlineData("[[\"b\"c\"]")]
    [InlineData("{\"a\":\"b\"c\",\"d\":\"{\",\"e\":\"")]
    [InlineData("{\"a\":[\"[\"c\"],\"d\":\"[\"")]
    [InlineData("{\"a\":\"b\"c\" ,   \"d  ")]
    [InlineData("{\"a\":\"b\"c\\")]
    [InlineData("a(\\\"")]
    [InlineData("a(`")]
    [InlineData("a(`${")]
    [InlineData("a(/[")]
    [InlineData("(//")]
    [InlineData("a=")]
    [InlineData("a?b:")]
    [InlineData("if(a)")]
    [InlineData("try{")]
    [InlineData("(function(){")]
    [InlineData("{a:(")]
    [InlineData("{a:b;")]
    [InlineData("<a b=\"")]
    [InlineData("<!--")]
    [InlineData("&lt;a ")]
    [InlineData("[abc d=\"")]
    [InlineData("[caption d=\"e\"] ")]
    [InlineData("new a.b(")]
    public void Repeating_an_opener_costs_no_more_than_its_length(string opener)
    {
        var text = string.Concat(Enumerable.Repeat(opener, Length / opener.Length));
        TextCleaning.CleanToArticle(text, "json", "script", "css", "markup").Document.Text.Should().HaveLength(text.Length);
    }

    /// <summary>A page's state in a script's string: its quotes are escaped, and each of its braces may begin a style sheet's rule.</summary>
    [Theory]
    [InlineData("{\\\"a\\\":")]
    [InlineData("{a:b(\\\"c\\\",")]
    public void Braces_in_a_long_string_cost_no_more_than_its_length(string inside)
    {
        const int LongLength = 6_000_000;
        var text = $"x([1,\"{string.Concat(Enumerable.Repeat(inside, LongLength / inside.Length))}\"])";
        TextCleaning.CleanToArticle(text, "json", "script", "css", "markup").Document.Text.Should().HaveLength(text.Length);
    }

    [Theory]
    [InlineData("Photo:")]
    [InlineData("Photo: ")]
    [InlineData("Source:")]
    [InlineData("Photo by Ann Lee. ")]
    [InlineData("(Photo: Ann) ")]
    [InlineData("©Ann")]
    [InlineData("AaBb")]
    [InlineData("Sign up. our newsletter ")]
    public void Repeating_a_cue_costs_no_more_than_its_length(string cue)
    {
        var text = string.Concat(Enumerable.Repeat(cue, Length / cue.Length));
        TextCleaning.CleanToArticle(text, "captions", "related", "share").Document.Text.Should().HaveLength(text.Length);
    }

    [Fact]
    public void Deep_nesting_ends_no_process()
    {
        var text = string.Concat(Enumerable.Repeat("[", 100_000)) + string.Concat(Enumerable.Repeat("]", 100_000));
        TextCleaning.CleanWith(text, "json", "script", "css", "markup").TrimEnd('\n').Should().Be(text);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("!)")]
    [InlineData("AaBbCcc")]
    [InlineData("Aaaa/Bbbb.")]
    [InlineData("(AP/")]
    [InlineData("(RELATED: a ")]
    [InlineData("Photo: ")]
    [InlineData(">> a\n")]
    public void Repeating_what_words_and_cues_are_told_by_costs_no_more_than_its_length(string part)
    {
        var glued = string.Concat(Enumerable.Repeat("They left the town.They came back later.He went to sea.", 20));
        var text = $"{glued} {string.Concat(Enumerable.Repeat(part, 2 * Length / part.Length))} here.";
        TextCleaning.CleanToArticle(text).Document.Text.Should().HaveLength(text.Length);
    }
}
