using ArticleClean.Cli.Journals;

namespace ArticleClean.Cli.Outputs;

/// <summary>The file that many documents are written to, and how.</summary>
/// <param name="Name">The file, as messages call it.</param>
/// <param name="Options">A hash of the options of the run.</param>
/// <param name="ErrorLine">Makes the line of a document that failed.</param>
internal sealed record ShardPlan(string Name, string Options, ErrorLine ErrorLine)
{
    /// <summary>Whether a file that is there is replaced.</summary>
    public bool Overwrite { get; init; }

    /// <summary>Whether no document at all is a result.</summary>
    public bool MayBeEmpty { get; init; }

    /// <summary>Whether to go on where a run was stopped.</summary>
    public bool Resume { get; init; }

    /// <summary>Its full path.</summary>
    public string Path => System.IO.Path.GetFullPath(Name);

    /// <summary>What is written before it has its name. Short, since that name may be as long as names can be; of its own, since many may be written in one folder.</summary>
    public string PartPath => Beside("part");

    /// <summary>What is known of the part.</summary>
    public string JournalPath => Beside("journal.jsonl");

    private string Beside(string extension) => System.IO.Path.Join(
        System.IO.Path.GetDirectoryName(Path),
        $".articleclean-{Hash.Of(System.Text.Encoding.UTF8.GetBytes(System.IO.Path.GetFileName(Path)))[..16]}.{extension}");
}
