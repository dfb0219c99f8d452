using ArticleClean.Documents;

namespace ArticleClean.Tests.Documents;

public sealed class WorkBudgetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(10_000_000)]
    public void The_limit_may_be_reached_and_not_passed(int limit)
    {
        var budget = new WorkBudget(limit);

        budget.Spend(limit);

        budget.Invoking(b => b.Spend(1)).Should().Throw<WorkLimitException>();
        budget.Invoking(b => b.Spend(0)).Should().Throw<WorkLimitException>("it stays over its limit");
    }

    [Fact]
    public void Small_steps_end_at_the_same_unit_as_one_large_step()
    {
        var budget = new WorkBudget(200_000);

        var act = () =>
        {
            while (true) budget.Spend(1);
        };

        act.Should().Throw<WorkLimitException>();
        budget.Spent.Should().Be(200_001);
    }

    [Fact]
    public void A_second_of_a_time_limit_is_a_number_of_units()
    {
        WorkBudget.For(TimeSpan.FromSeconds(10)).Limit.Should().Be(10 * WorkBudget.UnitsPerSecond);
        WorkBudget.For(TimeSpan.FromMilliseconds(1)).Limit.Should().Be(WorkBudget.UnitsPerSecond / 1000);
        WorkBudget.For(TimeSpan.MaxValue).Limit.Should().Be(long.MaxValue);
        WorkBudget.For(Timeout.InfiniteTimeSpan).Limit.Should().Be(long.MaxValue);
    }

    [Fact]
    public void A_budget_without_a_limit_counts()
    {
        var budget = WorkBudget.Unlimited();

        for (var i = 0; i < 10; i++) budget.Spend(int.MaxValue);

        budget.Spent.Should().Be(10L * int.MaxValue);
    }

    [Fact]
    public void A_caller_that_gives_up_ends_the_work_and_the_limit_is_not_blamed()
    {
        using var cancellation = new CancellationTokenSource();
        var budget = WorkBudget.Unlimited(cancellation.Token);
        budget.Spend(1);
        cancellation.Cancel();

        budget.Invoking(b => b.Spend(1_000_000))
            .Should().Throw<OperationCanceledException>().Which.Should().NotBeOfType<WorkLimitException>();
    }
}
