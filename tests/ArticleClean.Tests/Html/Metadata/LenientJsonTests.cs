using ArticleClean.Html.Metadata;

namespace ArticleClean.Tests.Html.Metadata;

public sealed class LenientJsonTests
{
    [Theory]
    [InlineData("{\"a\":\"b\"}", "b")]
    [InlineData("{\"a\":\"b\",}", "b")]
    [InlineData("{\"a\":\"b\"};", "b")]
    [InlineData("/* c */ {\"a\":\"b\" // d\n}", "b")]
    [InlineData("<!-- {\"a\":\"b\"} -->", "b")]
    [InlineData("//<![CDATA[\n{\"a\":\"b\"}\n//]]>", "b")]
    [InlineData("{\"a\":\"one\ntwo\tthree\"}", "one two three")]
    [InlineData("{\"a\":\"say \"no\" now\"}", "say \"no\" now")]
    [InlineData("{\"a\":\"it\\'s\"}", "it's")]
    [InlineData("{&quot;a&quot;:&quot;b&quot;}", "b")]
    [InlineData("{\"a\":\"b\",\"c\":{\"d\":[1", "b")]
    [InlineData("{\"a\":\"b\"}}", "b")]
    [InlineData("{\"a\":\"\\ud83d\\ude00\"}", "\ud83d\ude00")]
    [InlineData("{\"a\":\"x\\ud83dy\"}", "xud83dy")]
    public void Json_as_pages_hold_it_is_read(string script, string expected) =>
        LenientJson.Parse(script)[0].GetProperty("a").GetString().Should().Be(expected);

    [Fact]
    public void Several_values_in_one_script_are_all_read() => LenientJson.Parse("{\"a\":1}\n{\"a\":2}").Should().HaveCount(2);

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("]")]
    [InlineData("{{{{")]
    [InlineData("[CDATA[")]
    [InlineData("{a:b}")]
    public void What_is_no_json_gives_nothing(string script) => LenientJson.Parse(script).Where(value => value.ValueKind == System.Text.Json.JsonValueKind.Object && value.EnumerateObject().Any()).Should().BeEmpty();

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("]")]
    [InlineData("\"")]
    [InlineData("\\u")]
    [InlineData("&quot;")]
    public void A_script_of_one_thing_a_hundred_thousand_times_is_read_in_time(string part)
    {
        var act = () => LenientJson.Parse("{" + string.Concat(Enumerable.Repeat(part, 100_000)));
        act.Should().NotThrow();
    }
}
