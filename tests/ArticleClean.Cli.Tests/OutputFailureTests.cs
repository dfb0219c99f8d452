using ArticleClean.Cli.Outputs;
using ArticleClean.Cli.Tests.Support;
using ArticleClean.Tests.Support;

namespace ArticleClean.Cli.Tests;

/// <summary>What a run does when the machine fails it: the documented exit code and message, and earlier results intact.</summary>
public sealed class OutputFailureTests
{
    private static readonly string Text = string.Concat(Enumerable.Repeat("A sentence that is one of very many in this file.\n\n", 400));

    /// <summary>A place of its own for file systems; who is not root becomes root in it.</summary>
    private static string Apart => Environment.IsPrivilegedProcess ? "unshare -m" : "unshare -rm";

    [PosixFact]
    public void A_disk_that_fills_up_ends_a_folder_run_and_leaves_whole_files()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 100; i++) folder.Write($"in/{i:00}.txt", Text);
        Directory.CreateDirectory(folder.At("disk"));

        var result = Shell(folder, "mount -t tmpfs -o size=512k tmpfs disk && articleclean in --output-dir disk/out; code=$?; cp -a disk/out kept; exit $code");

        result.ExitCode.Should().Be(2);
        result.Errors.Should().MatchRegex(@"articleclean: .*: cannot be written: (No space left on device|There is not enough space)");
        folder.Files("kept").Should().HaveCountGreaterThan(5).And.HaveCountLessThan(100).And.OnlyContain(file => file.EndsWith(".txt", StringComparison.Ordinal));
        foreach (var file in folder.Files("kept")) folder.Read($"kept/{file}").Should().Be(Text.TrimEnd() + "\n");
    }

    [PosixFact]
    public void A_disk_that_fills_up_under_a_shard_leaves_no_file_and_the_run_can_be_gone_on_with()
    {
        using var folder = new TestFolder();
        folder.Write("shard.warc", WarcBuilder.Join([.. Enumerable.Range(0, 600).Select(i => WarcBuilder.Response($"http://{i}/", WarcBuilder.Page($"{i} {Text}")))]));
        Directory.CreateDirectory(folder.At("disk"));

        var result = Shell(folder, "mount -t tmpfs -o size=6m tmpfs disk && { articleclean shard.warc -o disk/out.jsonl; code=$?; ls -A disk > listing; mount -o remount,size=200m disk && articleclean shard.warc -o disk/out.jsonl --resume; cp disk/out.jsonl .; exit $code; }");
        BuiltProgram.RunIn(folder.Root, "shard.warc", "-o", "whole.jsonl").ExitCode.Should().Be(0);

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("disk/out.jsonl: cannot be written: ").And.MatchRegex("of these [1-9][0-9]* before");
        folder.Read("listing").Should().NotContain("out.jsonl\n");
        File.ReadAllBytes(folder.At("out.jsonl")).Should().Equal(File.ReadAllBytes(folder.At("whole.jsonl")));
    }

    [PosixTheory]
    [InlineData("articleclean lines.jsonl -o out.jsonl", "part")]
    [InlineData("articleclean lines.jsonl -o out.jsonl", "journal")]
    [InlineData("articleclean lines.jsonl -o out.jsonl --resume", "part")]
    [InlineData("articleclean lines.jsonl -o out.jsonl --resume", "journal")]
    [InlineData("articleclean in --output-dir .", TestFolder.Journal)]
    [InlineData("articleclean in --output-dir . --resume", TestFolder.Journal)]
    public void A_link_at_a_name_that_the_program_made_up_is_not_followed(string line, string link)
    {
        using var folder = new TestFolder("in/a.html");
        var shard = new ShardPlan(folder.At("out.jsonl"), "", (_, _) => default);
        link = link switch { "part" => Path.GetFileName(shard.PartPath), "journal" => Path.GetFileName(shard.JournalPath), _ => link };
        folder.Write("lines.jsonl", "{\"text\":\"Words of a line.\"}\n");
        folder.Write("private.txt", "What must stay.\n");

        foreach (var target in new[] { "private.txt", "created.txt" })
        {
            var result = BuiltProgram.Shell($"ln -sf {target} {link}; {line}", folder.Root);

            result.ExitCode.Should().Be(2, target);
            result.Errors.Should().Contain($"{link}: is a symbolic link");
        }

        folder.Read("private.txt").Should().Be("What must stay.\n");
        File.Exists(folder.At("created.txt")).Should().BeFalse();
    }

    [PosixTheory("strace")]
    [InlineData("a.txt", "out.txt")]
    [InlineData("lines.jsonl", "out.jsonl")]
    public void A_file_is_on_the_disk_before_it_has_its_name_and_its_folder_after(string input, string output)
    {
        using var folder = new TestFolder("a.txt");
        folder.Write("lines.jsonl", "{\"text\":\"Words of a line.\"}\n");

        const string Traced = "strace -f -o calls -e trace=fsync,rename,renameat,renameat2";
        BuiltProgram.Shell($"{Traced} '{BuiltProgram.Path}' {input} -o {output} --force", folder.Root);

        folder.Read("calls").Should().MatchRegex($@"(?s)fsync\(.*rename[^\n]*{output}.*fsync\(");
    }

    [PosixFact]
    public void A_read_only_output_ends_with_2()
    {
        using var folder = new TestFolder("in/a.html");
        folder.Write("lines.jsonl", "{\"text\":\"Words.\"}\n");
        Directory.CreateDirectory(folder.At("disk"));

        var result = Shell(folder, "mount -t tmpfs -o ro tmpfs disk && { articleclean in --output-dir disk; a=$?; articleclean lines.jsonl -o disk/out.jsonl; b=$?; articleclean in --output-dir out --report disk/report.jsonl; echo $a $b $?; }");

        result.Output.Should().Be("2 2 2\n");
        result.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3).And.OnlyContain(line => line.Contains("cannot be written: ", StringComparison.Ordinal));
    }

    [PosixFact]
    public void An_input_that_vanishes_in_the_middle_is_one_failure()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 5; i++) folder.Write($"in/{i}.txt", Text);
        folder.Write("late.txt", Text);
        using var process = BuiltProgram.Start(folder.Root, "in", "-", "late.txt", "--from", "text", "--output-dir", "out", "-j", "1");
        while (folder.Files("out").Length == 0 && !process.HasExited) Thread.Sleep(1);

        // The run waits for standard input before it opens the last file.
        File.Delete(folder.At("late.txt"));
        var result = BuiltProgram.Finish(process, "Words of standard input."u8.ToArray());

        result.ExitCode.Should().Be(3);
        result.Errors.Should().StartWith("articleclean: late.txt: no such file or folder").And.Contain("cleaned 6, empty 0, failed 1");
        folder.Files("out").Should().HaveCount(6);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_signal_in_the_middle_of_a_shard_leaves_what_can_be_gone_on_with(string signal, int exitCode)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TestFolder();
        folder.Write("shard.warc", WarcBuilder.Join([.. Enumerable.Range(0, 1500).Select(i => WarcBuilder.Response($"http://{i}/", WarcBuilder.Page($"{i} {Text}")))]));
        using var process = BuiltProgram.Start(folder.Root, "shard.warc", "-o", "out.jsonl");
        folder.AwaitWholeStretch(process);

        using var kill = System.Diagnostics.Process.Start("kill", [$"-{signal}", $"{process.Id}"]);
        var result = BuiltProgram.Finish(process, []);
        var files = folder.Files(".");
        var resumed = BuiltProgram.RunIn(folder.Root, "shard.warc", "-o", "out.jsonl", "--resume");

        result.Should().BeEquivalentTo(new { ExitCode = exitCode, Output = "", Errors = "" });
        files.Should().NotContain("out.jsonl");
        resumed.ExitCode.Should().Be(0);
        resumed.Errors.Should().MatchRegex("cleaned 1500, empty 0, of these [1-9][0-9]* before");
        folder.Read("out.jsonl").Split('\n').Should().HaveCount(1501);
    }

    [PosixFact]
    public void A_pipe_that_closes_early_ends_a_shard_quietly()
    {
        using var folder = new TestFolder();
        folder.Write("lines.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"Some words of a line.\"}\n", 20_000)));

        BuiltProgram.Shell("articleclean lines.jsonl | head -n 1 | wc -l; echo ${PIPESTATUS[0]}", folder.Root).Should().BeEquivalentTo(new { Output = "1\n0\n", Errors = "" });
    }

    private static ProgramResult Shell(TestFolder folder, string line) =>
        BuiltProgram.Shell($"export -f articleclean; {Apart} bash -c '{line.Replace("'", "'\\''", StringComparison.Ordinal)}'", folder.Root);
}
