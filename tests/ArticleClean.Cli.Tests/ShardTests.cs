using System.Text;
using System.Text.Json;
using ArticleClean.Cli.Tests.Support;
using ArticleClean.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class ShardTests
{
    private const int Pages = 10_000, BadPages = 100;

    [Fact]
    public void A_shard_with_a_hundred_bad_pages_loses_these_and_no_other()
    {
        using var folder = new TestFolder();
        using (var shard = File.Create(folder.At("shard.warc.gz")))
            for (var i = 0; i < Pages; i++) shard.Write(i % (Pages / BadPages) == 50 ? BadRecord(i) : WarcBuilder.Gzip(WarcBuilder.Response($"http://{i}/", GoodPage(i))));

        var result = BuiltProgram.RunIn(folder.Root, "shard.warc.gz", "-o", "out.jsonl.gz", "--report", "report.jsonl", "--stats", "stats.json", "--max-bytes", "2M", "-q");

        result.ExitCode.Should().Be(3);
        var lines = Encoding.UTF8.GetString(TestFolder.Gunzip(File.ReadAllBytes(folder.At("out.jsonl.gz")))).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse).ToList();
        lines.Count(line => line.TryGetProperty("text", out _)).Should().Be(Pages - BadPages);
        lines.Count(line => line.TryGetProperty("error", out _)).Should().Be(BadPages);
        foreach (var line in lines.Where(line => line.TryGetProperty("text", out _)))
        {
            var number = line.GetProperty("record").GetProperty("url").GetString()!.Trim('/').Split('/')[^1];
            line.GetProperty("text").GetString().Should().Be($"Page {number} says one thing, and says it in one sentence.");
        }

        var reasons = File.ReadLines(folder.At("report.jsonl")).Select(Parse).Select(line => line.GetProperty("reason").GetString()).Where(reason => reason is not null).ToList();
        reasons.Should().HaveCount(BadPages);
        reasons.GroupBy(reason => reason).ToDictionary(group => group.Key!, group => group.Count()).Should().BeEquivalentTo(new Dictionary<string, int> { ["damaged"] = 60, ["binary"] = 20, ["too_large"] = 20 });
        Parse(folder.Read("stats.json")).GetProperty("forwarded").GetInt32().Should().Be(Pages - BadPages);
    }

    [Theory]
    [InlineData("out.jsonl")]
    [InlineData("out.jsonl.gz")]
    [InlineData("out.jsonl.zst")]
    public void The_bytes_are_the_same_at_any_number_of_jobs(string name)
    {
        using var folder = new TestFolder();
        folder.Write("shard.warc", WarcBuilder.Join([.. Enumerable.Range(0, 700).Select(i => WarcBuilder.Response($"http://{i}/", GoodPage(i) + new string(' ', i * 13 % 5000)))]));

        foreach (var jobs in new[] { "1", "2", "7" }) BuiltProgram.RunIn(folder.Root, "shard.warc", "-o", $"{jobs}-{name}", "-j", jobs).ExitCode.Should().Be(0);

        File.ReadAllBytes(folder.At("2-" + name)).Should().Equal(File.ReadAllBytes(folder.At("1-" + name)));
        File.ReadAllBytes(folder.At("7-" + name)).Should().Equal(File.ReadAllBytes(folder.At("1-" + name)));
        var again = BuiltProgram.RunIn(folder.Root, "1-" + name, "--from", "jsonl", "-q");
        again.Lines.Should().HaveCount(700);
    }

    [Fact]
    public void The_shards_of_a_folder_give_a_file_of_lines_each()
    {
        using var folder = new TestFolder("in/page.html");
        folder.Write("in/a/one.warc.gz", WarcBuilder.Gzip(WarcBuilder.Response("http://1/", GoodPage(1)), WarcBuilder.Response("http://2/", GoodPage(2))));
        folder.Write("in/a/two.warc", WarcBuilder.Response("http://3/", GoodPage(3)));
        folder.Write("in/lines.jsonl", "{\"text\":\"Words.\"}\n");

        var result = BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out");
        var again = BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--resume");

        result.ExitCode.Should().Be(0);
        folder.Files("out").Should().Equal("a/one.jsonl", "a/two.jsonl", "page.txt");
        folder.Read("out/a/one.jsonl").Split('\n').Should().HaveCount(3);
        folder.Read("out/a/two.jsonl").Should().StartWith("{\"schema_version\":").And.Contain("Page 3 says");
        again.Errors.Should().Contain("cleaned 1, empty 0, of these 1 before, kept 3 ");
    }

    [Fact]
    public void An_archive_comes_through_a_pipe_too()
    {
        var archive = WarcBuilder.Gzip(WarcBuilder.Response("http://1/", GoodPage(1)), WarcBuilder.Response("http://x/", [0x89, 1, 2], "Content-Type: image/png\r\n"), WarcBuilder.Response("http://2/", GoodPage(2)));

        var result = BuiltProgram.Pipe(archive);

        result.ExitCode.Should().Be(0);
        result.Errors.Should().Contain("cleaned 2, empty 0, skipped 1, failed 0");
        result.Lines.Should().HaveCount(2);
        var record = Parse(result.Lines[1]).GetProperty("record");
        record.GetProperty("id").GetString().Should().Be("<urn:uuid:http://2/>");
        record.GetProperty("url").GetString().Should().Be("http://2/");
        record.GetProperty("date").GetString().Should().Be(WarcBuilder.Date);
    }

    [Fact]
    public void An_archive_without_documents_is_done_and_empty()
    {
        using var folder = new TestFolder();
        folder.Write("empty.warc.gz", []);

        var result = BuiltProgram.RunIn(folder.Root, "empty.warc.gz", "-o", "out.jsonl.gz");

        result.ExitCode.Should().Be(0);
        TestFolder.Gunzip(File.ReadAllBytes(folder.At("out.jsonl.gz"))).Should().BeEmpty();
        File.ReadAllBytes(folder.At("out.jsonl.gz")).Should().NotBeEmpty("an empty gzip file is no gzip");
        BuiltProgram.Pipe([], "--from", "warc").Should().BeEquivalentTo(new { ExitCode = 0, Output = "" });
    }

    [Fact]
    public void The_charset_of_the_HTTP_header_is_heeded()
    {
        var page = Encoding.Latin1.GetBytes("<!doctype html><p>Ein Käse für München und Köln.");

        var result = BuiltProgram.Pipe(WarcBuilder.Response("http://1/", page, "Content-Type: text/html; charset=iso-8859-1\r\n"), "-q");

        Parse(result.Lines[0]).GetProperty("text").GetString().Should().Be("Ein Käse für München und Köln.");
    }

    private static string GoodPage(int number)
    {
        var sentence = $"Page {number} says one thing, and says it in one sentence.";
        var depth = number % 2000 == 3 ? 100_000 : 0;
        return depth == 0 ? WarcBuilder.Page(sentence) : "<!doctype html><body>" + string.Concat(Enumerable.Repeat("<div>", depth)) + $"<p>{sentence}</p>";
    }

    private static byte[] BadRecord(int number)
    {
        var record = WarcBuilder.Response($"http://{number}/", GoodPage(number) + new string('x', 2000));
        return (number / (Pages / BadPages) % 5) switch
        {
            0 => WarcBuilder.Gzip(record)[..^30],
            1 => WarcBuilder.Gzip(WarcBuilder.Response($"http://{number}/", Encoding.UTF8.GetBytes(GoodPage(number)), wrongBy: number % 2 == 0 ? 9 : -9)),
            2 => WarcBuilder.Gzip(WarcBuilder.Response($"http://{number}/", [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. new byte[200]])),
            3 => WarcBuilder.Gzip(WarcBuilder.Response($"http://{number}/", new byte[3 << 20])),
            _ => WarcBuilder.Gzip(record[..^1500]),
        };
    }

    private static JsonElement Parse(string line) => JsonDocument.Parse(line).RootElement;
}
