using ArticleClean.Cli.Outputs;
using ArticleClean.Cli.Reporting;

namespace ArticleClean.Cli.Batches;

/// <summary>Cleans every document of a plan into an output.</summary>
internal static class BatchRunner
{
    /// <param name="plan">What to clean and how.</param>
    /// <param name="conclusion">What is made of each document.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="reporter">Says what becomes of the documents.</param>
    /// <param name="cancellation">Cancelled when the program is told to end.</param>
    /// <exception cref="OutputException">The output cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted; what is written is whole.</exception>
    public static Tally Run(BatchPlan plan, IConclusion conclusion, IOutput output, Reporter reporter, CancellationToken cancellation)
    {
        var tally = new Tally();
        var worker = new DocumentWorker(plan, conclusion);
        var placements = plan.Sources.SelectMany(source => source.Entries()).Select(output.Place);
        OrderedParallel.Run(placements, plan.Jobs, placement => placement.Decided ?? worker.Process(placement.Entry, cancellation), Finish, cancellation);
        output.Complete();
        reporter.Close(tally);
        return tally;

        void Finish(Placement placement, Outcome outcome)
        {
            output.Write(placement, outcome);
            tally.Add(outcome);
            reporter.Tell(placement, outcome);
        }
    }
}
