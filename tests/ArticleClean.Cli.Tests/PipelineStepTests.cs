using ArticleClean.Cli.Tests.Support;
using ArticleClean.Tests.Support;

namespace ArticleClean.Cli.Tests;

/// <summary>The step that <c>action.yml</c> runs, and the hook for pre-commit.</summary>
public sealed class PipelineStepTests
{
    private const string Residue = "A sentence of an article that is long enough.\n\n.ad-slot { display: none; margin: 0 auto; }\n\nAnother sentence of the article.\n";

    [PosixFact]
    public void Residue_fails_the_step_unless_told_not_to()
    {
        using var folder = new TestFolder("clean.txt");
        folder.Write("dirty.txt", Residue);

        Step(folder, "dirty.txt").ExitCode.Should().Be(1);
        Step(folder, "dirty.txt", failOnResidue: "false").ExitCode.Should().Be(0);
        Step(folder, "clean.txt").ExitCode.Should().Be(0);
        Step(folder, "gone.txt", failOnResidue: "false").ExitCode.Should().Be(2);
        folder.Read("outputs").Should().Be("exit-code=1\nexit-code=1\nexit-code=0\nexit-code=2\n");
    }

    [PosixFact]
    public void What_is_given_to_the_step_is_never_run()
    {
        using var folder = new TestFolder();

        var result = Step(folder, "$(touch hacked) ;touch hacked * --format");

        result.ExitCode.Should().Be(2);
        folder.Files(".").Should().NotContain("hacked");
    }

    [PosixFact]
    public void The_report_goes_where_it_is_wanted()
    {
        using var folder = new TestFolder();
        folder.Write("dirty.txt", Residue);

        Step(folder, "dirty.txt", report: "report.sarif", format: "sarif").Output.Should().BeEmpty();

        folder.Read("report.sarif").Should().Contain("css/rule");
    }

    [PosixFact]
    public void The_hook_runs_what_it_says()
    {
        var entry = File.ReadLines(Repository.Path(".pre-commit-hooks.yaml")).Single(line => line.TrimStart().StartsWith("entry:", StringComparison.Ordinal)).Split("entry:")[1].Trim();
        using var folder = new TestFolder("clean.txt");
        folder.Write("dirty.txt", Residue);

        BuiltProgram.Shell($"{entry} clean.txt", folder.Root).ExitCode.Should().Be(0);
        BuiltProgram.Shell($"{entry} clean.txt dirty.txt", folder.Root).ExitCode.Should().Be(1);
    }

    private static ProgramResult Step(TestFolder folder, string paths, string failOnResidue = "true", string report = "", string format = "text") => BuiltProgram.Shell(
        $"PATHS='{paths}' BASELINE= FORMAT={format} REPORT='{report}' FAIL_ON_RESIDUE={failOnResidue} GITHUB_OUTPUT=outputs PROGRAM='{BuiltProgram.Path}' bash '{Repository.Path(".ci", "check-step")}'",
        folder.Root);
}
