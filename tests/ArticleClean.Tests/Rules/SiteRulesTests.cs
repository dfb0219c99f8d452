using System.Text;
using ArticleClean.Documents;
using ArticleClean.Rules;
using ArticleClean.Tests.Laws;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Rules;

/// <summary>What a rule for a site removes and names, for whom it holds, and what is no rule.</summary>
public sealed class SiteRulesTests
{
    private const string Page = """
        <!doctype html><html lang=en><head><title>A title</title></head><body><div class="top menu">Home and News and Contact</div>
        <div id=main><h1>The heading of it all</h1><p class=by>By Jane Doe</p><p>The first paragraph, which is long enough to be one. Sign  up
        for more.</p><p class="ad wide">Buy this now.</p><p>The last paragraph has <b class=ad>(advert)</b> a few words more.</p></div><footer>All rights reserved, 5 January 2024</footer></body></html>
        """;

    [Fact]
    public void The_example_takes_a_saved_page_apart_as_it_says()
    {
        var rules = SiteRulesFile.Parse(File.ReadAllBytes(Repository.Path("samples", "rules", "rules.json")));
        var page = new SourceDocument("page", File.ReadAllBytes(Repository.Path("samples", "news", "input.html")));

        var article = Cleaner(rules).Clean(page);

        Text(article).Should().StartWith("Enterprise buyers are set to pull back").And.NotContainAny("Incremental projects", "CPO, EncompaaS", "Chief Cyber Solutions Officer, Cloudflare", "Related stories");
        (article.Metadata.Title, string.Join('|', article.Metadata.Authors), article.Metadata.Published).Should().Be(("Enterprises pivot to smaller, measurable AI projects by 2026", "Shannon Williams", "2025-12-19"));
        article.Metadata.Sources.Should().Contain([new("title", "rule"), new("authors", "rule"), new("published", "rule"), new("url", "link canonical")]);
        article.Removals.Should().Contain(removal => removal.Filter == "rules" && removal.Code == "outside-content")
            .And.Contain(removal => removal.Code == "text" && removal.Reason == "the site rule removes the text , CPO, EncompaaS.")
            .And.Contain(removal => removal.Code == "remove" && removal.Reason == "the site rule removes hide-section")
            .And.NotContain(removal => removal.Filter == "boilerplate");
        article.Warnings.Should().BeEmpty();
        Conservation.EveryCharacterIsKeptOrRemoved(article).Should().BeNull();
    }

    [Theory]
    [InlineData("""{"content": "//div[@id='main']", "remove": ["ad", "by"]}""", "The heading of it all|The first paragraph, which is long enough to be one. Sign up for more.|The last paragraph has a few words more.")]
    [InlineData("""{"content": "//div[@id='main']/p", "remove": "wide ad"}""", "By Jane Doe|The first paragraph, which is long enough to be one. Sign up for more.|The last paragraph has (advert) a few words more.")]
    [InlineData("""{"content": ["//h1", "//p[3]"]}""", "The heading of it all|Buy this now.")]
    [InlineData("""{"content": "//p[2]", "text": "Sign up for more.", "regex": ["\\w+, which is "]}""", "The first long enough to be one.")]
    [InlineData("""{"content": "//p[last()]", "remove": "//p"}""", "")]
    public void Content_is_what_a_rule_names_without_what_it_removes(string rule, string paragraphs)
    {
        var article = Clean(Page, Rules($$"""{"example.org": {{rule}}}"""), "https://example.org/a");
        Text(article).Should().Be(paragraphs.Replace("|", "\n\n", StringComparison.Ordinal) + (paragraphs.Length > 0 ? "\n" : ""));
        Conservation.EveryCharacterIsKeptOrRemoved(article).Should().BeNull();
    }

    [Fact]
    public void A_rule_whose_content_a_page_has_not_leaves_the_choice_as_it_was()
    {
        var article = Clean(Page, Rules("""{"example.org": {"content": "story"}}"""), "https://example.org/a");
        Text(article).Should().Be(Text(Clean(Page, SiteRules.None, "https://example.org/a")));
        article.Warnings.Should().Contain("the site rule's content is not on this page; the main content is chosen as without it");
    }

    [Fact]
    public void A_rule_whose_title_author_or_date_a_page_has_not_leaves_them_as_they_were()
    {
        var article = Clean(Page, Rules("""{"*": {"title": "none", "author": "none", "date": "by"}}"""));
        article.Metadata.Should().BeEquivalentTo(Clean(Page, SiteRules.None).Metadata);
        article.Warnings.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("""{"title": "string(//h1)", "author": "//p[@class]", "date": "//footer"}""", "The heading of it all", "Jane Doe, Buy this now.", "2024-01-05")]
    [InlineData("""{"title": "//html/@lang", "author": "wide ad", "date": "//footer/text()"}""", "en", "Buy this now.", "2024-01-05")]
    public void Title_author_and_date_are_what_a_rule_names(string rule, string title, string authors, string date)
    {
        var metadata = Clean(Page, Rules($$"""{"*": {{rule}}}""")).Metadata;
        (metadata.Title, string.Join(", ", metadata.Authors), metadata.Published).Should().Be((title, authors, date));
    }

    [Theory]
    [InlineData("https://example.org/", "host")]
    [InlineData("https://WWW.Example.org/a?b", "host")]
    [InlineData("https://news.example.org/", "news")]
    [InlineData("https://de.news.example.org/", "news")]
    [InlineData("https://notexample.org/", "all")]
    [InlineData("https://org/", "all")]
    [InlineData("https://xn--bcher-kva.example/", "books")]
    [InlineData(null, "all")]
    public void The_rule_of_the_nearest_host_holds(string? address, string rule)
    {
        var rules = Rules("""{"example.org": {"text": "host"}, "news.example.org": {"text": "news"}, "*": {"text": "all"}, "Bücher.example": {"text": "books"}}""");
        rules.For(address is null ? null : new Uri(address))!.Text[0].Source.Should().Be(rule);
    }

    [Fact]
    public void A_page_without_an_address_is_known_by_its_canonical_one() =>
        Text(Clean(Page.Replace("<head>", "<head><link rel=canonical href=https://example.org/a>", StringComparison.Ordinal), Rules("""{"example.org": {"content": "//h1"}}"""))).Should().Be("The heading of it all\n");

    [Fact]
    public void Texts_go_from_stripped_text_too_and_cleaning_it_again_changes_nothing()
    {
        var rules = Rules("""{"*": {"text": "Sign up for more.", "regex": "Photo \\d+ of \\d+"}}""");
        const string Stripped = "The council met on Monday. Sign  up for more. It closed the library.\nPhoto 1 of 12\nThe mayor said that she was sorry.\n";

        var article = Clean(Stripped, rules, format: "text");

        Text(article).Should().NotContainAny("Sign", "Photo").And.Contain("The council met").And.Contain("It closed the library.").And.Contain("The mayor");
        article.Removals.Should().OnlyContain(removal => removal.Filter == "rules" && removal.Code == "text");
        Conservation.EveryCharacterIsKeptOrRemoved(article).Should().BeNull();
        Text(Clean(Text(article), rules, format: "text")).Should().Be(Text(article));
    }

    [Fact]
    public void An_expression_that_would_take_forever_elsewhere_does_not() =>
        Text(Clean(new string('a', 50_000) + "!", Rules("""{"*": {"regex": "(a+)+$"}}"""), format: "text")).Should().Contain("aaa");

    [Theory]
    [InlineData("[]", 1, 1, "the rules are an object whose keys are hosts: { \"example.org\": { … } }")]
    [InlineData("{\n  \"https://a.org/\": {} }", 2, 3, "'https://a.org/' is no host; write it without scheme and path, such as example.org, or * for all")]
    [InlineData("{\"a.org\": {},\n\"A.org\": {}}", 2, 1, "a.org has a rule already; put both into one")]
    [InlineData("{\"a.org\": 5}", 1, 11, "a rule is an object with content, remove, title, author, date, text or regex")]
    [InlineData("{\"a.org\": {\n\n  \"contnt\": \"x\"}}", 3, 3, "a rule has no member contnt; it has content, remove, title, author, date, text and regex")]
    [InlineData("{\"a.org\": {\"text\": \"a\", \"text\": \"b\"}}", 1, 25, "text is there twice; give a list: \"text\": [ … ]")]
    [InlineData("{\"a.org\": {\"text\": 5}}", 1, 20, "text takes a string or a list of strings")]
    [InlineData("{\"a.org\": {\"text\": [[\"a\"]]}}", 1, 21, "a list holds strings alone")]
    [InlineData("{\"a.org\": {\"text\": [\" \"]}}", 1, 21, "this is empty; leave it out")]
    [InlineData("{\"a.org\": {\"content\": \"//div[\"}}", 1, 23, "'//div[' is no XPath (*), nor a class name of letters, digits, - and _")]
    [InlineData("{\"a.org\": {\"content\": \"//x:div\"}}", 1, 23, "'//x:div' is no XPath (*), nor a class name of letters, digits, - and _")]
    [InlineData("{\"a.org\": {\"remove\": \"//p[lower-case(.)='a']\"}}", 1, 22, "'//p[lower-case(.)='a']' is no XPath (*), nor a class name of letters, digits, - and _")]
    [InlineData("{\"a.org\": {\"content\": \"count(//p)\"}}", 1, 23, "the XPath 'count(//p)' selects no elements; write one that does, such as //div[@id='story']")]
    [InlineData("{\"a.org\": {\"regex\": \"(a\"}}", 1, 21, "'(a' is no regular expression: *")]
    [InlineData("{\"a.org\": {\"regex\": \"(?=a)\"}}", 1, 21, "'(?=a)' looks back or around, which takes time without bound; write it without backreferences, lookarounds and atomic groups")]
    [InlineData("{\"a.org\": {}\n", 2, 1, "this is no JSON: *")]
    [InlineData("{} x", 1, 4, "this is no JSON: *")]
    [InlineData("", 1, 1, "this is no JSON: *")]
    public void A_mistake_is_said_with_its_place(string json, int line, int column, string message)
    {
        var mistake = FluentActions.Invoking(() => Rules(json)).Should().Throw<SiteRulesException>().Which;
        (mistake.Line, mistake.Column).Should().Be((line, column));
        mistake.Message.Should().Match(message);
    }

    [Fact]
    public void A_file_may_have_a_byte_order_mark_comments_and_trailing_commas() =>
        SiteRulesFile.Parse([0xEF, 0xBB, 0xBF, .. "{ /* mine */ \"a.org\": { \"text\": [\"a\",], }, }"u8]).Count.Should().Be(1);

    private static SiteRules Rules(string json) => SiteRulesFile.Parse(Encoding.UTF8.GetBytes(json));

    private static ArticleCleaner Cleaner(SiteRules rules, string? format = null) =>
        new ArticleCleanerBuilder().WithOptions(new CleaningOptions { Rules = rules, Format = format }).Build();

    private static Article Clean(string document, SiteRules rules, string? address = null, string format = "html") =>
        Cleaner(rules, format).Clean(new SourceDocument("test", Encoding.UTF8.GetBytes(document)) { Url = address is null ? null : new Uri(address) });

    private static string Text(Article article) => WriterOutput.Of("text", article);
}
