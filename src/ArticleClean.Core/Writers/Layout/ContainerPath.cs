using ArticleClean.Documents;

namespace ArticleClean.Writers.Layout;

/// <summary>A block's containers from the outside in. Neighbours mostly share theirs, so the last path is kept. For one thread.</summary>
internal sealed class ContainerPath
{
    /// <summary>
    /// So many containers are written, outermost first; deeper ones count as part of the last. Real pages nest a
    /// dozen at most, and an output that repeats its nesting on every line must not outgrow a hostile page.
    /// </summary>
    public const int MaxDepth = 24;

    private BlockContainer? _container;
    private BlockContainer[] _path = [];

    public IReadOnlyList<BlockContainer> Of(BlockContainer? container)
    {
        if (ReferenceEquals(container, _container)) return _path;
        _container = container;
        while (container is not null && container.Depth >= MaxDepth) container = container.Parent;
        // Text stands in an item or a cell: without one, a list or a table is no container of it.
        while (container is ListContainer or TableContainer) container = container.Parent;
        _path = new BlockContainer[container is null ? 0 : container.Depth + 1];
        for (; container is not null; container = container.Parent) _path[container.Depth] = container;
        return _path;
    }
}
