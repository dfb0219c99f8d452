using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class RulesTests
{
    private const string Page = "<!doctype html><html><head><link rel=canonical href=https://www.example.org/a></head><body><div class=story><p>The words of the story.</p></div><div class=more><p>More words of the page.</p></div></body></html>";

    [Fact]
    public void A_file_of_rules_says_what_of_a_site_is_the_article()
    {
        using var folder = new TestFolder();
        folder.Write("page.html", Page);
        folder.Write("mine/rules.json", """{ "example.org": { "content": "story" } }""");
        folder.Write("articleclean.json", """{ "rules": "mine/rules.json" }""");

        BuiltProgram.RunIn(folder.Root, "page.html", "--rules", "mine/rules.json", "--no-config").Output.Should().Be("The words of the story.\n");
        BuiltProgram.RunIn(folder.Root, "page.html").Output.Should().Be("The words of the story.\n", "a configuration may name it");
        BuiltProgram.RunIn(folder.Root, "page.html", "--explain").Errors.Should().Contain("rules").And.Contain("More words of the page.");
    }

    [Fact]
    public void A_mistake_is_said_with_file_line_and_column()
    {
        using var folder = new TestFolder();
        folder.Write("page.html", Page);
        folder.Write("rules.json", "{\n  \"example.org\": {\n    \"contnt\": \"story\"\n  }\n}\n");

        var result = BuiltProgram.RunIn(folder.Root, "page.html", "--rules", "rules.json");

        result.Should().BeEquivalentTo(new { ExitCode = 2, Output = "" });
        result.Errors.Should().Be("articleclean: rules.json:3:5: a rule has no member contnt; it has content, remove, title, author, date, text and regex (see articleclean --help)\n");
        BuiltProgram.RunIn(folder.Root, "page.html", "--rules", "none.json").Should().Match<ProgramResult>(failed => failed.ExitCode == 2 && failed.Errors.Contains("the rules none.json cannot be read"));
    }

    [Fact]
    public void Content_that_a_page_has_not_is_warned_of()
    {
        using var folder = new TestFolder();
        folder.Write("page.html", Page);
        folder.Write("rules.json", """{ "example.org": { "content": "body-text" } }""");

        BuiltProgram.RunIn(folder.Root, "page.html", "--rules", "rules.json", "-v").Errors.Should().Contain("warning: the site rule's content is not on this page");
        BuiltProgram.RunIn(folder.Root, "page.html", "--rules", "rules.json").Errors.Should().BeEmpty();
    }

    [Fact]
    public void A_run_goes_on_while_its_rules_say_the_same_and_wherever_they_stand()
    {
        using var folder = new TestFolder();
        folder.Write("in/a.html", Page);
        folder.Write("rules.json", """{ "example.org": { "content": "story" } }""");
        folder.Write("again.json", """{ "example.org": { "content": "story" } }""");
        folder.Write("other.json", """{ "example.org": { "content": "more" } }""");

        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--rules", "rules.json").ExitCode.Should().Be(0);

        Resume("again.json").Should().Contain("of these 1 before");
        folder.Read("out/a.txt").Should().Be("The words of the story.\n");
        Resume("other.json").Should().Contain("cleaned 1, empty 0, failed 0");
        folder.Read("out/a.txt").Should().Be("More words of the page.\n");

        string Resume(string rules) => BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--resume", "--rules", rules).Errors;
    }
}
