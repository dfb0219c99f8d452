namespace ArticleClean.Writers;

/// <summary>Choices that writers heed where their format has a place for them.</summary>
public sealed record WriterOptions
{
    /// <summary>Whether JSON lists what was removed, by which filter and why. Default: no.</summary>
    public bool Explain { get; init; }
}
