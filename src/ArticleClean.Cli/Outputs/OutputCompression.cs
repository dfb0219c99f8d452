namespace ArticleClean.Cli.Outputs;

/// <summary>How an output is compressed.</summary>
internal enum OutputCompression
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A gzip member for each stretch.</summary>
    Gzip,

    /// <summary>A zstd frame for each stretch.</summary>
    Zstd,
}
