namespace ArticleClean.Tests.Support;

public sealed class BenchmarksTests
{
    [BenchmarkFact]
    public void Every_page_of_the_three_sets_is_found() =>
        Benchmarks.Pages().Should().HaveCount(2225).And.OnlyHaveUniqueItems(page => page.Name);

    [BenchmarkFact]
    public void A_page_is_unzipped() =>
        System.Text.Encoding.UTF8.GetString(Benchmarks.ReadGzip(Benchmarks.Pages().First().Path)).Should().Contain("<body");

    [BenchmarkFact]
    public void The_kept_spans_of_a_residue_case_are_its_expected_text()
    {
        var cases = Benchmarks.ResidueCases().ToList();

        cases.Should().HaveCount(579);
        foreach (var item in cases)
        {
            var kept = item.Spans.Where(span => span.Label == "keep").Select(span => item.Input[span.Start..span.End]);
            Letters(string.Concat(kept)).Should().Be(Letters(item.Expected), "case {0} converts its offsets", item.Id);
        }
    }

    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("a😀c", 1, 1)]
    [InlineData("a😀c", 2, 3)]
    [InlineData("a😀😀c", 3, 5)]
    public void Offsets_in_code_points_become_offsets_in_UTF_16(string text, int codePoints, int expected) =>
        new CodePointOffsets(text).ToUtf16(codePoints).Should().Be(expected);

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
