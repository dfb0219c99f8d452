using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class FolderSelectionTests
{
    [Fact]
    public void Included_files_are_taken_whatever_their_names()
    {
        using var folder = new TestFolder("in/a.php", "in/b.html", "in/deep/c.php");

        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--include", "*.php").ExitCode.Should().Be(0);

        folder.Files("out").Should().Equal("a.php.txt", "deep/c.php.txt");
    }

    [Fact]
    public void Excluded_files_and_folders_are_left()
    {
        using var folder = new TestFolder("in/a.html", "in/draft-b.html", "in/old/c.html", "in/deep/old/d.html", "in/deep/e.html");

        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--exclude", "draft-*", "--exclude", "/old/").ExitCode.Should().Be(0);

        folder.Files("out").Should().Equal("a.txt", "deep/e.txt", "deep/old/d.txt");
    }

    [Fact]
    public void Ignore_files_are_heeded_unless_told_not_to()
    {
        using var folder = new TestFolder("in/a.html", "in/tmp/b.html", "in/deep/c.html", "in/deep/keep.html");
        folder.Write("in/.gitignore", "# not these\ntmp/\n*keep*\n");
        folder.Write("in/deep/.articlecleanignore", "c.*\n!keep.html\n");

        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out").ExitCode.Should().Be(0);
        BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "all", "--no-ignore").ExitCode.Should().Be(0);

        folder.Files("out").Should().Equal("a.txt", "deep/keep.txt");
        folder.Files("all").Should().HaveCount(4);
    }

    [Theory]
    [InlineData("in/*.html", "a.txt b.txt")]
    [InlineData("in/**/*.html", "a.txt b.txt deep/c.txt")]
    [InlineData("in/*/c.html", "deep/c.txt")]
    [InlineData("in/[!a]*", "b.txt")]
    public void A_pattern_is_the_files_that_fit(string pattern, string files)
    {
        using var folder = new TestFolder("in/a.html", "in/b.html", "in/deep/c.html");

        BuiltProgram.RunIn(folder.Root, pattern, "--output-dir", "out").ExitCode.Should().Be(0);

        folder.Files("out").Should().Equal(files.Split(' '));
    }

    [Fact]
    public void A_file_whose_name_looks_like_a_pattern_is_that_file()
    {
        using var folder = new TestFolder("a[1].html", "a1.html");

        BuiltProgram.RunIn(folder.Root, "a[1].html").Output.Should().Be(TestFolder.Article("a[1].html"));
    }

    [Fact]
    public void A_dry_run_lists_and_writes_nothing()
    {
        using var folder = new TestFolder("in/a.html", "in/b.htm", "in/b.html");
        folder.Write("out/a.txt", "mine");

        var result = BuiltProgram.RunIn(folder.Root, "in", "--output-dir", "out", "--dry-run");
        var plain = BuiltProgram.RunIn(folder.Root, "in", "--dry-run");

        result.Should().BeEquivalentTo(new { ExitCode = 0, Errors = "" });
        result.Lines.Should().Equal($"in/a.html\tkept {folder.At("out/a.txt")}, which was there; --force writes over it", $"in/b.htm\t{folder.At("out/b.txt")}", $"in/b.html\t{folder.At("out/b.html.txt")}");
        plain.Output.Should().Be("in/a.html\nin/b.htm\nin/b.html\n");
        folder.Files("out").Should().Equal("a.txt");
        folder.Read("out/a.txt").Should().Be("mine");
    }
}
