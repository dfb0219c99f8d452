using System.Text;
using ArticleClean.Documents;
using ArticleClean.Filters;

namespace ArticleClean.Tests;

public sealed class ArticleCleanerBuilderTests
{
    [Fact]
    public void A_filter_runs_right_before_or_after_the_one_that_is_named()
    {
        var seen = new List<string>();
        var cleaner = new ArticleCleanerBuilder()
            .WithFilters([new Probe("first", seen), new Probe("last", seen)])
            .AddFilterBefore("last", new Probe("before last", seen))
            .AddFilterAfter("first", new Probe("after first", seen))
            .Build();

        cleaner.Clean(new SourceDocument("text.txt", Encoding.UTF8.GetBytes("One line.\n")));

        seen.Should().StartWith(["first", "after first", "before last", "last"]);
    }

    [Fact]
    public void A_name_that_no_filter_has_is_refused_and_the_names_are_said()
    {
        var add = () => new ArticleCleanerBuilder().AddFilterBefore("unmarked", new Probe("mine", []));

        add.Should().Throw<ArgumentException>().WithMessage("no filter is called unmarked; there are rules, controls, json*");
    }

    [Fact]
    public void A_filter_is_run_on_the_documents_of_its_scope_alone()
    {
        var seen = new List<string>();
        var cleaner = new ArticleCleanerBuilder()
            .WithFilters(
            [
                new Probe("pages", seen) { Scope = FilterScope.Page },
                new Probe("text", seen) { Scope = FilterScope.Text },
                new Probe("all", seen),
            ])
            .Build();

        cleaner.Clean(new SourceDocument("page.html", Encoding.UTF8.GetBytes("<!DOCTYPE html><p>One line.</p>")));
        cleaner.Clean(new SourceDocument("text.txt", Encoding.UTF8.GetBytes("One line.\n")));

        seen.Should().Equal("pages", "all", "text", "all");
    }

    private sealed class Probe(string name, List<string> seen) : IBlockFilter
    {
        public string Name => name;

        public string Description => name;

        public FilterScope Scope { get; init; } = FilterScope.All;

        public void Apply(FilterContext context) => seen.Add(name);
    }
}
