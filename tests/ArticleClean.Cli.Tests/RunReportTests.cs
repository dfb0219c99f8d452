using System.Text;
using System.Text.Json;
using ArticleClean.Cli.Reporting;
using ArticleClean.Cli.Tests.Support;
using ArticleClean.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class RunReportTests
{
    [Fact]
    public void The_report_has_a_line_for_each_document_and_the_statistics_add_up()
    {
        using var folder = new TestFolder("in/a.html", "in/b.html");
        folder.Write("in/broken.html.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3]);
        folder.Write("in/empty.html", "");

        var result = BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--report", "report.jsonl", "--stats", "stats.json");

        result.ExitCode.Should().Be(3);
        var lines = Lines(folder, "report.jsonl");
        lines.Select(line => $"{line.GetProperty("source")} {line.GetProperty("status")} {line.GetProperty("reason")}")
            .Should().Equal("in/a.html cleaned ", "in/b.html cleaned ", "in/broken.html.gz failed damaged", "in/empty.html empty ");
        lines[0].GetProperty("output").GetString().Should().Be(folder.At("out/a.txt"));
        lines[0].GetProperty("words").GetInt32().Should().Be(9);
        lines[0].GetProperty("ms").GetDouble().Should().BeGreaterThan(0);
        lines[2].GetProperty("message").GetString().Should().Contain("gzip data is damaged");
        var stats = JsonDocument.Parse(folder.Read("stats.json")).RootElement;
        stats.ToString().Should().MatchRegex("""(?s)"total": 4,.*"forwarded": 3,.*"empty": 1,.*"words": 18,.*"dropped_damaged": 1""");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void Documents_over_their_limit_of_work_are_timed_out_and_the_others_are_cleaned_at_any_number_of_jobs(string jobs)
    {
        using var folder = new TestFolder("in/a.html", "in/c.html");
        folder.Write("in/b.html", "<!doctype html>" + string.Concat(Enumerable.Repeat("<p>Some words of a long page.", 10_000)));
        folder.Write("in/zeros.html.gz", TestFolder.Gzip(new byte[20_000_000]));

        var result = BuiltProgram.RunIn(
            folder.Root, "in", "--output-dir", "out", "--report", "report.jsonl", "--timeout", "0.01", "-j", jobs);

        result.ExitCode.Should().Be(3);
        var lines = Lines(folder, "report.jsonl");
        lines.Select(line => $"{line.GetProperty("source")} {line.GetProperty("status")} {line.GetProperty("reason")}")
            .Should().Equal("in/a.html cleaned ", "in/b.html failed timed_out", "in/c.html cleaned ", "in/zeros.html.gz failed timed_out");
        lines[1].GetProperty("message").GetString().Should().Be("takes more work than the limit of 0.01 s allows; raise it with --timeout");
    }

    [Fact]
    public void A_report_is_written_anew_and_a_text_is_not_written_over()
    {
        using var folder = new TestFolder("in/a.html", "text.txt");

        for (var i = 0; i < 2; i++) BuiltProgram.RunIn(folder.Root, "in", "--output-dir", $"out{i}", "--report", "report.jsonl").ExitCode.Should().Be(0);
        var result = BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--report", "text.txt");

        Lines(folder, "report.jsonl").Should().ContainSingle();
        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("text.txt: cannot be written: it is there already, and is no report");
        folder.Read("text.txt").Should().Be(TestFolder.Article("text.txt"));
    }

    [Theory]
    [InlineData("--report", "{\"output-dir\": \"out\"}\n")]
    [InlineData("--report", "{\"source\": \"a.html\", \"url\": null, \"text\": \"Words.\"}\n")]
    [InlineData("--report", "{\"total\": 1, \"forwarded\": 1, \"empty\": 0, \"words\": 9}\n")]
    [InlineData("--report", "{ not JSON")]
    [InlineData("--stats", "{\"total\": 1, \"notes\": \"written by hand\"}\n")]
    [InlineData("--stats", "{\"total\": 1, \"forwarded\": 1, \"empty\": 0, \"words\": 9, \"notes\": 1}\n")]
    [InlineData("--stats", "{}")]
    public void Only_a_file_of_an_earlier_run_is_replaced_unless_forced(string option, string text)
    {
        using var folder = new TestFolder("in/a.html");
        folder.Write("mine.json", text);

        var refused = BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", option, "mine.json");

        refused.ExitCode.Should().Be(2);
        refused.Errors.Should().Be(
            "articleclean: mine.json: cannot be written: it is there already, and is no report; --force writes over it\n");
        folder.Read("mine.json").Should().Be(text);
        string[] again = ["in", "--output-dir", "out", option, "mine.json"];
        BuiltProgram.RunIn(folder.Root, [.. again, "--force"]).ExitCode.Should().Be(0);
        BuiltProgram.RunIn(folder.Root, again).ExitCode.Should().Be(0, "its own file is replaced");
    }

    [Fact]
    public void Copies_of_what_failed_are_kept()
    {
        using var folder = new TestFolder("in/a.html");
        byte[] broken = [0x1F, 0x8B, 8, 0, 1, 2, 3];
        folder.Write("in/deep/broken.html.gz", broken);
        folder.Write("in/deep/lines.jsonl", "{\"text\": \"Words.\"}\nno JSON\n");
        folder.Write("in/lines.jsonl", "also no JSON\n");
        string[] arguments = ["in", "--include", "*.html*", "--include", "*.jsonl", "--output-dir", "out", "--failed-dir", "in/failed"];

        // The second run does not read the copies of the first.
        for (var i = 0; i < 2; i++) BuiltProgram.RunIn(folder.Root, [.. arguments, "--force"]).ExitCode.Should().Be(3);

        folder.Files("in/failed").Should().Equal("deep/broken.html.gz", "deep/lines.jsonl-2.record", "lines.jsonl-1.record");
        File.ReadAllBytes(folder.At("in/failed/deep/broken.html.gz")).Should().Equal(broken);
        folder.Read("in/failed/deep/lines.jsonl-2.record").Should().Be("no JSON");
        folder.Files("out").Should().Equal("a.txt", "deep/lines.jsonl", "lines.jsonl");
    }

    [Theory]
    [InlineData("")]
    [InlineData(".gz")]
    public void Of_a_damaged_record_as_much_is_kept_as_could_be_read(string compression)
    {
        using var folder = new TestFolder();
        var records = new[]
        {
            WarcBuilder.Response("http://1/", WarcBuilder.Page("One.")),
            WarcBuilder.Response("http://2/", Encoding.UTF8.GetBytes(WarcBuilder.Page("Two.")), wrongBy: 20),
            WarcBuilder.Response("http://3/", new byte[2 << 20]),
            WarcBuilder.Response("http://4/", WarcBuilder.Page("Four."))[..^50],
        };
        folder.Write("crawl.warc" + compression, compression == ".gz" ? WarcBuilder.Gzip(records)[..^10] : WarcBuilder.Join(records));

        BuiltProgram.RunIn(folder.Root, "crawl.warc" + compression, "-o", "out.jsonl", "--max-bytes", "500K", "--failed-dir", "failed").ExitCode.Should().Be(3);

        // What is larger than a document may be is not held, and so not kept.
        var (second, fourth) = ($"crawl.warc{compression}-2.record", $"crawl.warc{compression}-4.record");
        folder.Files("failed").Should().Equal(second, fourth);
        File.ReadAllBytes(folder.At("failed/" + second)).Should().Equal(records[1]);
        folder.Read("failed/" + fourth).Should().StartWith("WARC/1.0").And.Contain("<nav>Home");
        Lines(folder, "out.jsonl").Select(line => line.GetProperty("record").GetProperty("url").GetString()).Should().Equal("http://1/", "http://2/", "http://3/", "http://4/");
    }

    [Fact]
    public void What_came_through_a_pipe_and_failed_is_kept_too()
    {
        using var folder = new TestFolder();
        byte[] broken = [0x1F, 0x8B, 8, 0, 1, 2, 3];

        BuiltProgram.Pipe(broken, "--failed-dir", folder.At("failed")).ExitCode.Should().Be(2);

        File.ReadAllBytes(folder.At("failed/stdin")).Should().Equal(broken);
    }

    [Theory]
    [InlineData("an input", "--report", "lines.jsonl")]
    [InlineData("an input", "--stats", "./lines.jsonl", "-o", "out.jsonl")]
    [InlineData("the file of --output", "--report", "out.jsonl", "-o", "out.jsonl")]
    [InlineData("the file of --report", "--report", "run.jsonl", "--stats", "run.jsonl")]
    public void A_report_is_not_written_over_an_input_or_an_output(string name, params string[] arguments)
    {
        using var folder = new TestFolder();
        folder.Write("lines.jsonl", "{\"text\": \"Words.\"}\n");

        var result = BuiltProgram.RunIn(folder.Root, ["lines.jsonl", .. arguments]);

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain($"is {name}; choose another file");
        folder.Files(".").Should().Equal("lines.jsonl");
        folder.Read("lines.jsonl").Should().Be("{\"text\": \"Words.\"}\n");
    }

    [Theory]
    [InlineData("in", "is a folder that is read")]
    [InlineData("in/deep", "is a folder that is read")]
    [InlineData("out", "are both out")]
    public void Copies_do_not_go_among_inputs_or_outputs(string folderName, string message)
    {
        using var folder = new TestFolder("in/a.html", "in/deep/b.html");

        var result = BuiltProgram.RunIn(folder.Root, "in", "in/deep", "--output-dir", "out", "--failed-dir", folderName);

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain(message);
    }

    [Fact]
    public void The_first_failure_ends_the_run_where_that_is_asked_for()
    {
        using var folder = new TestFolder("in/a.html", "in/c.html");
        folder.Write("in/b.html.gz", [0x1F, 0x8B, 8]);

        var result = BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--fail-fast", "-j", "1");

        result.ExitCode.Should().Be(3);
        result.Errors.Should().Contain("b.html.gz: its gzip data is damaged").And.Contain("failed 1 in").And.Contain("stopped at the first failure");
        folder.Files("out").Should().Equal("a.txt");
    }

    [Theory]
    [InlineData("--min-words", "10", "b.txt", "min_words", 3)]
    [InlineData("--language", "fr,de", "b.txt", "language", 3)]
    [InlineData("--language", "en", "a.txt c.txt", "language", 2)]
    [InlineData("--unique", null, "a.txt b.txt d.txt", "duplicate", 1)]
    public void What_is_not_wanted_is_dropped_and_reported(string option, string? value, string files, string reason, int dropped)
    {
        const string english = "<!doctype html><html lang=en><p>Three English words.";
        using var folder = new TestFolder();
        folder.Write("in/a.html", english);
        folder.Write("in/b.html", "<!doctype html><html lang=de-AT><p>" + string.Concat(Enumerable.Repeat("Es war einmal in einem Land. ", 4)));
        folder.Write("in/c.html", english);
        folder.Write("in/d.html", "<!doctype html><p>Words.");

        string[] arguments = ["in", "--output-dir", "out", "--report", "report.jsonl", "--stats", "stats.json", option, .. value is null ? Array.Empty<string>() : [value]];
        var result = BuiltProgram.RunIn(folder.Root, arguments);

        result.ExitCode.Should().Be(0);
        result.Errors.Should().Contain($", dropped {dropped}, failed 0 in");
        folder.Files("out").Should().Equal(files.Split(' '));
        Lines(folder, "report.jsonl").Count(line => line.GetProperty("status").GetString() == "dropped" && line.GetProperty("reason").GetString() == reason).Should().Be(dropped);
        folder.Read("stats.json").Should().Contain($"\"dropped_{reason}\": {dropped}");
    }

    [Fact]
    public void A_choice_that_is_a_guess_can_be_dropped()
    {
        using var folder = new TestFolder("in/text.txt");
        folder.Write("in/page.html", WarcBuilder.Page("One sentence of an article that is not long."));

        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--min-confidence", "1").ExitCode.Should().Be(0);

        folder.Files("out").Should().Equal("text.txt");
    }

    [Fact]
    public void The_only_document_if_dropped_is_a_negative_answer()
    {
        var result = BuiltProgram.Pipe("Some words.", "--min-words", "5");

        result.Should().BeEquivalentTo(new { ExitCode = 1, Output = "" });
        result.Errors.Should().Be("articleclean: standard input: dropped: it has 2 words, fewer than 5\n");
    }

    [Theory]
    [InlineData(100, 3, 1000, 10, "100 of 1000, 1 min 30 s left, 10 a second, failed 3")]
    [InlineData(100, 0, null, 4, "100, 25 a second, failed 0")]
    [InlineData(1, 0, 100_000, 1, "1 of 100000, 27 h 46 min left, 1 a second, failed 0")]
    public void Progress_says_how_far_how_fast_and_how_long(int done, int failed, int? total, int seconds, string line) =>
        ProgressLine.Text(done, failed, total, TimeSpan.FromSeconds(seconds)).Should().Be(line);

    private static JsonElement[] Lines(TestFolder folder, string name) =>
        [.. folder.Read(name).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
