using System.Diagnostics;
using System.Globalization;
using System.Text;
using ArticleClean.Cli.Tests.Support;
using ArticleClean.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class ResumeTests
{
    /// <summary>Fixed, so that a run that fails can be run again; the moments still differ with the machine.</summary>
    private const int Seed = 20261124;

    private const int Kills = 10;

    [PosixFact]
    public void A_folder_run_that_is_killed_at_any_moment_ends_as_one_that_was_not()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 200; i++) folder.Write($"in/{i % 7}/{i:000}.html", Page(i));
        var watch = Stopwatch.StartNew();
        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "whole").ExitCode.Should().Be(0);
        var (whole, random) = (watch.Elapsed, new Random(Seed));

        for (var kill = 0; kill < Kills; kill++)
        {
            string[] arguments = ["in", "--output-dir", $"out{kill}", "--report", "report.jsonl"];
            Kill(folder, random.NextDouble() * whole, arguments);
            folder.Files($"out{kill}").Where(file => !file.Contains(".articleclean-", StringComparison.Ordinal))
                .Should().NotContain(file => folder.Read($"out{kill}/{file}") != folder.Read($"whole/{file}"), "what has its name is whole");
            BuiltProgram.RunIn(folder.Root, [.. arguments, "--resume"]).ExitCode.Should().Be(0);

            folder.Files($"out{kill}").Should().Equal(folder.Files("whole"));
            foreach (var file in folder.Files("whole")) folder.Read($"out{kill}/{file}").Should().Be(folder.Read($"whole/{file}"));
            Lines(folder, "report.jsonl").Should().HaveCount(200).And.OnlyContain(line => line.Contains("\"status\":\"cleaned\"", StringComparison.Ordinal));
        }
    }

    [PosixFact]
    public void A_run_over_a_shard_that_is_killed_at_any_moment_ends_as_one_that_was_not()
    {
        using var folder = new TestFolder();
        folder.Write("shard.warc.gz", WarcBuilder.Gzip([.. Enumerable.Range(0, 900).Select(i => i % 100 == 7 ? WarcBuilder.Response($"http://{i}/", [1, 2, 3], wrongBy: 1) : WarcBuilder.Response($"http://{i}/", Page(i)))]));
        var random = new Random(Seed);
        foreach (var name in new[] { "out.jsonl", "out.jsonl.gz", "out.jsonl.zst" })
        {
            string[] arguments = ["shard.warc.gz", "--unique", "--stats", "stats.json", "-o"];
            var watch = Stopwatch.StartNew();
            BuiltProgram.RunIn(folder.Root, [.. arguments, "whole-" + name]).ExitCode.Should().Be(3);
            var (whole, stats) = (watch.Elapsed, folder.Read("stats.json"));
            for (var kill = 0; kill < Kills; kill++)
            {
                Kill(folder, random.NextDouble() * whole, [.. arguments, $"{kill}-{name}"]);
                if (File.Exists(folder.At($"{kill}-{name}"))) File.ReadAllBytes(folder.At($"{kill}-{name}")).Should().Equal(File.ReadAllBytes(folder.At("whole-" + name)), "what has its name is whole");
                BuiltProgram.RunIn(folder.Root, [.. arguments, $"{kill}-{name}", "--resume"]).ExitCode.Should().BeOneOf([0, 3], "it goes on, or was done");

                File.ReadAllBytes(folder.At($"{kill}-{name}")).Should().Equal(File.ReadAllBytes(folder.At("whole-" + name)));
                folder.Read("stats.json").Should().Be(stats);
            }
        }

        folder.Files(".").Should().NotContain(file => file.Contains(".articleclean-", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_done_is_not_written_again_and_what_changed_is()
    {
        using var folder = new TestFolder("in/a.html", "in/b.html", "in/c.html");
        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out").ExitCode.Should().Be(0);
        var before = File.GetLastWriteTimeUtc(folder.At("out/a.txt"));
        folder.Write("in/b.html", "Other words.");
        folder.Write("out/c.txt", "Changed by hand.");
        folder.Write("in/d.html", "New words.");

        var result = BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--resume");

        result.ExitCode.Should().Be(0);
        result.Errors.Should().Contain("cleaned 3, empty 0, of these 1 before, kept 1 ");
        File.GetLastWriteTimeUtc(folder.At("out/a.txt")).Should().Be(before);
        folder.Read("out/b.txt").Should().Be("Other words.\n");
        folder.Read("out/c.txt").Should().Be("Changed by hand.");
        folder.Read("out/d.txt").Should().Be("New words.\n");
    }

    [Fact]
    public void Other_options_are_another_run()
    {
        using var folder = new TestFolder("in/a.html");
        folder.Write("in/a.html", "<!doctype html><title>A</title><p>Some words of a page.");
        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--min-words", "1").ExitCode.Should().Be(0);

        var same = BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--min-words", "1", "--resume", "-j", "1");
        var other = BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--resume");

        same.Errors.Should().Contain("of these 1 before");
        other.Errors.Should().Contain("cleaned 1, empty 0, failed 0");
    }

    [Fact]
    public void A_file_that_was_there_before_is_nobodys_to_write_over()
    {
        using var folder = new TestFolder("in/a.html");
        folder.Write("out/a.txt", "mine");

        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--resume").Errors.Should().Contain("kept 1 that were there");

        folder.Read("out/a.txt").Should().Be("mine");
    }

    [Fact]
    public void What_a_killed_run_left_unfinished_is_deleted_and_what_failed_is_tried_again()
    {
        using var folder = new TestFolder("in/a.html");
        folder.Write("in/b.html.gz", [0x1F, 0x8B, 8]);
        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out").ExitCode.Should().Be(3);
        folder.Write("out/.articleclean-0123456789abcdef.tmp", "half");
        File.AppendAllText(folder.At("out/" + TestFolder.Journal), "{\"key\":\"b.t");
        folder.Write("in/b.html.gz", TestFolder.Gzip(Encoding.UTF8.GetBytes("Words.")));

        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--resume").ExitCode.Should().Be(0);

        folder.Files("out").Should().Equal("a.txt", "b.txt");
        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--resume").Errors.Should().Contain("of these 2 before");
    }

    [Theory]
    [InlineData("--resume")]
    [InlineData("--force")]
    public void What_is_dropped_or_fails_now_leaves_no_output_of_an_earlier_run(string option)
    {
        using var folder = new TestFolder("in/short.html", "in/damaged.html", "in/theirs.html", "in/deep/short.html");
        folder.Write("in/long.html", string.Concat(Enumerable.Repeat("A sentence of the article. ", 9)));
        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out").ExitCode.Should().Be(0);
        folder.Write("in/damaged.html", [0x1F, 0x8B, 8]);
        folder.Write("out/theirs.txt", "Changed by hand.");
        string[] arguments = ["in", "--output-dir", "out", "--min-words", "20", option];

        BuiltProgram.RunIn(folder.Root, arguments).ExitCode.Should().Be(3);
        folder.Files("out").Should().Equal("long.txt", "theirs.txt");
        folder.Read("out/theirs.txt").Should().Be("Changed by hand.");
        BuiltProgram.RunIn(folder.Root, arguments).ExitCode.Should().Be(3);

        folder.Files("out").Should().Equal("long.txt", "theirs.txt");
        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--resume").Errors.Should().Contain("cleaned 3, empty 0, kept 1 ");
        folder.Files("out").Should().Equal("deep/short.txt", "long.txt", "short.txt", "theirs.txt");
    }

    [Fact]
    public void A_text_that_became_a_repetition_leaves_no_output()
    {
        using var folder = new TestFolder("in/a.html", "in/b.html");
        string[] arguments = ["in", "--output-dir", "out", "--unique", "--resume"];
        BuiltProgram.RunIn(folder.Root, arguments).ExitCode.Should().Be(0);
        folder.Write("in/a.html", TestFolder.Article("in/b.html"));

        BuiltProgram.RunIn(folder.Root, arguments).Errors.Should().Contain("cleaned 1").And.Contain("dropped 1");
        folder.Files("out").Should().Equal("a.txt");
        folder.Write("in/a.html", TestFolder.Article("in/a.html"));

        BuiltProgram.RunIn(folder.Root, arguments).Errors.Should().Contain("cleaned 2");
        folder.Files("out").Should().Equal("a.txt", "b.txt");
    }

    [PosixFact]
    public void What_cannot_be_read_this_time_keeps_its_output()
    {
        using var folder = new TestFolder("in/a.html");
        folder.Write("real.html", TestFolder.Article("real"));
        File.CreateSymbolicLink(folder.At("in/b.html"), folder.At("real.html"));
        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out").ExitCode.Should().Be(0);
        File.Delete(folder.At("real.html"));

        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--force").ExitCode.Should().Be(3);

        folder.Files("out").Should().Equal("a.txt", "b.txt");
    }

    [PosixFact]
    public void A_shard_that_changed_is_begun_again()
    {
        using var folder = new TestFolder();
        byte[] Shard(string first) => WarcBuilder.Gzip([WarcBuilder.Response("http://first/", WarcBuilder.Page(first)), .. Enumerable.Range(0, 1500).Select(i => WarcBuilder.Response($"http://{i}/", Page(i)))]);
        folder.Write("shard.warc.gz", Shard("The first sentence."));
        using (var process = BuiltProgram.Start(folder.Root, "shard.warc.gz", "-o", "out.jsonl"))
        {
            folder.AwaitWholeStretch(process);
            process.Kill();
            process.WaitForExit();
        }

        folder.Write("shard.warc.gz", Shard("Another first sentence."));
        var result = BuiltProgram.RunIn(folder.Root, "shard.warc.gz", "-o", "out.jsonl", "--resume");

        result.ExitCode.Should().Be(0, result.Errors.Replace("{", "{{", StringComparison.Ordinal));
        result.Errors.Should().Contain("starting over").And.Contain("cleaned 1501");
        folder.Read("out.jsonl").Should().Contain("Another first sentence.");
        folder.Read("out.jsonl").Split('\n').Should().HaveCount(1502);
    }

    [Fact]
    public void A_file_that_is_whole_is_left_alone()
    {
        using var folder = new TestFolder();
        folder.Write("shard.jsonl", "{\"text\":\"Words.\"}\n");
        BuiltProgram.RunIn(folder.Root, "shard.jsonl", "-o", "out.jsonl", "--resume").ExitCode.Should().Be(0);
        var before = File.GetLastWriteTimeUtc(folder.At("out.jsonl"));

        var result = BuiltProgram.RunIn(folder.Root, "shard.jsonl", "-o", "out.jsonl", "--resume");

        result.Should().BeEquivalentTo(new { ExitCode = 0, Errors = "articleclean: out.jsonl: is whole already; --force writes it again\n" });
        File.GetLastWriteTimeUtc(folder.At("out.jsonl")).Should().Be(before);
    }

    [Theory]
    [InlineData("--resume goes on with a file or folder", "a.html", "--resume")]
    [InlineData("--resume reads the input again", "-", "-o", "x.jsonl", "--resume")]
    public void What_cannot_be_gone_on_with_is_said_so(string message, params string[] arguments)
    {
        var result = BuiltProgram.Run(arguments);

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain(message);
    }

    [PosixFact]
    public void Runs_side_by_side_write_into_one_folder()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 80; i++) folder.Write($"{(i % 2 == 0 ? "even" : "odd")}/{i:00}.html", Page(i));

        BuiltProgram.Shell("articleclean even --output-dir out & articleclean odd --output-dir out & wait", folder.Root).ExitCode.Should().Be(0);

        folder.Files("out").Should().HaveCount(80);
        Lines(folder, "out/" + TestFolder.Journal).Should().HaveCount(80);
        BuiltProgram.RunIn(folder.Root, "even", "--output-dir", "out", "--resume").Errors.Should().Contain("of these 40 before");
    }

    private static void Kill(TestFolder folder, TimeSpan after, string[] arguments)
    {
        using var process = BuiltProgram.Start(folder.Root, arguments);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(after)) process.Kill();
        process.WaitForExit();
        Task.WhenAll(output, errors).Wait(BuiltProgram.Patience).Should().BeTrue();
    }

    private static string Page(int number) => WarcBuilder.Page(string.Concat(Enumerable.Range(0, 40 + (number % 50)).Select(i =>
        string.Create(CultureInfo.InvariantCulture, $"Sentence {i} of article {number / 2} says a thing or two about the river {number * 7919 % 101}. ")))) + string.Concat(Enumerable.Range(0, 300).Select(i => $"<div class=\"c{i}\"><span>{i}</span></div>"));

    private static string[] Lines(TestFolder folder, string name) => folder.Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
