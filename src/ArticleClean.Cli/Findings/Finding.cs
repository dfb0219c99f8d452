namespace ArticleClean.Cli.Findings;

/// <summary>A piece of residue in a document.</summary>
/// <param name="Filter">Name of the filter that removes it.</param>
/// <param name="Code">The kind of residue within the filter.</param>
/// <param name="Reason">The evidence, in a few words for a person.</param>
internal sealed record Finding(string Filter, string Code, string Reason)
{
    /// <summary>Where its first character stands in the document's text.</summary>
    public required Place Start { get; init; }

    /// <summary>Where the character behind its last one stands.</summary>
    public required Place End { get; init; }

    /// <summary>The start of it on one line, safe to print.</summary>
    public required string Excerpt { get; init; }

    /// <summary>Stands for its content, wherever that moves to: equal where it is the same but for white space.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Which one it is, from 1, of those in the document with the same kind and fingerprint.</summary>
    public required int Occurrence { get; init; }

    /// <summary>Filter and code in one word.</summary>
    public string Kind => $"{Filter}/{Code}";
}
