using System.Text;
using ArticleClean.Tests.Support;
using ArticleClean.Writers;

namespace ArticleClean.Tests.Samples;

public sealed class SampleTests
{
    private static readonly ArticleCleaner Cleaner = new ArticleCleanerBuilder().Build();

    public static TheoryData<string> Names => [.. Sample.Names];

    [Fact]
    public void There_are_at_least_twelve_samples() => Sample.Names.Should().HaveCountGreaterThanOrEqualTo(12);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_gives_its_expected_text(string name) => Gives(new Sample(name), PlainTextWriter.FormatName, Sample.Text);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_gives_its_expected_Markdown(string name) => Gives(new Sample(name), MarkdownWriter.FormatName, Sample.Markdown);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_says_where_it_is_from_under_which_licence_and_why_it_is_here(string name) =>
        Encoding.UTF8.GetString(new Sample(name).Read(Sample.Provenance)).Should().ContainAll("- Page: ", "- Source and licence: ", "- Why it is here: ");

    private static void Gives(Sample sample, string format, string file)
    {
        var expected = sample.Read(file);
        var actual = WriterOutput.Of(format, Cleaner.Clean(sample.Source()));

        // As text first, since its differences can be read; then the bytes, which no decoding may hide.
        actual.Should().Be(Encoding.UTF8.GetString(expected), "samples/{0}/{1} says so", sample.Name, file);
        Encoding.UTF8.GetBytes(actual).Should().Equal(expected);
    }
}
