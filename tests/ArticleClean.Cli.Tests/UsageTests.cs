using ArticleClean.Cli.Syntax;
using ArticleClean.Cli.Tests.Support;
using ArticleClean.Filters;

namespace ArticleClean.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("no option is called --captoins; did you mean --captions?", "--captoins", "keep")]
    [InlineData("no option is called --explian; did you mean --explain?", "--explian")]
    [InlineData("no option is called --output-folder", "--output-folder=x")]
    [InlineData("no option is called -x", "-x")]
    [InlineData("no option is called -qx", "-qx")]
    [InlineData("no option is called --force2", "a.html", "--force2")]
    [InlineData("no filter is called nonsense", "--filter", "nonsense")]
    [InlineData("'articleclean filters' lists them", "--no-filter", "nonsense")]
    [InlineData("--format txt: it takes text", "-f", "txt")]
    [InlineData("did you mean text?", "--format", "txet")]
    [InlineData("--from pdf: it takes auto", "--from", "pdf")]
    [InlineData("--captions maybe: it takes drop or keep", "--captions", "maybe")]
    [InlineData("--embeds maybe: it takes drop or link", "--embeds", "maybe")]
    [InlineData("--standfirst maybe: it takes keep or drop", "--standfirst", "maybe")]
    [InlineData("--scope all: it takes article or page", "--scope", "all")]
    [InlineData("--jobs 0: it takes a number from 1", "-j", "0")]
    [InlineData("--jobs many: it takes a number", "-jmany")]
    [InlineData("--max-bytes 0: it takes a number of bytes above 0", "--max-bytes", "0")]
    [InlineData("--max-bytes 5X: it takes", "--max-bytes", "5X")]
    [InlineData("--max-bytes 9999999999G: it takes", "--max-bytes", "9999999999G")]
    [InlineData("--timeout 0: it takes a number of seconds", "--timeout", "0")]
    [InlineData("--timeout 1,5: it takes a number of seconds", "--timeout", "1,5")]
    [InlineData("--url /a/page: it takes an address", "--url", "/a/page")]
    [InlineData("--output needs a value, and -q looks like an option", "-o", "-q")]
    [InlineData("--output needs a value, and --foce looks like an option", "-o", "--foce")]
    [InlineData("argument missing for option: '-o'", "-o")]
    [InlineData("'-f'", "-f", "text", "-f", "text")]
    [InlineData("--quiet and --verbose exclude each other", "-q", "-v")]
    [InlineData("--output and --output-dir exclude each other", "-o", "a.txt", "--output-dir", "b")]
    [InlineData("--url is the address of one document", "--url", "https://example.org/", "a.html", "b.html")]
    [InlineData("cannot be text; write -f jsonl, or --output-dir DIR", "-f", "text", "a.html", "b.html")]
    [InlineData("no option is called --url", "check", "--url", "https://example.org/")]
    [InlineData("argument 'x'", "filters", "x")]
    public void A_mistake_is_said_on_standard_error_and_ends_with_2(string message, params string[] arguments)
    {
        var result = BuiltProgram.Pipe("Some text.", arguments);

        result.ExitCode.Should().Be(2);
        result.Bytes.Should().BeEmpty();
        result.Errors.Should().StartWith("articleclean: ").And.Contain(message).And.EndWith("(see articleclean --help)\n").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    [InlineData("check", "--help")]
    [InlineData("filters", "-h")]
    [InlineData("--no-such-option", "--help")]
    public void Help_has_examples_first_on_standard_output(params string[] arguments)
    {
        var result = BuiltProgram.Run(arguments);

        result.Should().BeEquivalentTo(new { ExitCode = 0, Errors = "" });
        result.Output.Split("\n\n")[1].Should().StartWith("Examples:\n  articleclean");
    }

    [Fact]
    public void Help_names_every_option_and_no_other()
    {
        Named(HelpText.Clean).Should().BeEquivalentTo(new CleanSyntax().OptionNames.Except(["-?"]));
        Named(HelpText.Check).Should().BeEquivalentTo(new CheckSyntax().OptionNames.Except(["-?"]));

        static IEnumerable<string> Named(string help) => help.Split('\n')
            .Where(line => line.StartsWith("  -", StringComparison.Ordinal))
            .SelectMany(line => line.Trim().Split("  ")[0].Split(' ', ','))
            .Where(word => word.StartsWith('-'));
    }

    [Fact]
    public void The_version_is_a_name_and_a_number() =>
        BuiltProgram.Run("--version").Output.Should().MatchRegex(@"\Aarticleclean \d+\.\d+\.\d+(-[\w.]+)?\n\z");

    [Fact]
    public void The_filters_are_listed_in_the_order_in_which_they_run()
    {
        var result = BuiltProgram.Run("filters");

        result.ExitCode.Should().Be(0);
        result.Lines.Select(line => line.Split(' ')[0]).Should().Equal(FilterCatalog.All.Select(filter => filter.Name));
        foreach (var filter in FilterCatalog.All) result.Output.Should().Contain($" {filter.Description}\n");
    }

    [Theory]
    [InlineData("@page.txt", "@page.txt")]
    [InlineData("check", "./check")]
    [InlineData("a page.txt", "a page.txt")]
    [InlineData("[suggest]", "[suggest]")]
    [InlineData("-page.txt", "--", "-page.txt")]
    [InlineData("true", "-q", "true")]
    public void A_strange_file_name_is_a_file_name(string file, params string[] arguments)
    {
        using var folder = new TestFolder();
        folder.Write(file, "One sentence of words.\n");
        using var process = BuiltProgram.Start(folder.Root, arguments);

        BuiltProgram.Finish(process, []).Should().BeEquivalentTo(new { ExitCode = 0, Output = "One sentence of words.\n", Errors = "" });
    }

    [Theory]
    [InlineData("capton", "captions")]
    [InlineData("script", "script")]
    [InlineData("relatd", "related")]
    [InlineData("boiler", "boilerplate")]
    [InlineData("xyzzy", null)]
    [InlineData("cs", null)]
    [InlineData("", null)]
    public void A_suggestion_is_the_nearest_name(string typed, string? name) =>
        Suggestion.For(typed, ["json", "script", "captions", "related", "boilerplate"]).Should().Be(name);
}
