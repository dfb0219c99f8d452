using ArticleClean.Sources;

namespace ArticleClean.Tests.Sources;

public sealed class FolderSourceTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("articleclean-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Pages_come_in_the_ordinal_order_of_their_paths()
    {
        Make("b.html", "a/z.txt", "a.html", "a/b/c.htm", "C.html", "a-b.txt", "ä.html");

        Names().Should().Equal("C.html", "a-b.txt", "a.html", "a/b/c.htm", "a/z.txt", "b.html", "ä.html");
    }

    [Theory]
    [InlineData("page.html", true)]
    [InlineData("page.htm", true)]
    [InlineData("page.xhtml", true)]
    [InlineData("page.txt", true)]
    [InlineData("page.text", true)]
    [InlineData("PAGE.HTML", true)]
    [InlineData("page.html.gz", true)]
    [InlineData("page.txt.GZ", true)]
    [InlineData("page", false)]
    [InlineData("page.gz", false)]
    [InlineData("page.json", false)]
    [InlineData("page.html.bak", false)]
    [InlineData("html", false)]
    [InlineData("archive.tar.gz", false)]
    public void The_name_decides_whether_a_file_is_taken(string name, bool isTaken)
    {
        Make(name);

        Names().Should().HaveCount(isTaken ? 1 : 0);
    }

    [Theory]
    [InlineData("page.html", "page")]
    [InlineData("page.HTM.gz", "page")]
    [InlineData("page.php", "page.php")]
    [InlineData("notes.gz", "notes")]
    [InlineData("v1.2.html", "v1.2")]
    [InlineData(".html", ".html")]
    [InlineData(".gz", ".gz")]
    public void The_stem_is_the_name_without_what_says_page(string name, string stem) => PageFileName.Stem(name).Should().Be(stem);

    [Fact]
    public void A_link_to_a_folder_above_is_no_loop_and_a_link_to_a_file_is_read()
    {
        Make("a/page.html");
        Directory.CreateSymbolicLink(Path.Join(_folder, "a", "up"), _folder);
        File.CreateSymbolicLink(Path.Join(_folder, "linked.html"), Path.Join(_folder, "a", "page.html"));

        Names().Should().Equal("a/page.html", "linked.html");
        new FolderSource(_folder).Entries().Last().Read(100).Bytes.ToArray().Should().Equal((byte)'x');
    }

    [Fact]
    public void A_link_to_nothing_is_a_document_that_cannot_be_read()
    {
        File.CreateSymbolicLink(Path.Join(_folder, "gone.html"), Path.Join(_folder, "nothing.html"));

        var reading = () => new FolderSource(_folder).Entries().Single().Read(100);

        reading.Should().Throw<FileNotFoundException>();
    }

    [Fact]
    public void The_folder_to_leave_out_is_left_out()
    {
        Make("page.html", "out/page.txt", "output/page.txt");

        new FolderSource(_folder, new FolderOptions { ExcludedFolders = [Path.Join(_folder, "out/")] }).Entries().Should().HaveCount(2);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_document_that_cannot_be_read()
    {
        var entry = new FolderSource(Path.Join(_folder, "gone")).Entries().Single();

        entry.Failure.Should().BeOfType<DirectoryNotFoundException>();
        entry.Invoking(e => e.Read(100)).Should().Throw<DirectoryNotFoundException>();
    }

    [Fact]
    public void A_folder_of_a_thousand_levels_is_walked()
    {
        var deep = string.Concat(Enumerable.Repeat("d/", 1000));
        Make(deep + "page.html");

        Names().Should().Equal(deep + "page.html");
    }

    private void Make(params string[] names)
    {
        foreach (var name in names)
        {
            var path = Path.Join(_folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "x");
        }
    }

    private IEnumerable<string> Names() => new FolderSource(_folder).Entries().Select(entry => entry.Name[(_folder.Length + 1)..]);
}
