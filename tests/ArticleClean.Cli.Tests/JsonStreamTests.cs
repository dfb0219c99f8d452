using System.Text.Json;
using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class JsonStreamTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("7")]
    public void Many_documents_are_lines_of_JSON_in_the_order_of_the_input_at_any_number_of_jobs(string jobs)
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 120; i++) folder.Write($"in/{i:000}.txt", string.Concat(Enumerable.Repeat($"Document {i} has words.\n\n", 1 + (i * 37 % 400))));

        var result = BuiltProgram.Run(folder.At("in"), "-q", "-j", jobs);

        result.Should().BeEquivalentTo(new { ExitCode = 0, Errors = "" });
        result.Lines.Select(Source).Should().Equal(Enumerable.Range(0, 120).Select(i => $"{folder.At("in")}/{i:000}.txt"));
        result.Lines[37].Should().Contain("Document 37 has words.");
    }

    [Fact]
    public void A_document_that_failed_is_a_line_of_source_and_error()
    {
        using var folder = new TestFolder("a.html", "b.html");

        var result = BuiltProgram.Run(folder.At("a.html"), folder.At("gone.html"), folder.At("b.html"));

        result.ExitCode.Should().Be(3);
        result.Lines.Select(Source).Should().Equal(folder.At("a.html"), folder.At("gone.html"), folder.At("b.html"));
        result.Lines[1].Should().Be($$"""{"source":"{{folder.At("gone.html")}}","error":"no such file or folder; check the name"}""");
        result.Errors.Split('\n').Should().HaveCount(3);
    }

    [Fact]
    public void Many_documents_go_into_one_file()
    {
        using var folder = new TestFolder("in/a.html", "in/b.html");

        BuiltProgram.Run(folder.At("in"), "-o", folder.At("all.jsonl")).ExitCode.Should().Be(0);

        folder.Read("all.jsonl").Split('\n').Should().HaveCount(3);
    }

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--output", "all.md")]
    [InlineData("--output", "all.json")]
    public void Many_documents_in_one_stream_cannot_be_anything_else(string option, string value)
    {
        using var folder = new TestFolder("in/a.html", "in/b.html");
        using var process = BuiltProgram.Start(folder.Root, "in", option, value);

        var result = BuiltProgram.Finish(process, []);

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("write -f jsonl");
        folder.Files(".").Should().Equal("in/a.html", "in/b.html");
    }

    [Theory]
    [InlineData("json", ".json")]
    [InlineData("jsonl", ".jsonl")]
    [InlineData("markdown", ".md")]
    public void Files_have_the_extension_of_their_format(string format, string extension)
    {
        using var folder = new TestFolder("in/a.html.gz");

        BuiltProgram.Run(folder.At("in"), "--output-dir", folder.At("out"), "-f", format).ExitCode.Should().Be(0);

        folder.Files("out").Should().Equal("a" + extension);
    }

    [Fact]
    public void An_object_names_its_source_and_its_address()
    {
        var result = BuiltProgram.Pipe("Some words.", "-f", "json", "--url", "https://example.org/a");

        using var json = JsonDocument.Parse(result.Bytes);
        json.RootElement.GetProperty("source").GetString().Should().Be("-");
        json.RootElement.GetProperty("text").GetString().Should().Be("Some words.");
    }

    private static string? Source(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("source").GetString();
    }
}
