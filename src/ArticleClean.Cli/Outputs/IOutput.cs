using ArticleClean.Cli.Batches;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Outputs;

/// <summary>Where documents go. Leaves nothing half-written when it is disposed before it is complete.</summary>
internal interface IOutput : IDisposable
{
    /// <summary>Decides where a document goes; called in the order of the input, on one thread.</summary>
    Placement Place(DocumentEntry entry);

    /// <summary>Writes what became of a document; called in the order of the input, on one thread, which may be another.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    void Write(Placement placement, Outcome outcome);

    /// <summary>Makes the output final.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    void Complete();
}
