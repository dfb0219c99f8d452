using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Reports;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Outputs;

/// <summary>What a check found, as a report.</summary>
/// <param name="report">The report.</param>
/// <param name="name">What messages call the place it goes to.</param>
internal sealed class CheckOutput(ICheckReport report, string name) : IOutput
{
    public Placement Place(DocumentEntry entry) => new(entry);

    public void Write(Placement placement, Outcome outcome) => OutputException.Guard(name, () =>
    {
        if (outcome.Check is { } result) report.Add(placement.Entry, result);
        else report.AddFailure(placement.Entry, outcome.Message!);
    });

    public void Complete() => OutputException.Guard(name, report.Complete);

    public void Dispose() => report.Dispose();
}
