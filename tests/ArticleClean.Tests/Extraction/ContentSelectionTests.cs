using ArticleClean.Extraction;

namespace ArticleClean.Tests.Extraction;

public sealed class ContentSelectionTests
{
    [Fact]
    public void Blocks_are_chosen_down_to_the_threshold_with_the_highest_expected_F1()
    {
        // Expected words are 90 + 60 + 10 = 160. The first block alone is expected to score 2·90/(100+160) = 0.69, the first
        // two 2·150/(200+160) = 0.83, all three 2·160/(300+160) = 0.70.
        var (chosen, confidence) = ContentSelection.Choose([0.9f, 0.1f, 0.6f], [100, 100, 100], isWholePage: true);

        chosen.Should().Equal(true, false, true);
        confidence.Should().BeApproximately(300d / 360, 1e-6);
    }

    [Fact]
    public void A_doubtful_block_stays_where_it_costs_hardly_any_expected_F1()
    {
        // The first block alone is expected to score 2·90/(100+128) = 0.79, both 2·128/(200+128) = 0.78.
        var (chosen, confidence) = ContentSelection.Choose([0.9f, 0.38f], [100, 100], isWholePage: true);

        chosen.Should().Equal(true, true);
        confidence.Should().BeApproximately(256d / 328, 1e-6);
    }

    [Fact]
    public void A_page_whose_blocks_are_all_improbable_and_short_is_empty() =>
        ContentSelection.Choose([0.1f, 0.2f], [5, 5], isWholePage: true).Chosen.Should().Equal(false, false);

    [Fact]
    public void A_fragment_is_never_empty() =>
        ContentSelection.Choose([0.1f, 0.2f], [5, 5], isWholePage: false).Chosen.Should().Contain(true);

    [Fact]
    public void A_short_page_with_a_probable_block_keeps_it() =>
        ContentSelection.Choose([0.1f, 0.8f], [5, 5], isWholePage: true).Chosen.Should().Equal(false, true);

    [Fact]
    public void Nothing_is_chosen_of_nothing() => ContentSelection.Choose([], [], isWholePage: true).Chosen.Should().BeEmpty();
}
