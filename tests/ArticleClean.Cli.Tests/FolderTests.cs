using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class FolderTests
{
    [Fact]
    public void A_folder_is_mirrored_into_another()
    {
        using var folder = new TestFolder("in/a.html", "in/b/c.txt", "in/b/d.html.gz", "in/notes.pdf");
        folder.Write("in/b/d.html.gz", TestFolder.Gzip("Zipped words.\n"u8.ToArray()));

        var result = BuiltProgram.Run(folder.At("in"), "--output-dir", folder.At("out"));

        result.Should().BeEquivalentTo(new { ExitCode = 0, Output = "" });
        result.Errors.Should().MatchRegex(@"\Aarticleclean: cleaned 3, empty 0, failed 0 in \d+\.\d s\n\z");
        folder.Files("out").Should().Equal("a.txt", "b/c.txt", "b/d.txt");
        folder.Read("out/a.txt").Should().Be(TestFolder.Article("in/a.html"));
        folder.Read("out/b/d.txt").Should().Be("Zipped words.\n");
    }

    [Fact]
    public void Files_and_folders_are_mirrored_from_the_folder_that_holds_all()
    {
        using var folder = new TestFolder("x/a/index.html", "x/b/index.html", "x/c/deep/page.html");

        BuiltProgram.Run(folder.At("x/a/index.html"), folder.At("x/b"), folder.At("x/c/deep/page.html"), "--output-dir", folder.At("out")).ExitCode.Should().Be(0);

        folder.Files("out").Should().Equal("a/index.txt", "b/index.txt", "c/deep/page.txt");
    }

    [Fact]
    public void Pages_that_differ_in_their_extensions_are_both_kept()
    {
        using var folder = new TestFolder("in/page.htm", "in/page.html", "in/page.txt", "in/PAGE.text");

        BuiltProgram.Run(folder.At("in"), "--output-dir", folder.At("out")).ExitCode.Should().Be(0);

        folder.Files("out").Should().Equal("PAGE.txt", "page.htm.txt", "page.html.txt", "page.txt.txt");
        folder.Read("out/page.html.txt").Should().Be(TestFolder.Article("in/page.html"));
    }

    [Fact]
    public void A_name_that_is_taken_twice_is_a_failure_and_loses_nothing()
    {
        using var folder = new TestFolder("page.htm");
        var page = folder.At("page.htm");

        var result = BuiltProgram.Run(page, page, page, "--output-dir", folder.At("out"));

        result.ExitCode.Should().Be(3);
        result.Errors.Should().Contain("is that of another document");
        folder.Files("out").Should().Equal("page.htm.txt", "page.txt");
    }

    [Fact]
    public void Files_that_are_there_are_kept_and_counted_unless_forced()
    {
        using var folder = new TestFolder("in/a.html", "in/b.html");
        folder.Write("out/a.txt", "mine");

        var kept = BuiltProgram.Run(folder.At("in"), "--output-dir", folder.At("out"));
        folder.Read("out/a.txt").Should().Be("mine");
        folder.Files("out").Should().Equal("a.txt", "b.txt");
        var forced = BuiltProgram.Run(folder.At("in"), "--output-dir", folder.At("out"), "--force");

        kept.ExitCode.Should().Be(0);
        kept.Errors.Should().Contain("cleaned 1, empty 0, kept 1 that were there (--force writes over them), failed 0");
        forced.Errors.Should().Contain("cleaned 2");
        folder.Read("out/a.txt").Should().Be(TestFolder.Article("in/a.html"));
    }

    [PosixFact]
    public void A_name_that_is_no_text_is_said_to_be_the_reason()
    {
        using var folder = new TestFolder("in/a.html");
        if (BuiltProgram.Shell(@"printf 'Words.' > in/$'b\xff.html'", folder.Root).ExitCode != 0) return; // some systems have no such names

        // The test could not delete the file by its name either.
        var result = BuiltProgram.Shell("articleclean in --output-dir out; code=$?; rm in/b*; exit $code", folder.Root);

        result.ExitCode.Should().Be(3);
        result.Errors.Should().Contain("its name seems not to be UTF-8; rename it");
        folder.Files("out").Should().Equal("a.txt");
    }

    [Fact]
    public void One_bad_document_never_ends_the_run()
    {
        using var folder = new TestFolder("in/a.html", "in/z.html");
        folder.Write("in/broken.html.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3]);
        folder.Write("in/empty.html", "");
        folder.Write("in/large.txt", new string('x', 5000));

        var result = BuiltProgram.Run(folder.At("in"), "--output-dir", folder.At("out"), "--max-bytes", "1000");

        result.ExitCode.Should().Be(3);
        result.Errors.Split('\n').Should().HaveCount(4);
        result.Errors.Should().Contain("broken.html.gz: its gzip data is damaged").And.Contain("large.txt: larger than").And.Contain("cleaned 2, empty 1, failed 2 in");
        folder.Files("out").Should().Equal("a.txt", "empty.txt", "z.txt");
        folder.Read("out/empty.txt").Should().BeEmpty();
    }

    [Fact]
    public void Nothing_that_could_be_read_ends_with_2()
    {
        using var folder = new TestFolder();
        folder.Write("in/broken.html.gz", [0x1F, 0x8B, 8]);
        folder.Write("none/page.pdf", "x");

        BuiltProgram.Run(folder.At("in"), "--output-dir", folder.At("out")).ExitCode.Should().Be(2);
        var none = BuiltProgram.Run(folder.At("none"));

        none.ExitCode.Should().Be(2);
        none.Errors.Should().Contain("no documents").And.Contain(".html");
    }

    [Fact]
    public void The_folder_that_is_written_to_is_not_read()
    {
        using var folder = new TestFolder("in/a.html");

        BuiltProgram.Run(folder.At("in"), "--output-dir", folder.At("in/out")).ExitCode.Should().Be(0);
        BuiltProgram.Run(folder.At("in"), "--output-dir", folder.At("in/out"), "--force").ExitCode.Should().Be(0);

        folder.Files("in").Should().Equal("a.html", "out/a.txt");
    }

    [Fact]
    public void No_output_replaces_an_input()
    {
        using var folder = new TestFolder("in/a.html", "in/a.txt");

        var same = BuiltProgram.Run(folder.At("in"), "--output-dir", folder.At("in"), "--force");
        var beside = BuiltProgram.Run(folder.At("in/a.html"), folder.At("in/a.txt"), "--output-dir", folder.At("in"), "--force");

        same.ExitCode.Should().Be(2);
        same.Errors.Should().Contain("is a folder that is read");
        beside.ExitCode.Should().Be(3);
        beside.Errors.Should().Contain("a.html: its output").And.Contain("would replace an input");
        folder.Read("in/a.txt").Should().Be(TestFolder.Article("in/a.txt"));
        folder.Read("in/a.txt.txt").Should().Be(TestFolder.Article("in/a.txt"));
    }

    [PosixFact]
    public void A_pipe_in_a_folder_does_not_hold_up_the_run()
    {
        using var folder = new TestFolder("in/a.html");

        BuiltProgram.Shell("mkfifo in/pipe.html && articleclean in --output-dir out", folder.Root).ExitCode.Should().Be(0);

        folder.Read("out/a.txt").Should().NotBeEmpty();
    }

    [Fact]
    public void Verbose_has_a_line_for_each_document_in_the_order_of_the_input()
    {
        using var folder = new TestFolder("in/b.html", "in/a.html");
        folder.Write("in/c.html", "");

        var lines = BuiltProgram.Run(folder.At("in"), "--output-dir", folder.At("out"), "-v").Errors.Split('\n');

        lines.Select(line => line.Split(": ").ElementAtOrDefault(1)).Should().StartWith([$"{folder.At("in")}/a.html", $"{folder.At("in")}/b.html", $"{folder.At("in")}/c.html"]);
        lines[0].Should().Contain(": cleaned, 9 words, in ");
        lines[2].Should().Contain(": empty, in ");
    }

    [Fact]
    public void Quiet_says_failures_only()
    {
        using var folder = new TestFolder("in/a.html");

        BuiltProgram.Run(folder.At("in"), folder.At("gone"), "--output-dir", folder.At("out"), "-q").Errors
            .Should().Be($"articleclean: {folder.At("gone")}: no such file or folder; check the name\n");
    }

    [PosixFact]
    public void A_full_or_forbidden_output_folder_ends_with_2()
    {
        using var folder = new TestFolder("in/a.html", "file");

        var result = BuiltProgram.Run(folder.At("in"), "--output-dir", folder.At("file"));

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("cannot be written");
    }
}
