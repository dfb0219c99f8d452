using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Findings;

namespace ArticleClean.Cli.Tests;

public sealed class TallyTests
{
    private static readonly Finding Finding = new("css", "css", "a rule") { Start = new Place(1, 1), End = new Place(1, 2), Excerpt = "{}", Fingerprint = "0", Occurrence = 1 };

    [Theory]
    [InlineData("", true, 2)]
    [InlineData("C", false, 0)]
    [InlineData("E", false, 1)]
    [InlineData("F", false, 2)]
    [InlineData("K", false, 0)]
    [InlineData("D", false, 1)]
    [InlineData("D", true, 0)]
    [InlineData("SF", true, 3)]
    [InlineData("CC", true, 0)]
    [InlineData("CE", true, 0)]
    [InlineData("EE", true, 0)]
    [InlineData("E", true, 0)]
    [InlineData("CF", true, 3)]
    [InlineData("EF", true, 3)]
    [InlineData("KF", true, 3)]
    [InlineData("FF", true, 2)]
    public void A_cleaning_ends_by_what_became_of_the_documents(string outcomes, bool isBatch, int exitCode) =>
        ((int)Count(outcomes).OfCleaning(isBatch)).Should().Be(exitCode);

    [Theory]
    [InlineData("", 2)]
    [InlineData("C", 0)]
    [InlineData("E", 0)]
    [InlineData("R", 1)]
    [InlineData("CR", 1)]
    [InlineData("RF", 3)]
    [InlineData("F", 2)]
    public void A_check_ends_by_what_it_found(string outcomes, int exitCode) =>
        ((int)Count(outcomes).OfCheck()).Should().Be(exitCode);

    [Fact]
    public void A_shard_may_hold_no_document() => ((int)new Tally(mayBeEmpty: true).OfCleaning(isBatch: true)).Should().Be(0);

    [Fact]
    public void The_numbers_are_a_promise() =>
        Enum.GetValues<ExitCode>().Select(code => (int)code).Should().Equal(0, 1, 2, 3, 130, 143);

    private static Tally Count(string outcomes)
    {
        var tally = new Tally(mayBeEmpty: false);
        foreach (var outcome in outcomes)
        {
            tally.Add(outcome switch
            {
                'C' => new Outcome(OutcomeKind.Cleaned),
                'R' => new Outcome(OutcomeKind.Cleaned) { Check = new CheckResult("a.txt", "text", [Finding]) },
                'E' => new Outcome(OutcomeKind.Empty),
                'D' => new Outcome(OutcomeKind.Cleaned).Dropped(Reason.MinWords, "short"),
                'S' => new Outcome(OutcomeKind.Skipped) { Reason = Reason.Of(DocumentErrorKind.NotAPage), Message = "an image" },
                'K' => Outcome.Kept("there"),
                _ => Outcome.Failed(Reason.Unreadable, "bad"),
            });
        }

        return tally;
    }
}
