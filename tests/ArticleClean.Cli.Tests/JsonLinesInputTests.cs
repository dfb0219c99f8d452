using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleClean.Cli.Tests.Support;
using ArticleClean.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class JsonLinesInputTests
{
    private const string Page = "<!doctype html><title>T</title><body><nav>Home</nav><article><p>The river rose two metres in one night, and nobody slept.</p></article>";

    [Fact]
    public void Each_line_gives_a_line_in_order_with_what_it_said_of_itself()
    {
        var result = BuiltProgram.Pipe(
            Line("html", Page, """, "id": "a1", "url": "https://example.org/a", "date": "2024-05-01T00:00:00Z" """)
            + Line("text", "Some words of a text.") + "\n", "--from", "jsonl");

        result.Should().BeEquivalentTo(new { ExitCode = 0 });
        result.Errors.Should().StartWith("articleclean: cleaned 2, empty 0, failed 0 in ");
        var first = Parse(result.Lines[0]);
        first.GetProperty("source").GetString().Should().Be("-:1");
        first.GetProperty("record").GetRawText().Should().Be("""{"id":"a1","url":"https://example.org/a","date":"2024-05-01T00:00:00Z"}""");
        first.GetProperty("url").GetString().Should().Be("https://example.org/a");
        first.GetProperty("text").GetString().Should().Be("The river rose two metres in one night, and nobody slept.");
        Parse(result.Lines[1]).GetProperty("text").GetString().Should().Be("Some words of a text.");
        result.Lines.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("this is no JSON", "is no JSON object")]
    [InlineData("[1, 2]", "is no JSON object")]
    [InlineData("""{"title": "x"}""", "has no field html or text")]
    [InlineData("""{"text": 5}""", "has no field html or text")]
    [InlineData("""{"\ud800": 1}""", "half a character")]
    public void A_bad_line_is_an_error_record_in_its_place(string line, string error)
    {
        var result = BuiltProgram.Pipe(Line("text", "First words.") + line + "\n" + Line("text", "Last words."), "--from", "jsonl");

        result.ExitCode.Should().Be(3);
        result.Lines.Should().HaveCount(3);
        var failed = Parse(result.Lines[1]);
        failed.GetProperty("source").GetString().Should().Be("-:2");
        failed.GetProperty("error").GetString().Should().Contain(error);
        Parse(result.Lines[2]).GetProperty("text").GetString().Should().Be("Last words.");
    }

    [Fact]
    public void A_line_over_the_limit_is_passed_over()
    {
        var result = BuiltProgram.Pipe(Line("text", new string('x', 3_000_000)) + Line("text", "Last words."), "--from", "jsonl", "--max-bytes", "500K");

        result.ExitCode.Should().Be(3);
        Parse(result.Lines[0]).GetProperty("error").GetString().Should().Contain("larger than the limit");
        Parse(result.Lines[1]).GetProperty("text").GetString().Should().Be("Last words.");
    }

    [PosixFact]
    public void Partitions_go_through_a_pipe_command_as_README_has_it()
    {
        var commands = File.ReadLines(Repository.Path("README.md")).Where(line => line.StartsWith("lines.pipe(", StringComparison.Ordinal)).Select(line => line.Split('"')[1]).ToArray();
        using var folder = new TestFolder();
        string[] good = [.. Enumerable.Range(0, 600).Select(i => Line("html", Page.Replace("river", $"river\u2028no. {i}\r", StringComparison.Ordinal), $", \"id\": {i}"))];
        folder.Write("0", string.Concat(good[..500]));
        folder.Write("1", "");
        folder.Write("2", string.Concat(good[500..]));
        folder.Write("3", good[0] + "no JSON\n" + good[1]);

        commands.Should().HaveCount(2);
        foreach (var (command, codeOfBad) in commands.Zip([3, 0]))
        {
            var results = Enumerable.Range(0, 4).Select(partition => BuiltProgram.Shell($"unset -f articleclean; PATH=\"{Path.GetDirectoryName(BuiltProgram.Path)}:$PATH\"; {command} < {partition}", folder.Root)).ToArray();

            results.Select(result => result.ExitCode).Should().Equal(0, 0, 0, codeOfBad);
            results[1].Output.Should().BeEmpty();
            // A reader of lines may take a carriage return for an end, too.
            results.Should().AllSatisfy(result => result.Output.Should().NotContain("\r"));
            results[0].Lines.Concat(results[2].Lines).Select(line => Parse(line).GetProperty("record").GetProperty("id").GetString())
                .Should().Equal(Enumerable.Range(0, 600).Select(i => i.ToString(CultureInfo.InvariantCulture)));
            results[3].Lines.Select(line => Parse(line).TryGetProperty("error", out _)).Should().Equal(false, true, false);
        }
    }

    [Fact]
    public void The_field_can_be_named()
    {
        var result = BuiltProgram.Pipe(Line("body", Page), "--field", "body");

        result.ExitCode.Should().Be(0);
        Parse(result.Lines[0]).GetProperty("text").GetString().Should().StartWith("The river rose");
    }

    [Theory]
    [InlineData("shard.jsonl")]
    [InlineData("shard.jsonl.gz")]
    [InlineData("shard")]
    public void A_file_is_known_by_its_content_and_opened(string name)
    {
        using var folder = new TestFolder();
        var content = Encoding.UTF8.GetBytes(Line("text", "Some words of a text."));
        folder.Write(name, name.EndsWith("gz", StringComparison.Ordinal) ? TestFolder.Gzip(content) : content);

        var result = BuiltProgram.RunIn(folder.Root, name, "-q");

        result.ExitCode.Should().Be(0);
        Parse(result.Lines.Single()).GetProperty("source").GetString().Should().Be(name + ":1");
    }

    [Fact]
    public void A_page_whose_charset_lies_is_read_as_the_text_that_JSON_is()
    {
        var page = "<meta charset=windows-1251>" + Page.Replace("river", "Ærø", StringComparison.Ordinal);

        var result = BuiltProgram.Pipe(Line("html", page), "-q", "--charset", "koi8-r");

        Parse(result.Lines[0]).GetProperty("text").GetString().Should().StartWith("The Ærø rose");
    }

    [Fact]
    public void Text_that_begins_with_left_over_JSON_is_a_text() =>
        BuiltProgram.Pipe("{\"contentId\":\"P7IOKC6S\",\"position\":\"box\"}\n\nSome words.\n").Should().BeEquivalentTo(new { ExitCode = 0, Output = "Some words.\n" });

    [Fact]
    public void Empty_input_gives_empty_output_and_is_no_failure()
    {
        using var folder = new TestFolder();

        BuiltProgram.Pipe("", "--from", "jsonl").Should().BeEquivalentTo(new { ExitCode = 0, Output = "" });
        BuiltProgram.Pipe("", "--from", "jsonl", "-o", folder.At("all.jsonl")).ExitCode.Should().Be(0);

        folder.Read("all.jsonl").Should().BeEmpty();
    }

    [Fact]
    public async Task A_result_does_not_wait_for_the_next_line()
    {
        using var process = BuiltProgram.Start(null, "-q");
        for (var i = 0; i < 20; i++)
        {
            await process.StandardInput.WriteAsync(Line("text", $"Words of line {i}."));
            await process.StandardInput.FlushAsync();
            var answer = await process.StandardOutput.ReadLineAsync().WaitAsync(BuiltProgram.Patience);
            Parse(answer!).GetProperty("text").GetString().Should().Be($"Words of line {i}.");
        }

        BuiltProgram.Finish(process, []).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void The_lines_of_a_shard_cannot_be_anything_but_lines(string format) =>
        BuiltProgram.Pipe(Line("text", "Words."), "--from", "jsonl", "-f", format).Should().BeEquivalentTo(new { ExitCode = 2, Output = "" });

    [Fact]
    public void A_damaged_end_of_a_compressed_shard_is_one_failure_more()
    {
        using var folder = new TestFolder();
        var lines = string.Concat(Enumerable.Range(0, 3000).Select(i => Line("text", $"Words {i * 7919} of a text.")));
        folder.Write("shard.jsonl.gz", TestFolder.Gzip(Encoding.UTF8.GetBytes(lines))[..^20]);

        var result = BuiltProgram.RunIn(folder.Root, "shard.jsonl.gz", "-q");

        result.ExitCode.Should().Be(3);
        Parse(result.Lines[^1]).GetProperty("error").GetString().Should().Contain("gzip data is damaged");
        Parse(result.Lines[0]).GetProperty("text").GetString().Should().Be("Words 0 of a text.");
    }

    private static string Line(string field, string value, string more = "") => $$"""{"{{field}}": {{JsonSerializer.Serialize(value)}}{{more}}}""" + "\n";

    private static JsonElement Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }
}
