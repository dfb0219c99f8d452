using System.IO.Hashing;
using ArticleClean.Cli.Batches;

namespace ArticleClean.Cli.Journals;

/// <summary>
/// Knows which files of a folder a run has written, of which content and by which options. A file is noted right before
/// it gets its name, so that whatever moment a run is killed at, a file that is there and not noted is somebody else's.
/// </summary>
/// <param name="folder">The full path of the folder.</param>
/// <param name="options">A hash of the options of this run.</param>
/// <param name="resume">Whether what earlier runs have done is not done again.</param>
internal sealed class FolderJournal(string folder, string options, bool resume)
{
    private readonly Journal _journal = new(Path.Join(folder, Journal.FileName));

    /// <summary>What earlier runs did; asked for on several threads.</summary>
    private readonly Lazy<Dictionary<string, JournalEntry>> _entries = new(() => Read(folder));

    /// <summary>What earlier runs did, as far as it can be taken up; a function of the document's content, <c>null</c> where nothing is known.</summary>
    /// <param name="path">The full path of the document's file.</param>
    /// <param name="overwrite">Whether a file that somebody changed is written over.</param>
    public Func<string?, Outcome?>? Recall(string path, bool overwrite)
    {
        if (!resume || !_entries.Value.TryGetValue(Key(path), out var entry)) return null;
        return content =>
        {
            var isThere = File.Exists(path);
            var isOurs = entry.Written is null ? !isThere : isThere && HashOf(path) == entry.Written;
            if (isOurs && entry.Options == options && entry.Content == content) return entry.ToOutcome();
            return isThere && !isOurs && !overwrite ? Outcome.Kept($"kept {path}, which was changed since; --force writes over it") : null;
        };
    }

    /// <summary>Notes what is about to become of a document.</summary>
    public void Note(string path, Outcome outcome)
    {
        // Whether a text is a repetition depends on the documents before it, which may change.
        if (outcome.Reason == Reason.Duplicate) return;
        _journal.Add(JournalEntry.Of(Key(path), options, outcome) with { Written = outcome.HasResult ? Hash.Of(outcome.Output.Span) : null });
    }

    /// <summary>
    /// Deletes what an earlier run wrote and this one does not: it stands for its document no more. What somebody else
    /// wrote, or changed since, stays; and so does the output of a document that cannot be read this time, or that
    /// failed as it was before, since nothing says that it is wrong.
    /// </summary>
    /// <exception cref="IOException">It cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be deleted.</exception>
    public void Retract(string path, Outcome outcome)
    {
        if (!File.Exists(path) || !_entries.Value.TryGetValue(Key(path), out var entry) || entry.Written is null) return;
        var isUnknown = outcome.Reason is Reason.NotFound or Reason.PermissionDenied or Reason.Unreadable;
        var isAsBefore = entry.Content == outcome.ContentHash && entry.Options == options;
        if (outcome.Kind == OutcomeKind.Failed && (isUnknown || isAsBefore)) return;
        if (HashOf(path) == entry.Written) File.Delete(path);
    }

    private static Dictionary<string, JournalEntry> Read(string folder)
    {
        var entries = new Dictionary<string, JournalEntry>(StringComparer.Ordinal);
        foreach (var entry in new Journal(Path.Join(folder, Journal.FileName)).Read()) entries[entry.Key] = entry;
        return entries;
    }

    private string Key(string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        var hash = new XxHash128();
        hash.Append(file);
        return Hash.Text(hash);
    }
}
