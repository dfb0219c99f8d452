using ArticleClean.Documents;
using ArticleClean.Sources.Shards;

namespace ArticleClean.Cli.Syntax;

/// <summary>What the command line says of the documents and of how they are cleaned, as it was typed: checked for form, not resolved.</summary>
/// <param name="Paths">Files, folders, and <c>-</c> for standard input.</param>
internal sealed record InputArguments(IReadOnlyList<string> Paths)
{
    /// <summary>Name of the format of every document; <c>null</c> to find it.</summary>
    public string? From { get; init; }

    /// <summary>Patterns of the files to take out of folders; empty to take pages.</summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Patterns of what to leave in folders.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>Whether ignore files in folders are not looked at.</summary>
    public bool NoIgnore { get; init; }

    /// <summary>What every file is a shard of; <c>null</c> to find it.</summary>
    public ShardKind? Shard { get; init; }

    /// <summary>The field of a JSON line that holds the document; <c>null</c> to find it.</summary>
    public string? Field { get; init; }

    /// <summary>Charset label of every document; <c>null</c> to find it.</summary>
    public string? Charset { get; init; }

    /// <summary>Address of the one document; <c>null</c> where not given.</summary>
    public Uri? Url { get; init; }

    /// <summary>The limit for each document; <c>null</c> for the default.</summary>
    public long? MaxBytes { get; init; }

    /// <summary>The limit for each document; <c>null</c> for the default.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The only filters to run; empty for all.</summary>
    public IReadOnlyList<string> OnlyFilters { get; init; } = [];

    /// <summary>Filters not to run.</summary>
    public IReadOnlyList<string> WithoutFilters { get; init; } = [];

    /// <summary>Whether videos, sounds and frames leave a link.</summary>
    public bool LinksEmbeds { get; init; }

    /// <summary>Whether standfirsts are removed, too.</summary>
    public bool DropsStandfirst { get; init; }

    /// <summary>Rules for single sites.</summary>
    public SiteRules Rules { get; init; } = SiteRules.None;

    /// <summary>A hash of all options that decide what becomes of a document.</summary>
    public string Options { get; init; } = "";

    /// <summary>Documents cleaned at once; <c>null</c> for the number of processors.</summary>
    public int? Jobs { get; init; }

    /// <summary>How much is said on standard error.</summary>
    public Verbosity Verbosity { get; init; } = Verbosity.Normal;
}
