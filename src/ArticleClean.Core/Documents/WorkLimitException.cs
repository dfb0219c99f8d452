using System.Globalization;

namespace ArticleClean.Documents;

/// <summary>A document takes more work than its limit.</summary>
/// <param name="units">The limit, in units of <see cref="WorkBudget"/>.</param>
public sealed class WorkLimitException(long units) : OperationCanceledException(Text(units))
{
    private static string Text(long units)
    {
        var seconds = (double)units / WorkBudget.UnitsPerSecond;
        return string.Create(
            CultureInfo.InvariantCulture, $"takes more work than the limit of {seconds:0.###} s allows; raise it with --timeout");
    }
}
