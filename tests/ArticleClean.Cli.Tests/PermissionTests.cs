using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests;

public sealed class PermissionTests
{
    /// <summary>Runs the program without the rights of root, which may read everything.</summary>
    private static string Unprivileged => Environment.IsPrivilegedProcess ? $"setpriv --reuid 65534 --regid 65534 --clear-groups '{BuiltProgram.Path}'" : "articleclean";

    [PosixFact]
    public void A_file_nobody_may_read_is_an_error()
    {
        using var folder = new TestFolder("page.txt");

        var result = BuiltProgram.Shell($"chmod 755 . && chmod 000 page.txt && {Unprivileged} page.txt", folder.Root);

        result.Should().BeEquivalentTo(new { ExitCode = 2, Output = "", Errors = "articleclean: page.txt: permission denied; check who may read it\n" });
    }

    [PosixFact]
    public void A_folder_nobody_may_read_is_one_failure_among_others()
    {
        using var folder = new TestFolder("in/a.html", "in/locked/b.html", "in/z.html");

        var result = BuiltProgram.Shell($"mkdir out && chmod 777 . out && chmod 000 in/locked && {Unprivileged} in --output-dir out; code=$?; chmod 755 in/locked; exit $code", folder.Root);

        result.ExitCode.Should().Be(3);
        result.Errors.Should().StartWith("articleclean: in/locked/: permission denied; check who may read it\n").And.Contain("cleaned 2, empty 0, failed 1");
        folder.Files("out").Should().Equal("a.txt", "z.txt");
    }

    [PosixFact]
    public void The_only_folder_if_nobody_may_read_it_ends_with_2()
    {
        using var folder = new TestFolder("in/a.html");

        var result = BuiltProgram.Shell($"chmod 755 . && chmod 000 in && {Unprivileged} in; code=$?; chmod 755 in; exit $code", folder.Root);

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("articleclean: in: permission denied");
    }

    [PosixFact]
    public void A_folder_nobody_may_write_to_ends_with_2()
    {
        using var folder = new TestFolder("in/a.html");

        var result = BuiltProgram.Shell($"mkdir out && chmod 755 . && chmod 555 out && {Unprivileged} in --output-dir out", folder.Root);

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("out/a.txt: cannot be written: permission denied");
        folder.Files("out").Should().BeEmpty();
    }
}
