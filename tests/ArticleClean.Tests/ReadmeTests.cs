using System.Text;
using System.Text.RegularExpressions;
using ArticleClean.Filters;
using ArticleClean.Tests.Support;

namespace ArticleClean.Tests;

/// <summary>README says what is so.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.Path("README.md"));

    [Fact]
    public void README_lists_the_filters_in_their_order() =>
        FilterRow().Matches(Readme[Readme.IndexOf("## Filters", StringComparison.Ordinal)..]).Select(row => row.Groups[1].Value)
            .Should().Equal(FilterCatalog.All.Select(filter => filter.Name));

    [Fact]
    public void The_library_example_is_the_one_that_is_compiled()
    {
        var compiled = Lines(File.ReadAllText(Repository.Path("tests", "ArticleClean.Tests", "LibraryExample.cs")));
        compiled.Should().ContainInConsecutiveOrder(Lines(Example().Match(Readme).Groups[1].Value));
    }

    [Fact]
    public void The_library_example_works()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "<!doctype html><title>T</title><nav>Home</nav><main><p>The café on the <b>corner</b> closed.</main>");
            using var output = new MemoryStream();
            using var log = new StringWriter();
            LibraryExample.Run(path, output, log);
            Encoding.UTF8.GetString(output.ToArray()).Should().Be("The café on the **corner** closed.\n");
            log.ToString().Should().StartWith("boilerplate: ");
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

    [GeneratedRegex(@"^\| `([a-z-]+)` \|", RegexOptions.Multiline)]
    private static partial Regex FilterRow();

    [GeneratedRegex(@"```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
