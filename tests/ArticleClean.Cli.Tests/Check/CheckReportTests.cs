using System.Text.Json;
using System.Xml.Linq;
using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests.Check;

/// <summary>What holds for the reports of every format.</summary>
public sealed class CheckReportTests
{
    private static readonly string[] All = ["text", "json", "sarif", "junit"];

    public static TheoryData<string> Formats { get; } = new(All);

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_documents_give_the_same_bytes_at_any_number_of_jobs(string format)
    {
        using var folder = CheckFolder.Create();
        for (var i = 0; i < 20; i++) folder.Write($"texts/more/{i:00}.txt", $"A sentence stands here.\n\n.c{i} {{ margin: {i}px; }}\n");

        var one = BuiltProgram.RunIn(folder.Root, "check", "-f", format, "-j", "1", "texts");

        one.ExitCode.Should().Be(3);
        one.Errors.Should().Contain("texts/broken.txt.gz: ").And.Contain("checked 25, with residue 23, failed 1 in");
        BuiltProgram.RunIn(folder.Root, "check", "-f", format, "-j", "8", "texts").Bytes.Should().Equal(one.Bytes);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Exit_codes_are_the_same_in_every_format(string format)
    {
        using var folder = CheckFolder.Create();

        BuiltProgram.RunIn(folder.Root, "check", "-f", format, "texts/clean.txt").ExitCode.Should().Be(0);
        BuiltProgram.RunIn(folder.Root, "check", "-f", format, "texts/one.txt").ExitCode.Should().Be(1);
        BuiltProgram.RunIn(folder.Root, "check", "-f", format, "texts/broken.txt.gz").ExitCode.Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_of_an_input_is_a_command_to_a_terminal_or_breaks_the_format(string format)
    {
        using var folder = new TestFolder();
        folder.Write("a.txt", "A sentence.\n\n<!-- \u001b[2J \u202E \u009b \uFFFE ]]> <b> & \"q\" {0} -->\n\nA sentence.\n");

        var output = BuiltProgram.RunIn(folder.Root, "check", "-f", format, "a.txt").Output;

        output.Should().Contain("markup").And.NotContainAny("\u001b", "\u202E", "\u009b", "\uFFFE");
        if (format == "junit") XDocument.Parse(output).Descendants("failure").Single().Value.Should().Contain(@"]]> <b> &");
        else if (format != "text") JsonDocument.Parse(output).Dispose();
    }

    [PosixFact]
    public void A_file_name_with_control_characters_is_escaped()
    {
        using var folder = new TestFolder();
        folder.Write("a\u001b[2J\n.txt", $"A sentence.\n\n{CheckFolder.Css}\n");

        foreach (var format in All)
            BuiltProgram.RunIn(folder.Root, "check", "-f", format, ".").Output.Should().NotContainAny("\u001b", "2J\n");
    }

    [Fact]
    public void The_JSON_has_each_finding_with_its_kind_place_and_excerpt()
    {
        using var folder = CheckFolder.Create();
        using var report = JsonDocument.Parse(BuiltProgram.RunIn(folder.Root, "check", "-f", "json", "texts").Output);

        var findings = report.RootElement.GetProperty("findings").EnumerateArray().ToArray();

        findings.Should().HaveCount(4);
        findings[0].EnumerateObject().Select(property => property.Name).Should().Equal("source", "format", "filter", "code", "reason", "excerpt", "line", "column", "end_line", "end_column", "fingerprint");
        findings[0].GetProperty("excerpt").GetString().Should().Be(CheckFolder.Css);
        findings.Select(finding => (finding.GetProperty("source").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("end_line").GetInt32()))
            .Should().Equal(("texts/one.txt", 3, 3), ("texts/page.html", 2, 2), ("texts/two [x](y) {0}.txt", 3, 3), ("texts/two [x](y) {0}.txt", 7, 9));
        report.RootElement.GetProperty("failures").EnumerateArray().Single().GetProperty("source").GetString().Should().Be("texts/broken.txt.gz");
        report.RootElement.GetProperty("checked").GetInt32().Should().Be(4);
    }

    [PosixFact]
    public void A_reader_that_goes_ends_the_check_quietly()
    {
        using var folder = CheckFolder.Create();
        foreach (var format in All)
            BuiltProgram.Shell($"articleclean check -q -f {format} texts/one.txt texts/page.html | true; exit ${{PIPESTATUS[0]}}", folder.Root).Errors.Should().BeEmpty();
    }

    [Fact]
    public void A_format_that_is_none_is_a_mistake() =>
        BuiltProgram.Run("check", "-f", "serif").Should().Match<ProgramResult>(result => result.ExitCode == 2 && result.Errors.Contains("did you mean sarif?"));
}
