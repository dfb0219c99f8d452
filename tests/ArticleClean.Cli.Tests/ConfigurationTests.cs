using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class ConfigurationTests
{
    private const string Page = "<!doctype html><html><body><h1>A heading that stands out</h1><p>Some <b>bold</b> words of a page that is long enough to be one.</p></body></html>";

    [Fact]
    public void A_projects_file_is_found_in_the_folders_above_and_flags_beat_it()
    {
        using var folder = new TestFolder();
        folder.Write("articleclean.json", """{ "format": "markdown", /* said here */ "min-words": 1, "timeout": 600, }""");
        folder.Write("deep/in/page.html", Page);

        BuiltProgram.RunIn(folder.At("deep/in"), "page.html").Output.Should().Contain("**bold**");
        BuiltProgram.RunIn(folder.At("deep/in"), "page.html", "-f", "text").Output.Should().NotContain("**");
        BuiltProgram.RunIn(folder.At("deep/in"), "page.html", "--no-config").Output.Should().NotContain("**");
    }

    [Fact]
    public void A_file_can_be_named_and_its_paths_stand_where_it_stands()
    {
        using var folder = new TestFolder("in/a.html", "in/b.html");
        folder.Write("settings/mine.json", """{ "output-dir": "../out", "exclude": ["a.*", "c.*"], "jobs": 1, "verbose": true, "force": false }""");

        var result = BuiltProgram.RunIn(folder.Root, "in", "--config", "settings/mine.json", "--quiet");

        result.Should().BeEquivalentTo(new { ExitCode = 0, Errors = "" });
        folder.Files("out").Should().Equal("b.txt");
    }

    [Fact]
    public void Each_command_takes_what_is_its_own()
    {
        using var folder = new TestFolder("a.txt");
        folder.Write("articleclean.json", """{ "format": "markdown", "scope": "page", "filter": ["css"], "check": { "format": "json" }, "clean": { "format": "json" } }""");

        BuiltProgram.RunIn(folder.Root, "check", "a.txt").Output.Should().StartWith("{").And.Contain("\"findings\"");
        BuiltProgram.RunIn(folder.Root, "a.txt").Output.Should().StartWith("{").And.Contain("\"text\"");
    }

    [Theory]
    [InlineData("""{ "captoins": "keep" }""", "no option is called captoins; did you mean captions?")]
    [InlineData("""{ "check": { "scope": "page" } }""", "no option is called scope")]
    [InlineData("""{ "help": true }""", "no option is called help")]
    [InlineData("""{ "captions": "maybe" }""", "--captions maybe: it takes drop or keep")]
    [InlineData("""{ "force": "yes" }""", "force takes true or false")]
    [InlineData("""{ "captions": {} }""", "captions takes a text")]
    [InlineData("[]", "holds no JSON object")]
    [InlineData("{", "is no configuration")]
    public void A_mistake_is_said_with_the_files_name(string config, string message)
    {
        using var folder = new TestFolder("a.txt");
        folder.Write("articleclean.json", config);
        string[] named = config.Contains("force", StringComparison.Ordinal) ? ["--config", "articleclean.json"] : [];

        string[] command = config.Contains("check", StringComparison.Ordinal) ? ["check"] : [];
        var result = BuiltProgram.RunIn(folder.Root, [.. command, "a.txt", .. named]);

        result.Should().BeEquivalentTo(new { ExitCode = 2, Output = "" });
        result.Errors.Should().Contain(message);
    }

    [Fact]
    public void A_found_file_cannot_decide_what_is_overwritten()
    {
        using var folder = new TestFolder("deep/a.txt", "precious.txt");
        var config = folder.Write("articleclean.json", """
            {
              "force": true, "report": "report.jsonl", "stats": "stats.json", "failed-dir": "failed", "format": "json",
              "clean": { "output": "precious.txt" }, "check": { "write-baseline": "precious.txt" }
            }
            """);

        var clean = BuiltProgram.RunIn(folder.At("deep"), "a.txt");
        var check = BuiltProgram.RunIn(folder.At("deep"), "check", "a.txt");

        clean.ExitCode.Should().Be(0);
        clean.Output.Should().StartWith("{", "other settings count");
        clean.Errors.Should().MatchRegex(
            "^articleclean: .*articleclean.json: ignored force, report, stats, failed-dir, output: .*--config .*\n$");
        check.Errors.Should().Contain("write-baseline");
        folder.Read("precious.txt").Should().Be(TestFolder.Article("precious.txt"));
        folder.Files(".").Should().BeEquivalentTo("articleclean.json", "deep/a.txt", "precious.txt");
        BuiltProgram.RunIn(folder.At("deep"), "a.txt", "--quiet").Errors.Should().BeEmpty();
        BuiltProgram.RunIn(folder.At("deep"), "a.txt", "--config", config).ExitCode.Should().Be(0);
        folder.Read("precious.txt").Should().NotBe(TestFolder.Article("precious.txt"), "the user named the file");
    }

    // Only root can give a file away.
    [PosixFact(needsRoot: true)]
    public void A_found_file_of_another_user_is_not_read()
    {
        using var folder = new TestFolder("a.txt");
        folder.Write("articleclean.json", """{ "format": "json" }""");

        var found = BuiltProgram.Shell("chown 65534 articleclean.json; articleclean a.txt", folder.Root);
        var named = BuiltProgram.RunIn(folder.Root, "a.txt", "--config", "articleclean.json");

        found.Should().BeEquivalentTo(new { ExitCode = 0, Output = TestFolder.Article("a.txt") });
        found.Errors.Should().Contain("articleclean.json: not read, because it belongs to another user");
        named.Output.Should().StartWith("{");
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_mistake() =>
        BuiltProgram.Pipe("Words.", "--config", "no-such.json").Should().BeEquivalentTo(new { ExitCode = 2, Output = "" });
}
