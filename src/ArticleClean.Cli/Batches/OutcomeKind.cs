namespace ArticleClean.Cli.Batches;

/// <summary>What became of a document.</summary>
internal enum OutcomeKind
{
    /// <summary>It was cleaned, and holds an article.</summary>
    Cleaned,

    /// <summary>It was cleaned, and nothing is left.</summary>
    Empty,

    /// <summary>It was cleaned, and is not wanted by a gate that was asked for.</summary>
    Dropped,

    /// <summary>It is a record of a shard that is no page by its own word.</summary>
    Skipped,

    /// <summary>Its output exists already and was kept.</summary>
    Kept,

    /// <summary>It could not be read, cleaned or given a name.</summary>
    Failed,
}
