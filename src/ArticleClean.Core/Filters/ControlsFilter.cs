namespace ArticleClean.Filters;

/// <summary>Takes out what a page's markup marks as a means to work with the page: permalink signs, line numbers, copy buttons.</summary>
internal sealed class ControlsFilter : IBlockFilter
{
    /// <inheritdoc/>
    public string Name => "controls";

    /// <inheritdoc/>
    public string Description =>
        "removes permalink signs, line numbers of listings, copy buttons, edit links, links back from notes and microdata";

    /// <inheritdoc/>
    public RemovalKind Removes => RemovalKind.Surroundings;

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        foreach (var control in context.Document.Controls) context.Cut(control.Range, control.Code, control.Reason);
    }
}
