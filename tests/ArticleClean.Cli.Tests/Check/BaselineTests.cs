using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests.Check;

public sealed class BaselineTests
{
    private const string Two = "texts/two [x](y) {0}.txt";

    [Fact]
    public void What_was_written_as_known_is_not_reported()
    {
        using var folder = CheckFolder.Create();

        var writing = BuiltProgram.RunIn(folder.Root, "check", "--write-baseline", "known.json", "texts");
        var check = BuiltProgram.RunIn(folder.Root, "check", "--baseline", "known.json", "texts/one.txt", "texts/page.html", Two);

        writing.Should().BeEquivalentTo(new { ExitCode = 3, Output = "" }, "a document failed");
        check.Should().BeEquivalentTo(new { ExitCode = 0, Output = "" });
        check.Errors.Should().StartWith("articleclean: checked 3, with residue 0, known findings 4, failed 0 in").And.NotContain("gone");
    }

    [Fact]
    public void A_known_finding_stays_known_wherever_it_moves_and_however_the_file_is_named()
    {
        using var folder = WithBaseline();
        folder.Write("texts/one.txt", "A new sentence stands here.\n\n" + folder.Read("texts/one.txt").Replace("none; margin", "none;\n    margin"));

        BuiltProgram.RunIn(folder.Root, "check", "--baseline", "known.json", folder.At("texts/one.txt")).ExitCode.Should().Be(0);
        BuiltProgram.RunIn(folder.Root, "check", "--baseline", "known.json", "./texts/../texts/one.txt").ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_new_finding_is_reported_alone()
    {
        using var folder = WithBaseline();
        folder.Write("texts/one.txt", ".new { margin: 1px; padding: 0; }\n\n" + folder.Read("texts/one.txt"));

        var check = BuiltProgram.RunIn(folder.Root, "check", "--baseline", "known.json", "texts/one.txt");

        check.ExitCode.Should().Be(1);
        check.Lines.Should().ContainSingle().Which.Should().StartWith("texts/one.txt:1:1: css/");
    }

    [Fact]
    public void One_more_of_the_same_kind_and_content_is_new()
    {
        using var folder = WithBaseline();
        folder.Write(Two, folder.Read(Two) + $"\n{CheckFolder.Css}\n");

        BuiltProgram.RunIn(folder.Root, "check", "--baseline", "known.json", Two).Lines.Should().ContainSingle().Which.Should().StartWith($"{Two}:13:1: css/");
    }

    [Fact]
    public void The_same_content_in_another_file_is_new()
    {
        using var folder = WithBaseline();
        folder.Write("texts/clean.txt", folder.Read("texts/one.txt"));

        BuiltProgram.RunIn(folder.Root, "check", "--baseline", "known.json", "texts/clean.txt").ExitCode.Should().Be(1);
    }

    [Fact]
    public void Known_findings_that_are_gone_are_mentioned_and_no_reason_to_fail()
    {
        using var folder = WithBaseline();
        folder.Write(Two, TestFolder.Article("two"));

        var check = BuiltProgram.RunIn(folder.Root, "check", "--baseline", "known.json", Two);
        var quiet = BuiltProgram.RunIn(folder.Root, "check", "-q", "--baseline", "known.json", Two);
        var others = BuiltProgram.RunIn(folder.Root, "check", "--filter", "json", "--baseline", "known.json", Two);

        check.Should().BeEquivalentTo(new { ExitCode = 0, Errors = "articleclean: known.json: known findings that are gone: 2; --write-baseline writes it anew\n" });
        quiet.Errors.Should().BeEmpty();
        others.Errors.Should().BeEmpty("what is not looked for is not gone");
    }

    [Fact]
    public void A_baseline_is_sorted_and_the_same_whatever_the_order_of_the_documents()
    {
        using var folder = CheckFolder.Create();
        BuiltProgram.RunIn(folder.Root, "check", "-q", "--write-baseline", "a.json", "texts/one.txt", Two, "texts/page.html").ExitCode.Should().Be(0);
        BuiltProgram.RunIn(folder.Root, "check", "-q", "--write-baseline", "b.json", Two, "texts/page.html", "texts/one.txt").ExitCode.Should().Be(0);

        folder.Read("b.json").Should().Be(folder.Read("a.json"));
        folder.Read("a.json").Should().StartWith("{\n  \"schema_version\": 1,\n  \"findings\": [\n    {\n      \"file\": \"texts/one.txt\",\n      \"filter\": \"css\",").And.Contain("\"count\": 2,").And.EndWith("}\n");
        folder.Files(".").Should().NotContain(file => file.Contains("tmp"));
    }

    [Fact]
    public void A_baseline_is_written_over_and_no_other_file_is()
    {
        using var folder = WithBaseline();
        var text = folder.Read("texts/one.txt");
        folder.Write("texts/page.html", "<!doctype html><p>The first sentence stands here.");

        BuiltProgram.RunIn(folder.Root, "check", "--write-baseline", "known.json", "texts/page.html").ExitCode.Should().Be(0);
        var slip = BuiltProgram.RunIn(folder.Root, "check", "--write-baseline", "texts/one.txt", "texts");

        folder.Read("known.json").Should().Contain("\"findings\": []");
        slip.ExitCode.Should().Be(2);
        slip.Errors.Should().Contain("texts/one.txt is no baseline");
        folder.Read("texts/one.txt").Should().Be(text);
    }

    [Fact]
    public void Where_nothing_could_be_checked_the_baseline_stays()
    {
        using var folder = WithBaseline();
        var before = folder.Read("known.json");

        BuiltProgram.RunIn(folder.Root, "check", "--write-baseline", "known.json", "texts/broken.txt.gz").ExitCode.Should().Be(2);

        folder.Read("known.json").Should().Be(before);
    }

    [Theory]
    [InlineData("", "is no baseline")]
    [InlineData("[]", "is no baseline")]
    [InlineData("null", "of another version")]
    [InlineData("""{"schema_version":2,"findings":[]}""", "of another version")]
    [InlineData("""{"schema_version":1,"findings":[{"file":"a"}]}""", "is no baseline")]
    [InlineData("""{"schema_version":1,"findings":[null]}""", "is no baseline")]
    [InlineData("""{"schema_version":1,"findings":null}""", "is no baseline")]
    [InlineData("""{"schema_version":1}""", "is no baseline")]
    public void A_file_that_is_no_baseline_is_a_mistake(string content, string message)
    {
        using var folder = CheckFolder.Create();
        folder.Write("known.json", content);

        var check = BuiltProgram.RunIn(folder.Root, "check", "--baseline", "known.json", "texts");

        check.Should().BeEquivalentTo(new { ExitCode = 2, Output = "" });
        check.Errors.Should().StartWith("articleclean: known.json ").And.Contain(message);
    }

    [Theory]
    [InlineData("the baseline none.json cannot be read", "--baseline", "none.json")]
    [InlineData("--baseline and --write-baseline exclude each other", "--baseline", "a", "--write-baseline", "b")]
    [InlineData("--format and --write-baseline exclude each other", "-f", "json", "--write-baseline", "b")]
    public void Options_that_cannot_be_met_are_a_mistake(string message, params string[] arguments) =>
        BuiltProgram.Run(["check", .. arguments]).Should().Match<ProgramResult>(result => result.ExitCode == 2 && result.Errors.Contains(message));

    private static TestFolder WithBaseline()
    {
        var folder = CheckFolder.Create();
        BuiltProgram.RunIn(folder.Root, "check", "-q", "--write-baseline", "known.json", "texts/one.txt", "texts/page.html", Two).ExitCode.Should().Be(0);
        return folder;
    }
}
