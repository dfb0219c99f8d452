using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Filters;

public class AdConfigJsonFilterTests
{
    [Theory]
    [InlineData("He spoke.{\"contentId\":\"P1\",\"targeting\":{\"url\":\"/a\"}}The U.S. wants more.", "He spoke. The U.S. wants more.")]
    [InlineData("A word{\"@context\":\"https://schema.org\",\"@type\":\"FAQPage\",\"name\":\"A { brace and a \\\" quote\"}Kelia wrote it.", "A word Kelia wrote it.")]
    [InlineData("One.\n   {\"props\":{\"pageProps\":{\"id\":1}},\n\n\n\"query\":{}}\n   Two.", "One.\n\nTwo.")]
    [InlineData("One.{\"a\":1,\"b\":[1,2,3],\"c\":null,\"d\":-1.5e3,}Two.", "One. Two.")]
    [InlineData("One.[{\"@type\":\"A\",\"@id\":\"b\"},{\"@type\":\"C\"}]Two.", "One. Two.")]
    [InlineData("One.{\"adUnit\":\"/1/x\",\"sizes\":[[300,250]],\"slotId\":\"box\",\"refresh\":\"tr", "One.")]
    [InlineData("One.{\"prefetch\":[{\"source\":\"document\"}],\"eagerness\":\"moderate\"}", "One.")]
    public void Residue_goes_to_its_exact_extent(string text, string expected) => TextCleaning.CleanWith(text, "json").TrimEnd('\n').Should().Be(expected);

    [Theory]
    [InlineData("It answers with a small object such as {\"a\": 1} and ends.")]
    [InlineData("They printed it like this: {\"contentId\": \"P1\", \"targeting\": 2} and that was the example.")]
    [InlineData("The server returns the following JSON example:\n\n{\"state\": 1, \"config\": 2}")]
    [InlineData("What a {great site!} he said {in-breath} and [1] wrote {name} to [300,250].")]
    [InlineData("He typed `{\"state\":1,\"config\":2}` and left.")]
    [InlineData("He said “{\"state\":1,\"config\":2}” and left.")]
    [InlineData("A list of [\"one\", \"two\"] things.")]
    [InlineData("Unclosed {\"a\": 1, \"b\": and on it goes.")]
    [InlineData("Scores were {12, 13} and {\"quoted\"} too.")]
    public void What_an_article_shows_stays(string text) => TextCleaning.CleanWith(text, "json").TrimEnd('\n').Should().Be(text);

    [Theory]
    [InlineData("{\"@context\":1,\"@type\":2}", "json-ld")]
    [InlineData("{\"adUnit\":1,\"targeting\":2}", "ad-config")]
    [InlineData("{\"pageProps\":1,\"buildId\":2}", "state")]
    [InlineData("{\"one\":1,\"two\":2,\"three\":3,\"four\":4}", "json")]
    public void The_code_says_what_the_JSON_was_for(string json, string code)
        => TextCleaning.CleanToArticle($"One.{json}Two.", "json").Removals.Should().ContainSingle().Which.Code.Should().Be(code);

    [Fact]
    public void JSON_inside_a_script_is_the_scripts()
    {
        const string text = "One.var x = {\"adUnit\":1,\"targeting\":{\"a\":\"b\"}};Two.";
        TextCleaning.CleanWith(text, "json").TrimEnd('\n').Should().Be(text);
        TextCleaning.CleanWith(text, "json", "script").TrimEnd('\n').Should().Be("One. Two.");
    }
}
