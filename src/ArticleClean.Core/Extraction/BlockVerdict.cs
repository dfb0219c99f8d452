namespace ArticleClean.Extraction;

/// <summary>Whether a block belongs to a page's main content, and why.</summary>
/// <param name="IsContent">Whether it does.</param>
/// <param name="Reason">The evidence, in a few words for a person; empty for content.</param>
internal readonly record struct BlockVerdict(bool IsContent, string Reason)
{
    public static BlockVerdict Content { get; } = new(true, "");
}
