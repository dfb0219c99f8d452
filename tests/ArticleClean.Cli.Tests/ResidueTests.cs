using ArticleClean.Cli.Tests.Support;

namespace ArticleClean.Cli.Tests;

/// <summary>How the command line lets the filters act, and shows what they did.</summary>
public sealed class ResidueTests
{
    private const string Css = ".ad-slot { display: none; margin: 0 auto; }";
    private const string Residue = $"The first paragraph has a sentence.\n\n{Css}\n\nThe last paragraph has one too.\n";
    private const string Clean = "The first paragraph has a sentence.\n\nThe last paragraph has one too.\n";
    private const string CssLine = @"-:3:1: css/[\w-]+: .+: \.ad-slot \{ display: none; margin: 0 auto; \}\n";

    [Fact]
    public void Explain_shows_each_removal_on_standard_error()
    {
        var result = BuiltProgram.Pipe(Residue, "--explain");

        result.Should().BeEquivalentTo(new { ExitCode = 0, Output = Clean });
        result.Errors.Should().MatchRegex($@"\A{CssLine}\z");
    }

    [Fact]
    public void Explain_shows_each_removal_in_the_JSON()
    {
        var result = BuiltProgram.Pipe(Residue, "--explain", "-f", "jsonl");

        result.Errors.Should().BeEmpty();
        result.Output.Should().Contain("\"removed\":[{\"filter\":\"css\",");
    }

    [Fact]
    public void Check_reports_residue_with_its_place_and_ends_with_1()
    {
        var result = BuiltProgram.Pipe(Residue, "check");

        result.Should().BeEquivalentTo(new { ExitCode = 1, Errors = "" });
        result.Output.Should().MatchRegex($@"\A{CssLine}\z");
    }

    [Theory]
    [InlineData(Clean)]
    [InlineData("")]
    [InlineData("<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav><main><p>The only paragraph has a sentence.</p></main></body></html>")]
    public void Check_finds_nothing_where_there_is_no_residue(string input) =>
        BuiltProgram.Pipe(input, "check").Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Errors = "" });

    [Fact]
    public void Check_goes_through_a_folder_and_changes_nothing()
    {
        using var folder = new TestFolder("a.txt", "c.txt");
        folder.Write("b.txt", Residue);

        var result = BuiltProgram.Run("check", folder.Root);

        result.ExitCode.Should().Be(1);
        result.Lines.Should().ContainSingle().Which.Should().StartWith($"{folder.Root}/b.txt:3:1: css/");
        result.Errors.Should().Contain("checked 3, with residue 1, failed 0 in");
        folder.Files(".").Should().Equal("a.txt", "b.txt", "c.txt");
        folder.Read("b.txt").Should().Be(Residue);
    }

    [Theory]
    [InlineData(true, "--filter", "css")]
    [InlineData(true, "--filter", "json", "--filter", "css")]
    [InlineData(true, "--no-filter", "json")]
    [InlineData(false, "--filter", "json")]
    [InlineData(false, "--no-filter", "css")]
    [InlineData(false, "--filter", "css", "--no-filter", "css")]
    public void Filters_run_by_name(bool isRemoved, params string[] arguments) =>
        BuiltProgram.Pipe(Residue, arguments).Output.Should().Be(isRemoved ? Clean : Residue);

    [Fact]
    public void A_misspelt_filter_gets_a_suggestion()
    {
        var result = BuiltProgram.Pipe(Residue, "--no-filter", "boilerplat");

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain("no filter is called boilerplat; did you mean boilerplate?");
    }

    [Theory]
    [InlineData("--scope", "page", "--no-filter", "boilerplate")]
    [InlineData("--captions", "keep", "--no-filter", "captions")]
    public void Scope_and_captions_are_filters_by_another_name(string option, string value, string same, string filter)
    {
        const string Page = """
            <!DOCTYPE html><html><body><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav>
            <article><h1>A river rose</h1><p>The river rose two metres in one night, and the town slept on, as it had always done.</p>
            <figure><img src="a.jpg" alt=""><figcaption>The river on Monday. Photographer: Ann Example/Agency</figcaption></figure>
            <p>By the morning the water stood in the market square, and the boats were tied to the lamps.</p></article></body></html>
            """;

        var whole = BuiltProgram.Pipe(Page, option, value).Output;

        whole.Should().Be(BuiltProgram.Pipe(Page, same, filter).Output).And.NotBe(BuiltProgram.Pipe(Page).Output);
        whole.Should().Contain("The river rose two metres");
    }

    [Fact]
    public void A_video_leaves_a_link_where_the_user_asks_for_one()
    {
        const string Page = """
            <article><h1>A river rose</h1><p>The river rose in one night, and nobody had told the town of it before it came.</p>
            <iframe src="https://player.example/1" title="The river"></iframe><iframe src="https://t.example/p" width="1"></iframe>
            <p>The mayor said that the wall, which was built last year, had held, and that it would be higher.</p></article>
            """;
        BuiltProgram.Pipe(Page, "-f", "markdown").Output.Should().NotContain("player.example");
        BuiltProgram.Pipe(Page, "-f", "markdown", "--embeds", "link").Output.Should()
            .Contain("\n\n[The river](https://player.example/1)\n\n").And.NotContain("t.example");
        BuiltProgram.Pipe(Page, "-f", "html", "--embeds", "link").Output.Should().Contain("<a href=\"https://player.example/1\">The river");
        BuiltProgram.Pipe(Page, "-f", "tei", "--embeds", "link").Output.Should().Contain("<ref target=\"https://player.example/1\">");
        BuiltProgram.Pipe(Page, "-f", "json", "--embeds", "link").Output.Should().Contain("\"type\": \"embed\"");
        BuiltProgram.Pipe(Page, "--embeds", "link").Output.Should().Be(BuiltProgram.Pipe(Page).Output);
    }

    [Fact]
    public void A_standfirst_is_a_field_and_is_kept_or_dropped_from_the_text()
    {
        const string Standfirst = "The river rose in one night, and nobody had told the town of it.";
        const string Text = "The river rose two metres in one night, and the town slept on, as it had always done before the "
            + "great flood of that year.";
        const string Page = $"""
            <!DOCTYPE html><html><body><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav>
            <article><h1>A river rose</h1><p class="standfirst">{Standfirst}</p><p>By Ann Example</p>
            <div><p>{Text}</p>
            <p>By the morning the water stood in the market square, and the boats were tied to the lamps.</p></div></article></body></html>
            """;

        var kept = BuiltProgram.Pipe(Page).Output;
        kept.Should().Contain(Standfirst).And.Be(BuiltProgram.Pipe(Page, "--standfirst", "keep").Output);
        var dropped = BuiltProgram.Pipe(Page, "--standfirst", "drop").Output;
        dropped.Should().Be(kept.Replace(Standfirst + "\n\n", "", StringComparison.Ordinal)).And.NotBe(kept);
        BuiltProgram.Pipe(Page, "-f", "json", "--standfirst", "drop").Output.Should().Contain($"\"standfirst\": \"{Standfirst}\"");
        BuiltProgram.Pipe(Page, "-f", "json").Output.Should().Contain("\"type\": \"standfirst\"");
        BuiltProgram.Pipe(Page, "--standfirst", "drop", "--explain").Errors.Should().Contain("standfirst/standfirst");
    }
}
