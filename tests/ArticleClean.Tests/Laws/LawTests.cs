using ArticleClean.Tests.Support;

namespace ArticleClean.Tests.Laws;

/// <summary>The five laws over all pages and stripped texts of the benchmarks; totality has tests of its own beside.</summary>
public sealed class LawTests
{
    // A second pass reads the article as stripped text, where phrases of residue count that the filters for pages do not ask
    // for yet: calls to subscribe, links to other articles, bylines. They are what goes.
    private const double SecondPassShare = 0.995;

    [BenchmarkFact]
    public void All_benchmark_documents_end_as_an_article()
    {
        LawRun.Over(LawCorpus.Pages).Documents.Should().Be(2225);
        LawRun.Over(LawCorpus.StrippedTexts).Documents.Should().Be(579);
    }

    [BenchmarkFact]
    public void Every_character_of_a_page_is_kept_or_removed_and_none_is_both() => Holds(Conservation.EveryCharacterIsKeptOrRemoved, LawCorpus.Pages);

    [BenchmarkFact]
    public void Every_character_of_a_stripped_text_is_kept_or_removed_and_none_is_both() => Holds(Conservation.EveryCharacterIsKeptOrRemoved, LawCorpus.StrippedTexts);

    [BenchmarkFact]
    public void The_words_read_from_a_page_are_those_that_HTML5_says_it_holds() => Holds(Conservation.TheTextIsThePages, LawCorpus.Pages);

    [BenchmarkFact]
    public void The_article_of_a_page_holds_only_words_of_the_page_in_their_order() => Holds(Faithfulness.Check, LawCorpus.Pages);

    [BenchmarkFact]
    public void The_article_of_a_stripped_text_holds_only_words_of_the_text_in_their_order() => Holds(Faithfulness.Check, LawCorpus.StrippedTexts);

    [BenchmarkFact]
    public void The_Markdown_of_a_page_reads_as_the_words_of_its_plain_text() => Holds(MarkdownFidelity.Check, LawCorpus.Pages);

    [BenchmarkFact]
    public void The_Markdown_of_a_stripped_text_reads_as_the_words_of_its_plain_text() => Holds(MarkdownFidelity.Check, LawCorpus.StrippedTexts);

    [BenchmarkFact]
    public void A_page_cleaned_again_in_another_culture_gives_the_same_bytes() => Holds(Determinism.Check, LawCorpus.Pages);

    [BenchmarkFact]
    public void A_stripped_text_cleaned_again_in_another_culture_gives_the_same_bytes() => Holds(Determinism.Check, LawCorpus.StrippedTexts);

    [BenchmarkFact]
    public void Cleaning_a_cleaned_text_again_changes_no_byte() => Holds(Idempotence.CheckStrippedText, LawCorpus.StrippedTexts);

    [BenchmarkFact]
    public void What_came_out_of_pages_survives_a_second_pass()
    {
        Holds(Idempotence.CheckPage, LawCorpus.Pages);
        Idempotence.SurvivingShare.Should().BeGreaterThanOrEqualTo(SecondPassShare);
    }

    private static void Holds(Func<LawDocument, string?> law, LawCorpus corpus) => string.Join('\n', LawRun.Over(corpus).ViolationsOf(law)).Should().BeEmpty();
}
