using ArticleClean.Cli.Batches;

namespace ArticleClean.Cli.Journals;

/// <summary>Knows which documents of a file in the making are written, in their order, stretch by stretch.</summary>
internal sealed class ShardJournal
{
    private readonly string _path;
    private readonly string _options;
    private readonly Journal _journal;
    private readonly List<JournalEntry> _pending = [];
    private int _count;

    /// <param name="path">Its full path.</param>
    /// <param name="options">A hash of the options of this run.</param>
    public ShardJournal(string path, string options)
    {
        _path = path;
        _options = options;
        _journal = new Journal(path);
        foreach (var entry in Whole())
        {
            _count++;
            Length = entry.Length ?? Length;
        }
    }

    /// <summary>How long the stretches are that are whole.</summary>
    public long Length { get; private set; }

    /// <summary>How many documents are noted, and not in a whole stretch.</summary>
    public int Pending => _pending.Count;

    /// <summary>The documents of the whole stretches. What a killed run began of a stretch was noted again by the next, under the same numbers.</summary>
    public IEnumerable<JournalEntry> Whole()
    {
        var stretch = new List<JournalEntry>();
        foreach (var entry in _journal.Read())
        {
            if (stretch.Count > 0 && entry.Number <= stretch[^1].Number) stretch.Clear();
            stretch.Add(entry);
            if (entry.Length is null) continue;
            foreach (var whole in stretch) yield return whole;
            stretch.Clear();
        }
    }

    public void Note(string name, Outcome outcome) => _pending.Add(JournalEntry.Of(name, _options, outcome) with { Number = ++_count });

    /// <summary>All that is noted is written.</summary>
    /// <param name="length">How long the file is now.</param>
    public void EndStretch(long length)
    {
        if (_pending.Count == 0) return;
        _pending[^1] = _pending[^1] with { Length = length };
        _journal.Add([.. _pending]);
        _pending.Clear();
        Length = length;
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        File.Delete(_path);
        _count = 0;
        Length = 0;
    }
}
