namespace ArticleClean.Documents;

/// <summary>
/// What a block stands in: an immutable chain from the innermost container outwards. Containers have identity, so
/// two adjacent lists differ although they look alike; a writer rebuilds the nesting by comparing the chains of
/// neighbouring blocks.
/// </summary>
public abstract class BlockContainer
{
    private protected BlockContainer(BlockContainer? parent)
    {
        Parent = parent;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    /// <summary>The container around this one; <c>null</c> for an outermost one.</summary>
    public BlockContainer? Parent { get; }

    /// <summary>How many containers stand around this one.</summary>
    public int Depth { get; }
}
