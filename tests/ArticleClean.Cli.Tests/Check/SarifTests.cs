using System.Text.Json;
using ArticleClean.Cli.Tests.Support;
using ArticleClean.Filters;
using NJsonSchema;

namespace ArticleClean.Cli.Tests.Check;

public sealed class SarifTests
{
    [Fact]
    public async Task The_report_follows_the_schema()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Join(AppContext.BaseDirectory, "Check", "Schemas", "sarif-2.1.0-rtm.5.json"));
        using var folder = CheckFolder.Create();

        schema.Validate(BuiltProgram.RunIn(folder.Root, "check", "-f", "sarif", "texts").Output).Should().BeEmpty();
        schema.Validate(BuiltProgram.RunIn(folder.Root, "check", "-f", "sarif", "texts/clean.txt").Output).Should().BeEmpty();
        schema.Validate("""{"version":"2.1.0","runs":[{"results":[]}]}""").Should().NotBeEmpty("a run without a tool is none");
    }

    [Fact]
    public void Its_rules_are_the_filters_that_were_looked_for()
    {
        var expected = FilterCatalog.All.Where(filter => filter.Removes != RemovalKind.Surroundings).Select(filter => filter.Name);

        Rules("check", "-f", "sarif").Should().Equal(expected).And.NotContain("boilerplate");
        Rules("check", "-f", "sarif", "--filter", "css").Should().Equal("css");

        static IEnumerable<string?> Rules(params string[] arguments)
        {
            using var report = JsonDocument.Parse(BuiltProgram.Run(arguments).Output);
            return [.. Run(report).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString())];
        }
    }

    [Fact]
    public void A_result_has_its_rule_its_place_and_a_relative_address()
    {
        using var folder = CheckFolder.Create();
        using var report = JsonDocument.Parse(BuiltProgram.RunIn(folder.Root, "check", "-f", "sarif", folder.At("texts")).Output);
        var run = Run(report);
        var results = run.GetProperty("results").EnumerateArray().ToArray();

        results.Select(Address).Should().Equal("texts/one.txt", "texts/page.html", "texts/two%20%5Bx%5D%28y%29%20%7B0%7D.txt", "texts/two%20%5Bx%5D%28y%29%20%7B0%7D.txt");
        results.Should().AllSatisfy(result =>
        {
            result.GetProperty("ruleId").GetString().Should().Be("css");
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be("css");
        });
        Region(results[0]).Should().Be((3, 1, 3, CheckFolder.Css.Length + 1));
        Region(results[2]).Should().Be((3, 1, 3, CheckFolder.Css.Length + 1));
        Region(results[3]).Should().Be((7, 1, 9, 20));
    }

    [Fact]
    public void A_page_is_named_without_a_place_since_its_text_is_not_its_source()
    {
        using var folder = CheckFolder.Create();
        using var report = JsonDocument.Parse(BuiltProgram.RunIn(folder.Root, "check", "-f", "sarif", "texts/page.html").Output);
        var result = Run(report).GetProperty("results")[0];

        result.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _).Should().BeFalse();
        result.GetProperty("properties").GetProperty("pageTextLine").GetInt32().Should().Be(2);
    }

    [Fact]
    public void Fingerprints_keep_when_lines_move_and_tell_equal_findings_apart()
    {
        using var folder = CheckFolder.Create();
        const string Name = "texts/two [x](y) {0}.txt";
        var before = Fingerprints();
        folder.Write(Name, "A new sentence stands here.\n\n\n" + folder.Read(Name));

        before.Should().OnlyHaveUniqueItems().And.HaveCount(2);
        Fingerprints().Should().Equal(before);

        string?[] Fingerprints()
        {
            using var report = JsonDocument.Parse(BuiltProgram.RunIn(folder.Root, "check", "-f", "sarif", Name).Output);
            return [.. Run(report).GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").EnumerateObject().Single().Value.GetString())];
        }
    }

    [Fact]
    public void A_document_that_failed_is_a_notification_of_a_run_without_success()
    {
        using var folder = CheckFolder.Create();
        using var report = JsonDocument.Parse(BuiltProgram.RunIn(folder.Root, "check", "-f", "sarif", "texts").Output);
        using var clean = JsonDocument.Parse(BuiltProgram.RunIn(folder.Root, "check", "-f", "sarif", "texts/clean.txt").Output);
        var invocation = Run(report).GetProperty("invocations")[0];

        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        Address(invocation.GetProperty("toolExecutionNotifications")[0]).Should().Be("texts/broken.txt.gz");
        Run(clean).GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().Should().BeTrue();
    }

    private static JsonElement Run(JsonDocument report) => report.RootElement.GetProperty("runs")[0];

    private static string? Address(JsonElement result) =>
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();

    private static (int, int, int, int) Region(JsonElement result)
    {
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        return (Number("startLine"), Number("startColumn"), Number("endLine"), Number("endColumn"));

        int Number(string name) => region.GetProperty(name).GetInt32();
    }
}
