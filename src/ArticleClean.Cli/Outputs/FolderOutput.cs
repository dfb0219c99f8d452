using System.Collections.Concurrent;
using ArticleClean.Cli.Batches;
using ArticleClean.Cli.Journals;
using ArticleClean.Sources;

namespace ArticleClean.Cli.Outputs;

/// <summary>A file for each document, in folders as the input has them; of a shard, one file of lines.</summary>
/// <param name="plan">Which folders, and what must not be touched.</param>
/// <param name="extension">The extension of the files.</param>
/// <param name="overwrite">Whether files that are there are replaced.</param>
/// <param name="journal">What earlier runs have done, and this one does.</param>
/// <param name="openShard">Opens the file of a shard, of its path.</param>
internal sealed class FolderOutput(FolderPlan plan, string extension, bool overwrite, FolderJournal journal, Func<string, ShardOutput> openShard) : IOutput
{
    /// <summary>The name of a document that has none.</summary>
    private const string StandardInputName = "stdin";

    /// <summary>The extension of a shard's file: many documents in one are lines.</summary>
    private const string ShardExtension = ".jsonl";

    /// <summary>Without regard to case, so that names come out the same on systems that tell <c>A</c> from <c>a</c> and on those that do not.</summary>
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Records are placed on one thread and written on another.</summary>
    private readonly ConcurrentDictionary<string, ShardPlace> _shards = new(StringComparer.Ordinal);

    private ShardPlace? _placed;
    private ShardPlace? _written;

    /// <summary>
    /// Of two documents whose names differ only in their extensions the first is named without it, the second with all
    /// of its name.
    /// </summary>
    public Placement Place(DocumentEntry entry)
    {
        if (entry.Shard is not null) return PlaceRecord(entry, entry.Shard);
        if (entry.Failure is not null) return new Placement(entry);
        var (path, problem) = Name(entry.Path, extension);
        if (problem is not null) return new Placement(entry, path, problem);
        if (journal.Recall(path, overwrite) is { } recall) return new Placement(entry, path) { Recall = recall };
        return new Placement(entry, path, KeptIfThere(path));
    }

    public void Write(Placement placement, Outcome outcome)
    {
        if (placement.Entry.Shard is not null)
        {
            WriteRecord(placement, outcome);
            return;
        }

        if (placement is not { Path: { } path, Decided: null }) return;
        if (outcome.Kind is OutcomeKind.Dropped or OutcomeKind.Failed) OutputException.Guard(path, () => Leave(path, outcome));
        if (!outcome.HasResult || outcome.IsEarlier) return;
        OutputException.Guard(path, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new AtomicFile(path, overwrite || placement.Recall is not null);
            file.Write(outcome.Output.Span);
            journal.Note(path, outcome);
            // Measured: flushing each of 1,000 small files doubles the time of the run.
            file.Commit(flush: false);
        });
    }

    public void Complete()
    {
        if (_written is not { } shard) return;
        shard.Output?.Complete();
        shard.Output?.Dispose();
        _shards.TryRemove(shard.Shard, out _);
        _written = null;
    }

    public void Dispose()
    {
        foreach (var shard in _shards.Values) shard.Output?.Dispose();
    }

    /// <summary>Sees that there is no output. Deleted first and noted then: a run that is killed between the two does it again.</summary>
    private void Leave(string path, Outcome outcome)
    {
        journal.Retract(path, outcome);
        if (outcome is { Kind: OutcomeKind.Dropped, IsEarlier: false }) journal.Note(path, outcome);
    }

    /// <summary>The path of a document's file, and why it cannot be had.</summary>
    private (string Path, Outcome? Problem) Name(string? inputPath, string fileExtension)
    {
        var relative = inputPath is null ? StandardInputName : Path.GetRelativePath(plan.InputRoot, inputPath);
        var folder = Path.Join(plan.Output, Path.GetDirectoryName(relative));
        var name = Path.GetFileName(relative);
        var path = Path.Join(folder, PageFileName.Stem(name) + fileExtension);
        if (!_taken.Add(path))
        {
            path = Path.Join(folder, name + fileExtension);
            if (!_taken.Add(path)) return (path, Outcome.Failed(Reason.NameTaken, $"its output {path} is that of another document; clean it into a folder of its own"));
        }

        if (plan.IsInput(path)) return (path, Outcome.Failed(Reason.NameTaken, $"its output {path} would replace an input; choose another --output-dir"));
        return (path, Directory.Exists(path) ? Outcome.Failed(Reason.NameTaken, $"its output {path} is a folder; choose another --output-dir") : null);
    }

    private Outcome? KeptIfThere(string path) =>
        !overwrite && File.Exists(path) ? Outcome.Kept($"kept {path}, which was there; --force writes over it") : null;

    private Placement PlaceRecord(DocumentEntry entry, string shard)
    {
        if (_placed?.Shard != shard)
        {
            var (path, problem) = Name(shard == "-" ? null : Path.GetFullPath(shard), ShardExtension);
            problem ??= KeptIfThere(path);
            _shards[shard] = _placed = new ShardPlace(shard, path, problem, problem is null ? openShard(path) : null);
        }

        return _placed.Output?.Place(entry) ?? new Placement(entry, _placed.Path, _placed.Problem);
    }

    /// <summary>The records of a shard come one after another, so that the file of the one before is whole.</summary>
    private void WriteRecord(Placement placement, Outcome outcome)
    {
        var place = _shards[placement.Entry.Shard!];
        if (_written != place)
        {
            Complete();
            _written = place;
        }

        place.Output?.Write(placement, outcome);
    }

    /// <summary>The file of a shard.</summary>
    private sealed record ShardPlace(string Shard, string Path, Outcome? Problem, ShardOutput? Output);
}
