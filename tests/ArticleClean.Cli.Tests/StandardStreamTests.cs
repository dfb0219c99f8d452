using System.Text;
using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class StandardStreamTests
{
    private const string Sentence = "A sentence of an article, with a naïve – typo’s 日本.";

    [Theory]
    [InlineData("no path")]
    [InlineData("dash", "-")]
    [InlineData("format", "-f", "text")]
    [InlineData("dash as output", "-o", "-")]
    public void Standard_input_becomes_text_on_standard_output(string name, params string[] arguments)
    {
        var result = BuiltProgram.Pipe(Sentence, arguments);

        result.Should().BeEquivalentTo(new { ExitCode = 0, Output = Sentence + "\n", Errors = "" }, name);
    }

    [Theory]
    [InlineData("C")]
    [InlineData("en_US.ISO-8859-1")]
    [InlineData("tr_TR.UTF-8")]
    public void The_bytes_are_UTF8_without_a_mark_on_every_locale(string locale)
    {
        if (OperatingSystem.IsWindows()) return;

        var result = BuiltProgram.Shell($"printf '%s\\r\\n' '{Sentence}' | LC_ALL={locale} articleclean");

        result.Bytes.Should().Equal(Encoding.UTF8.GetBytes(Sentence + "\n"));
    }

    [Theory]
    [InlineData("", "empty input")]
    [InlineData(" \n\t\n", "no article")]
    public void An_input_without_an_article_is_a_negative_answer(string input, string message)
    {
        var result = BuiltProgram.Pipe(input);

        result.ExitCode.Should().Be(1);
        result.Bytes.Should().BeEmpty();
        result.Errors.Should().StartWith("articleclean: standard input: ").And.Contain(message);
    }

    [PosixFact]
    public void A_terminal_is_left_as_it_was()
    {
        // That of macOS takes no command.
        if (OperatingSystem.IsMacOS()) return;
        using var folder = new TestFolder("in/a.html");

        var result = BuiltProgram.Shell($"TERM=xterm script -qec '{BuiltProgram.Path} in -v --output-dir out' /dev/null", folder.Root);

        result.Output.Should().Contain("articleclean: cleaned 1").And.NotContain("\u001b[?", "a mode that is set is one to set back");
    }

    [Fact]
    public void One_letter_is_an_article() =>
        BuiltProgram.Pipe("x").Should().BeEquivalentTo(new { ExitCode = 0, Output = "x\n", Errors = "" });

    [Fact]
    public void Quiet_leaves_a_negative_answer_to_the_exit_code() =>
        BuiltProgram.Pipe("", "-q").Should().BeEquivalentTo(new { ExitCode = 1, Errors = "" });

    [PosixFact]
    public void A_closed_pipe_ends_quietly()
    {
        using var folder = new TestFolder();
        folder.Write("long.txt", string.Concat(Enumerable.Repeat(Sentence + "\n\n", 40_000)));

        var result = BuiltProgram.Shell("articleclean long.txt | head -c 1; echo \" ${PIPESTATUS[0]}\"", folder.Root);

        result.Should().BeEquivalentTo(new { Output = "A 0\n", Errors = "" });
    }

    [PosixFact]
    public void A_closed_pipe_ends_a_run_over_a_folder_at_once()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 2000; i++) folder.Write($"pages/{i}.txt", string.Concat(Enumerable.Repeat(Sentence + "\n\n", 20)));

        var result = BuiltProgram.Shell("articleclean pages -v -j 1 | head -c 1; echo \" ${PIPESTATUS[0]}\"", folder.Root);

        result.Output.Should().Be("{ 0\n");
        result.Errors.Split('\n').Should().HaveCountLessThan(1000);
    }

    [PosixFact]
    public void Two_runs_into_one_file_follow_each_other()
    {
        using var folder = new TestFolder("a.txt", "b.txt");

        BuiltProgram.Shell("{ articleclean a.txt; articleclean b.txt; } > both 2>&1", folder.Root);

        folder.Read("both").Should().Be(TestFolder.Article("a.txt") + TestFolder.Article("b.txt"));
    }

    [PosixFact]
    public void A_full_device_is_said_so()
    {
        if (!File.Exists("/dev/full")) return;

        var result = BuiltProgram.Shell($"echo '{Sentence}' | articleclean > /dev/full");

        result.ExitCode.Should().Be(2);
        result.Errors.Should().StartWith("articleclean: standard output: cannot be written");
    }

    [PosixFact]
    public void Closed_standard_error_silences_messages_and_changes_nothing_else()
    {
        using var folder = new TestFolder("in/a.html");

        var one = BuiltProgram.Shell($"echo '{Sentence}' | articleclean -v 2>&-");
        var many = BuiltProgram.Shell("articleclean in -v --output-dir out --report report.jsonl 2>&-", folder.Root);

        one.Should().BeEquivalentTo(new { ExitCode = 0, Output = Sentence + "\n", Errors = "" });
        many.Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Errors = "" });
        folder.Read("out/a.txt").Should().Be(TestFolder.Article("in/a.html"));
        folder.Read("report.jsonl").Should().StartWith("{").And.NotContain("articleclean:");
    }

    [PosixTheory]
    [InlineData("articleclean <&-", "it is closed; name a file or a folder, or pipe a page in")]
    [InlineData("articleclean --from html - <&-", "it is closed; name a file or a folder, or pipe a page in")]
    [InlineData("articleclean check <&-", "it is closed; name a file or a folder, or pipe a page in")]
    [InlineData("articleclean < .", "it is a folder; give the folder as a path instead (articleclean FOLDER)")]
    [InlineData("articleclean --from jsonl < .", "it is a folder; give the folder as a path instead (articleclean FOLDER)")]
    public void Standard_input_that_cannot_be_read_is_said_so(string line, string message)
    {
        using var folder = new TestFolder();

        var result = BuiltProgram.Shell(line, folder.Root);

        result.Should().BeEquivalentTo(new { ExitCode = 2, Output = "", Errors = $"articleclean: standard input: {message}\n" });
    }

    [PosixTheory]
    [InlineData("articleclean a.txt >&-")]
    [InlineData("articleclean a.txt -o - >&- <&-")]
    [InlineData("articleclean --version >&-")]
    [InlineData("articleclean check a.txt >&-")]
    public void Closed_standard_output_is_said_so(string line)
    {
        using var folder = new TestFolder("a.txt");

        var result = BuiltProgram.Shell(line, folder.Root);

        const string Message = "articleclean: standard output: cannot be written: it is closed\n";
        result.Should().BeEquivalentTo(new { ExitCode = 2, Output = "", Errors = Message });
    }

    [PosixFact]
    public void Files_are_read_and_written_where_all_standard_streams_are_closed()
    {
        using var folder = new TestFolder("in/a.html", "b.txt");

        var result = BuiltProgram.Shell(
            "articleclean in -v --output-dir out <&- >&- 2>&-; a=$?; articleclean b.txt -o c.txt <&- >&- 2>&-; b=$?; "
            + "articleclean no-such.txt <&- >&- 2>&-; echo $a $b $?",
            folder.Root);

        result.Output.Should().Be("0 0 2\n");
        folder.Read("out/a.txt").Should().Be(TestFolder.Article("in/a.html"));
        folder.Read("b.txt").Should().Be(TestFolder.Article("b.txt"));
        folder.Read("c.txt").Should().Be(TestFolder.Article("b.txt"));
    }
}
