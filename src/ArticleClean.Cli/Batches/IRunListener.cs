namespace ArticleClean.Cli.Batches;

/// <summary>Hears what becomes of the documents of a run, in their order, on one thread.</summary>
internal interface IRunListener : IDisposable
{
    /// <summary>A document is done, and its output is written.</summary>
    /// <exception cref="Outputs.OutputException">What the listener writes cannot be written.</exception>
    void Tell(Placement placement, Outcome outcome);

    /// <summary>All documents are done; the output has not its name yet, so that what is there by name has all that belongs to it.</summary>
    /// <exception cref="Outputs.OutputException">What the listener writes cannot be written.</exception>
    void Conclude(Tally tally)
    {
    }

    /// <summary>The run is over; not called where it was interrupted.</summary>
    /// <exception cref="Outputs.OutputException">What the listener writes cannot be written.</exception>
    void Close(Tally tally)
    {
    }
}
