using ArticleClean.Documents;
using ArticleClean.Html.Reading;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Html.Html5Lib;

/// <summary>html5lib's tests of the HTML Standard (see <c>data/SOURCE.md</c>), judged by text, its order and what it stands in.</summary>
public sealed class Html5LibTests
{
    internal static readonly string Folder = Repository.Path("tests", "ArticleClean.Tests", "Html", "Html5Lib", "data");

    public static TheoryData<string> TreeFiles => [.. Files("tree-construction", "*.dat")];

    public static TheoryData<string> TokenFiles => [.. Files("tokenizer", "*.test")];

    [Theory]
    [MemberData(nameof(TreeFiles))]
    public void Trees_are_the_standards_but_for_the_listed_cases(string file)
    {
        var wrong = new List<string>();
        foreach (var test in TreeCase.Read(Path.Combine(Folder, "tree-construction", file)))
        {
            if (test.IsFragment) continue;
            using var tree = HtmlReader.Read(test.Input.AsMemory(), isXml: false, WorkBudget.Unlimited());
            var (actual, expected) = (TreeText.Of(tree), TreeText.Of(test.Expected));
            if (actual == expected == Differences.Contains(test.Name))
                wrong.Add($"{test.Name}: {test.Input}\n{actual}instead of\n{expected}");
        }

        string.Join("\n", wrong).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(TokenFiles))]
    public void Tokens_are_the_standards_but_for_the_listed_cases(string file)
    {
        var wrong = new List<string>();
        foreach (var test in TokenCase.Read(Path.Combine(Folder, "tokenizer", file)))
        {
            var actual = TokenText.Of(test);
            if (actual == test.Expected == Differences.Contains(test.Name))
                wrong.Add($"{test.Name}: {test.Input}\n{actual}\ninstead of\n{test.Expected}");
        }

        string.Join("\n", wrong).Should().BeEmpty();
    }

    [Fact]
    public void Every_listed_case_is_one_of_the_files()
    {
        var names = Files("tree-construction", "*.dat")
            .SelectMany(file => TreeCase.Read(Path.Combine(Folder, "tree-construction", file)).Select(test => test.Name))
            .Concat(Files("tokenizer", "*.test")
                .SelectMany(file => TokenCase.Read(Path.Combine(Folder, "tokenizer", file)).Select(test => test.Name)));

        Differences.Names.Should().BeSubsetOf(names);
    }

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), pattern)
            .Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
}
