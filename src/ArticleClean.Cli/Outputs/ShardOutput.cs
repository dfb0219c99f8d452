using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Journals;
using ArticleClean.Cli.Streams;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Outputs;

/// <summary>
/// Many documents in one file, plain or compressed, which gets its name when it is whole. What is written lies beside it
/// until then, with a journal: a run that was stopped goes on behind the last stretch that is whole in both. Where a
/// stretch ends depends on the documents alone, so that the bytes are the same however often a run was stopped.
/// </summary>
internal sealed class ShardOutput : IOutput
{
    /// <summary>A stretch of output: some seconds of work, and long enough to compress well.</summary>
    private const int StretchBytes = 1024 * 1024;

    /// <summary>A stretch of documents, whatever they gave.</summary>
    private const int StretchDocuments = 256;

    private readonly ShardPlan _plan;
    private readonly ShardJournal _journal;
    private readonly FileStream _part;
    private readonly StretchWriter _writer;
    private readonly IEnumerator<JournalEntry> _earlier;
    private bool _isReplaying;
    private bool _hasResult;

    /// <exception cref="OutputException">It cannot be opened, or another run writes it.</exception>
    public ShardOutput(ShardPlan plan)
    {
        _plan = plan;
        _hasResult = plan.MayBeEmpty;
        _journal = new ShardJournal(plan.JournalPath, plan.Options);
        FileStream? part = null;
        OutputException.Guard(plan.Name, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(plan.PartPath)!);
            part = UnlinkedFile.OpenOrCreate(plan.PartPath);
            if (!plan.Resume || _journal.Length > part.Length) _journal.Clear();
            part.SetLength(_journal.Length);
            part.Position = _journal.Length;
        });
        _part = part!;
        _writer = new StretchWriter(_part, StretchWriter.CompressionOf(plan.Name));
        _earlier = _journal.Whole().GetEnumerator();
        _isReplaying = _earlier.MoveNext();
    }

    public Placement Place(DocumentEntry entry)
    {
        if (!_isReplaying) return new Placement(entry, _plan.Path);
        var earlier = _earlier.Current;
        _isReplaying = _earlier.MoveNext();
        var isSame = earlier.Key == entry.Name && earlier.Options == _plan.Options;
        return new Placement(entry, _plan.Path) { Recall = content => isSame && earlier.Content == content ? earlier.ToOutcome() : null };
    }

    /// <exception cref="StaleJournalException">The document is not what the journal has in its place.</exception>
    public void Write(Placement placement, Outcome outcome)
    {
        _hasResult |= outcome.HasResult || outcome.Kind == OutcomeKind.Failed;
        if (outcome.IsEarlier) return;
        if (placement.Recall is not null) throw new StaleJournalException();
        var output = outcome.Kind == OutcomeKind.Failed ? _plan.ErrorLine(placement.Entry, outcome.Message!) : outcome.Output;
        _journal.Note(placement.Entry.Name, outcome);
        OutputException.Guard(_plan.Name, () =>
        {
            _writer.Write(output.Span);
            if (_writer.Length >= StretchBytes || _journal.Pending >= StretchDocuments) EndStretch();
        });
    }

    /// <summary>Gives the file its name, unless there is nothing in it that should be: a file that failed to come is not an empty one.</summary>
    public void Complete()
    {
        if (!_hasResult) return;
        OutputException.Guard(_plan.Name, () =>
        {
            if (_writer.Length > 0 || _part.Position == 0) EndStretch();
            _part.Flush(flushToDisk: true);
            File.Move(_plan.PartPath, _plan.Path, _plan.Overwrite);
            FolderFlush.Around(_plan.Path);
            _journal.Clear();
        });
    }

    /// <summary>Leaves what can be gone on with, and nothing else.</summary>
    public void Dispose()
    {
        _writer.Dispose();
        _earlier.Dispose();
        if (_journal.Length == 0 && File.Exists(_plan.PartPath)) File.Delete(_plan.PartPath);
        _part.Dispose();
    }

    private void EndStretch()
    {
        _writer.EndStretch();
        _journal.EndStretch(_part.Position);
    }
}
