namespace ArticleClean.Cli.Planning;

/// <summary>The paths of a command line, looked at.</summary>
/// <param name="All">The paths, in their order.</param>
internal sealed record InputSet(IReadOnlyList<InputPath> All)
{
    /// <summary>Whether there may be more than one document.</summary>
    public bool IsBatch => All.Count > 1 || All.Any(input => input.Kind == InputKind.Folder) || HasShards;

    /// <summary>Whether a path is a shard, which may well hold no document at all.</summary>
    public bool HasShards => All.Any(input => input.Shard is not null);

    /// <summary>Whether every path is a shard.</summary>
    public bool IsOnlyShards => All.All(input => input.Shard is not null);

    /// <summary>Whether standard input is among them.</summary>
    public bool HasStandardInput => All.Any(input => input.Kind == InputKind.Stream);

    /// <summary>The folders.</summary>
    public IEnumerable<string> Folders => Of(InputKind.Folder);

    /// <summary>The files.</summary>
    public IEnumerable<string> Files => Of(InputKind.File);

    private IEnumerable<string> Of(InputKind kind) => All.Where(input => input.Kind == kind).Select(input => input.Path);
}
