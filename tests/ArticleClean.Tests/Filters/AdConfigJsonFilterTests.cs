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
    [InlineData("One.{'@context':'https://schema.org','@type':'A','description':'See <a href='https://x.example/a?b=1' rel='noopener'>it</a>, a mover.','name':'b'}Two.", "One. Two.")]
    [InlineData("One.{'@context':'https://schema.org','@type':'A','name':'He said 'yes, but' to it.'}Two.", "One. Two.")]
    [InlineData("One.{'@context':'https://schema.org','@type':'A','name':''Quoted' and more','x':1}Two.", "One. Two.")]
    [InlineData("One.{'@context':'https://schema.org','@type':'A','name':'It ends 'quoted'','x':{'@type':'B','name':'A 55' set'}}Two.", "One. Two.")]
    [InlineData("One.{'@context':'https://schema.org','@graph':[{'@type':'A','name':'A 'b' c'},{'@type':'B','list':['one 'two' three','four']}]}Two.", "One. Two.")]
    [InlineData("One.[{'@type':'A','name':'A 'b' c'} , {'@type':'B','name':'d'}]Two.", "One. Two.")]
    [InlineData("One.{\n  '@context': 'https://schema.org',\n  '@type': 'A',\n  'text': 'A\n\nline 'b'\nand more' ,\n  'name' : 'c'\n}\nTwo.", "One.\n\nTwo.")]
    [InlineData("One.{'adUnit':'/1/a','targeting':{'title':'The 'best' of it','section':'news'}}Two.", "One. Two.")]
    [InlineData("One.{'@context':'a','@type':'A','value':['1x 1/8' / 3.5 mm jack','a 3.2' screen'],'name':'d'}Two.", "One. Two.")]
    [InlineData("One.{'@context':'a','@type':'A','text':'<img src='//x.example/a.png' alt=''> it','name':'d'}Two.", "One. Two.")]
    [InlineData("One.{'@context':'a','@type':'A','text':'A 'b' c','name':'d'}{'@context':'a','@type':'B','text':'E 'f' g','name':'h'}Two.", "One. Two.")]
    [InlineData("One.{'@context':'a','@type':'A','text':'A 'b' c','name':'d'}'It was good,' he said.", "One. 'It was good,' he said.")]
    [InlineData("One.{'@context':'a','@type':'A','text':'A 'b' c','name':'d','url':'https://x.exa", "One.")]
    public void A_quote_that_nobody_escaped_does_not_end_the_JSON(string text, string expected)
        => TextCleaning.CleanWith(text.Replace('\'', '"'), "json").TrimEnd('\n').Should().Be(expected.Replace('\'', '"'));

    [Theory]
    [InlineData("{'a': 'He said 'yes' to it', 'b': 'c'} is not JSON.")]
    [InlineData("{\n  'name': 'Ann',\n  'age': '20' ...\n  'town': 'Rome'\n}")]
    [InlineData("{\n  'title': 'first' // not 'second',\n  'text': 'third',\n  'more': 'fourth'\n}")]
    [InlineData("He said ['yes' and 'no'] and {'so' on 'it' goes}.")]
    [InlineData("The page holds this JSON example:\n\n{'@context': 'https://schema.org', '@type': 'A', 'name': 'A 'b' c', 'x': 'y'}")]
    [InlineData("He typed `{'state':'a 'b' c','config':'d'}` and left.")]
    public void What_is_JSON_only_by_mending_and_says_nothing_of_a_page_stays(string text)
        => TextCleaning.CleanToArticle(text.Replace('\'', '"'), "json").Removals.Should().BeEmpty();

    [Fact]
    public void An_article_that_talks_of_code_keeps_the_JSON_it_introduces_with_its_mistake()
    {
        const string text =
            """
            A parser of JSON reads strings, arrays and objects. The syntax of a string in JSON is strict.

            A quote in a string must be escaped, or the parser stops at it:

            {
              "@context": "https://schema.org",
              "@type": "Article",
              "headline": "He said "yes" to it",
              "author": "Ann"
            }

            Every parser that we tried threw an exception at the string of the headline.
            """;
        TextCleaning.CleanToArticle(text, "json").Removals.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Prose goes on. 'It was good,' he said, 'and cheap.' She left.")]
    [InlineData("\n\nProse goes on without a quote.")]
    [InlineData("Prose goes on. He likes 'this', 'that' and 'those'.")]
    [InlineData("Prose goes on. 'Yes', 'no': what now? He asked 'why'")]
    [InlineData("Prose goes on. It is a 55' set [as 'x' says] {and so 'y'} on.")]
    [InlineData("Prose goes on.\n'Yes,' he said.\n")]
    public void What_follows_JSON_that_was_cut_off_in_a_string_stays(string rest)
    {
        rest = rest.Replace('\'', '"');
        var text = "One.{\"@context\":\"https://schema.org\",\"@type\":\"A\",\"name\":\"b\",\"description\":\"The mover was " + rest;
        TextCleaning.CleanWith(text, "json").Should().ContainAll(rest.Split('\n', StringSplitOptions.RemoveEmptyEntries)).And.NotContain("schema.org");
    }

    [Theory]
    [InlineData("'tags':['a','b and Prose goes on. He likes 'this', 'that' and 'those'.")]
    [InlineData("'text':'a Prose goes on. He likes 'this' and 'those'.{'@context':'a','@type':'B','name':'c'}")]
    [InlineData("'text':'a Prose goes on without a quote.{'@context':'a','@type':'B','text':'E 'f' g','name':'c'}")]
    [InlineData("'text':'a Prose goes on without a quote.[ {'@context':'a','@type':'B','text':'E 'f' g','name':'c'}]")]
    [InlineData("'text':'a Prose goes on. He likes 'this'. track({event:'x'});")]
    [InlineData("'text':'a Prose goes on. He likes 'this'. track({'event':'x','b':'y'});")]
    public void JSON_that_was_cut_off_takes_nothing_up_to_the_next_code(string rest)
    {
        var text = "One.{'@context':'https://schema.org','@type':'A','name':'b'," + rest;
        var cleaned = TextCleaning.CleanWith(text.Replace('\'', '"'), "json");
        cleaned.Should().Contain("Prose goes on").And.NotContain("schema.org").And.NotContain("@type");
        if (rest.Contains("likes", StringComparison.Ordinal)) cleaned.Should().Contain("He likes \"this\"");
    }

    [Theory]
    [InlineData("{\"@context\":1,\"@type\":2}", "json-ld")]
    [InlineData("{\"adUnit\":1,\"targeting\":2}", "ad-config")]
    [InlineData("{\"pageProps\":1,\"buildId\":2}", "state")]
    [InlineData("{\"one\":1,\"two\":2,\"three\":3,\"four\":4}", "json")]
    [InlineData("{\"@context\":1,\"@type\":\"A \"b\" c\"}", "json-ld")]
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
