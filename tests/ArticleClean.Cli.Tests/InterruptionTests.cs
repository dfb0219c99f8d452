using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class InterruptionTests
{
    private static readonly string Text = string.Concat(Enumerable.Repeat("A sentence that is one of very many in this file.\n\n", 2000));

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_signal_in_the_middle_of_a_folder_leaves_whole_files_only(string signal, int exitCode)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TestFolder();
        for (var i = 0; i < 600; i++) folder.Write($"in/{i:000}.txt", Text);
        using var process = BuiltProgram.Start(folder.Root, "in", "--output-dir", "out", "-j", "2");
        while (folder.Files("out").Length < 5 && !process.HasExited) Thread.Sleep(5);

        using var kill = System.Diagnostics.Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        var result = BuiltProgram.Finish(process, []);

        result.Should().BeEquivalentTo(new { ExitCode = exitCode, Output = "", Errors = "" });
        var written = folder.Files("out");
        written.Should().HaveCountLessThan(600).And.AllSatisfy(file => file.Should().MatchRegex(@"\A\d{3}\.txt\z"));
        foreach (var file in written) folder.Read($"out/{file}").Should().Be(Text.TrimEnd() + "\n");
    }

    [Fact]
    public void A_signal_ends_the_wait_for_standard_input()
    {
        if (OperatingSystem.IsWindows()) return;
        using var process = BuiltProgram.Start(null);
        process.StandardInput.WriteLine("{\"text\":\"Words of the first line.\"}");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine().Should().Contain("Words of the first line.", "it waits for the next line now");

        using var kill = System.Diagnostics.Process.Start("kill", ["-TERM", $"{process.Id}"]);

        process.WaitForExit(BuiltProgram.Patience).Should().BeTrue();
        process.ExitCode.Should().Be(143);
    }
}
