using ArticleClean.Cli.Findings;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Reports;

/// <summary>Writes what a check found, document by document in the order of the input. For one thread.</summary>
internal interface ICheckReport : IDisposable
{
    /// <exception cref="IOException">It cannot be written.</exception>
    void Add(DocumentEntry entry, CheckResult result);

    /// <summary>Adds a document that could not be checked.</summary>
    /// <param name="entry">The document.</param>
    /// <param name="message">What happened and what to do.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    void AddFailure(DocumentEntry entry, string message);

    /// <summary>Makes the report whole.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    void Complete();
}
