using ArticleClean.Cli.Outputs;

namespace ArticleClean.Cli.Batches;

/// <summary>Cleans every document of a plan into an output.</summary>
internal static class BatchRunner
{
    /// <param name="plan">What to clean and how.</param>
    /// <param name="conclusion">What is made of each document.</param>
    /// <param name="output">Where it goes.</param>
    /// <param name="listeners">Hear what becomes of the documents.</param>
    /// <param name="cancellation">Cancelled when the program is told to end.</param>
    /// <exception cref="OutputException">The output cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The run was interrupted; what is written is whole.</exception>
    public static Tally Run(BatchPlan plan, IConclusion conclusion, IOutput output, IReadOnlyList<IRunListener> listeners, CancellationToken cancellation)
    {
        var tally = new Tally(plan.MayBeEmpty);
        var worker = new DocumentWorker(plan, conclusion);
        var repeats = new RepeatedTexts();
        var isStopped = false;
        var placements = plan.Sources.SelectMany(source => source.Entries()).Select(output.Place);
        OrderedParallel.Run(placements, plan.Jobs, placement => placement.Decided ?? worker.Process(placement, cancellation), Finish, cancellation);
        foreach (var listener in listeners) listener.Conclude(tally);
        if (!isStopped) output.Complete();
        foreach (var listener in listeners) listener.Close(tally);
        return tally;

        bool Finish(Placement placement, Outcome outcome)
        {
            outcome = repeats.Judge(outcome);
            output.Write(placement, outcome);
            tally.Add(outcome);
            foreach (var listener in listeners) listener.Tell(placement, outcome);
            isStopped = plan.FailFast && outcome.Kind == OutcomeKind.Failed;
            return !isStopped;
        }
    }
}
