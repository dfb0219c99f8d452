using ArticleClean.PlainText;
using ArticleClean.Tests.Samples;

namespace ArticleClean.Tests.Laws;

/// <summary>The five laws over every sample, which need no benchmarks; the format is found as users have it.</summary>
public sealed class SampleLawTests
{
    /// <summary>The share of a page's characters that a second pass may take: one learned judgement on a line.</summary>
    private const double LostShare = 0.001;

    private const int Cuts = 40;

    private static readonly ArticleCleaner Cleaner = new ArticleCleanerBuilder().Build();

    public static TheoryData<string> Names => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_character_is_kept_or_removed_and_none_is_both(string name) => Conservation.EveryCharacterIsKeptOrRemoved(Document(name)).Should().BeNull();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_words_read_from_a_page_are_those_that_HTML5_says_it_holds(string name)
    {
        var document = Document(name);
        if (!IsText(document)) Conservation.TheTextIsThePages(document).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_article_holds_only_words_of_the_input_in_their_order(string name) => Faithfulness.Check(Document(name)).Should().BeNull();

    [Theory]
    [MemberData(nameof(Names))]
    public void The_Markdown_reads_as_the_words_of_the_plain_text(string name) => MarkdownFidelity.Check(Document(name)).Should().BeNull();

    [Theory]
    [MemberData(nameof(Names))]
    public void Cleaning_again_in_another_culture_gives_the_same_bytes(string name) => Determinism.Check(Document(name)).Should().BeNull();

    [Theory]
    [MemberData(nameof(Names))]
    public void What_came_out_survives_a_second_pass(string name)
    {
        var document = Document(name);
        if (IsText(document))
        {
            Idempotence.CheckStrippedText(document).Should().BeNull();
            return;
        }

        var (before, after) = Idempotence.SecondPass(document);
        after.Should().BeGreaterThanOrEqualTo((int)Math.Floor(before * (1 - LostShare)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void An_input_that_ends_anywhere_is_an_article_still(string name)
    {
        var source = Document(name).Source;
        for (var cut = 1; cut < Cuts; cut++)
        {
            var part = source with { Bytes = source.Bytes[..(source.Bytes.Length * cut / Cuts)] };
            Conservation.EveryCharacterIsKeptOrRemoved(Cleaner.Clean(part)).Should().BeNull("{0} of {1} parts are there", cut, Cuts);
        }
    }

    private static LawDocument Document(string name) => new(new Sample(name).Source(), Cleaner);

    private static bool IsText(LawDocument document) => document.Article.Document.Format == PlainTextFormat.FormatName;
}
