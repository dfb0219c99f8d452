using System.Text;
using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class SingleDocumentTests
{
    private const string Text = "The river rose two metres in one night.\n";

    [Fact]
    public void A_missing_file_is_an_error_with_its_name()
    {
        var result = BuiltProgram.Run("no-such-file.html");

        result.Should().BeEquivalentTo(new { ExitCode = 2, Output = "", Errors = "articleclean: no-such-file.html: no such file or folder; check the name\n" });
    }

    [Theory]
    [InlineData("page.html.gz")]
    [InlineData("page.html")]
    [InlineData("page")]
    public void Gzip_is_opened_by_content(string name)
    {
        using var folder = new TestFolder();
        folder.Write(name, TestFolder.Gzip(Encoding.UTF8.GetBytes(Text)));

        BuiltProgram.Run(folder.At(name)).Should().BeEquivalentTo(new { ExitCode = 0, Output = Text, Errors = "" });
    }

    [Fact]
    public void Gzip_is_opened_on_standard_input() =>
        BuiltProgram.Pipe(TestFolder.Gzip(Encoding.UTF8.GetBytes(Text))).Should().BeEquivalentTo(new { ExitCode = 0, Output = Text });

    [Fact]
    public void Damaged_gzip_is_an_error()
    {
        var result = BuiltProgram.Pipe(TestFolder.Gzip(Encoding.UTF8.GetBytes(Text))[..^9]);

        result.Should().BeEquivalentTo(new { ExitCode = 2, Output = "" });
        result.Errors.Should().Contain("gzip data is damaged or ends early");
    }

    [Theory]
    [InlineData("1000")]
    [InlineData("64K")]
    [InlineData("1M")]
    public void A_gzip_bomb_is_over_the_limit(string limit)
    {
        var result = BuiltProgram.Pipe(TestFolder.Gzip(new byte[200 << 20]), "--max-bytes", limit);

        result.Should().BeEquivalentTo(new { ExitCode = 2, Output = "" });
        result.Errors.Should().Contain("larger than the limit").And.Contain("--max-bytes");
    }

    [Theory]
    [InlineData(40, 0)]
    [InlineData(39, 2)]
    public void The_limit_of_bytes_is_exact(int limit, int exitCode)
    {
        Text.Should().HaveLength(40);

        BuiltProgram.Pipe(Text, "--max-bytes", $"{limit}").ExitCode.Should().Be(exitCode);
    }

    [Fact]
    public void A_page_over_its_limit_of_work_is_an_error_and_not_a_shorter_result()
    {
        var page = "<!DOCTYPE html><html><body>" + string.Concat(Enumerable.Repeat("<div><p>A paragraph of words and words.</p></div>\n", 400_000));

        var result = BuiltProgram.Pipe(page, "--timeout", "0.001");

        result.Should().BeEquivalentTo(new { ExitCode = 2, Output = "" });
        result.Errors.Should().Contain("takes more work than the limit of 0.001 s allows").And.Contain("--timeout");
    }

    [Theory]
    [InlineData("page.txt", "The river rose two metres in one night.\n")]
    [InlineData("page.out", "The river rose two metres in one night.\n")]
    [InlineData("page.md", "The river rose two metres in one night.\n")]
    public void A_file_is_written_whole(string name, string expected)
    {
        using var folder = new TestFolder();

        BuiltProgram.Pipe(Text, "-o", folder.At(name)).Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Errors = "" });

        folder.Files(".").Should().Equal(name);
        folder.Read(name).Should().Be(expected);
    }

    [Theory]
    [InlineData("page.md.gz")]
    [InlineData("page.txt.zst")]
    public void A_file_is_what_its_name_says(string name)
    {
        using var folder = new TestFolder();

        BuiltProgram.Pipe(Text, "-o", folder.At(name)).ExitCode.Should().Be(0);

        File.ReadAllBytes(folder.At(name)).Should().NotEqual(Encoding.UTF8.GetBytes(Text));
        BuiltProgram.Run(folder.At(name)).Output.Should().Be(Text);
    }

    [Theory]
    [InlineData("page.json", '{', "\n}\n")]
    [InlineData("page.JSONL", '{', "}\n")]
    public void The_extension_implies_the_format(string name, char first, string last)
    {
        using var folder = new TestFolder();

        BuiltProgram.Pipe(Text, "-o", folder.At(name)).ExitCode.Should().Be(0);

        folder.Read(name).Should().StartWith(first.ToString()).And.EndWith(last);
    }

    [Fact]
    public void The_format_option_beats_the_extension()
    {
        using var folder = new TestFolder();

        BuiltProgram.Pipe(Text, "-o", folder.At("page.json"), "-f", "text");

        folder.Read("page.json").Should().Be(Text);
    }

    [Fact]
    public void A_file_that_is_there_is_kept_unless_forced()
    {
        using var folder = new TestFolder();
        folder.Write("page.txt", "mine");

        var kept = BuiltProgram.Pipe(Text, "-o", folder.At("page.txt"));
        folder.Read("page.txt").Should().Be("mine");
        var forced = BuiltProgram.Pipe(Text, "-o", folder.At("page.txt"), "--force");

        kept.ExitCode.Should().Be(2);
        kept.Errors.Should().Contain("is there already; --force writes over it");
        forced.ExitCode.Should().Be(0);
        folder.Read("page.txt").Should().Be(Text);
    }

    [Fact]
    public void A_failed_document_leaves_the_output_file_as_it_was()
    {
        using var folder = new TestFolder();
        folder.Write("page.txt", "mine");

        BuiltProgram.Run("-o", folder.At("page.txt"), "--force", folder.At("gone.html")).ExitCode.Should().Be(2);
        BuiltProgram.Run("-o", folder.At("new.txt"), folder.At("gone.html")).ExitCode.Should().Be(2);

        folder.Read("page.txt").Should().Be("mine");
        folder.Files(".").Should().Equal("page.txt");
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_an_error()
    {
        using var folder = new TestFolder();

        var result = BuiltProgram.Pipe(Text, "-o", folder.At("gone/page.txt"));

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("cannot be written").And.NotContain("   at ");
    }

    [PosixFact]
    public void A_device_is_written_to_and_not_replaced()
    {
        BuiltProgram.Shell("echo words | articleclean -o /dev/stdout").Should().BeEquivalentTo(new { ExitCode = 0, Output = "words\n" });
        BuiltProgram.Pipe(Text, "-o", "/dev/null", "--force").ExitCode.Should().Be(0);
        new FileInfo("/dev/null").Length.Should().Be(0);
    }

    [PosixFact]
    public void A_pipe_named_as_a_file_is_read() =>
        BuiltProgram.Shell("articleclean <(echo words)").Should().BeEquivalentTo(new { ExitCode = 0, Output = "words\n" });

    [PosixFact]
    public void A_name_reaches_the_terminal_escaped()
    {
        var result = BuiltProgram.Run("evil\u001b[2Jname\n\u202e.html");

        result.Errors.Should().Be("articleclean: evil\\x1B[2Jname\\x0A\\u202E.html: no such file or folder; check the name\n");
    }
}
