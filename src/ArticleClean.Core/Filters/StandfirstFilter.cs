namespace ArticleClean.Filters;

/// <summary>Takes out the standfirst, for whoever wants the text without it: it runs only where that is asked for.</summary>
internal sealed class StandfirstFilter : IBlockFilter
{
    /// <inheritdoc/>
    public string Name => "standfirst";

    /// <inheritdoc/>
    public string Description => "removes the paragraph between title and text that sums the article up";

    /// <inheritdoc/>
    public FilterScope Scope => FilterScope.Page;

    /// <inheritdoc/>
    public RemovalKind Removes => RemovalKind.Surroundings;

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        foreach (var block in context.Document.Blocks)
            if (block.IsStandfirst) context.Cut(block.Range, "standfirst", "the standfirst, between title and text");
    }
}
