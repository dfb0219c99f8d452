using ArticleClean.Filters.Scanning;

namespace ArticleClean.Filters;

/// <summary>Cuts the residue of one language. What the four of them cut is found in one pass over the document.</summary>
internal abstract class ResidueFilter(ResidueKind kind) : IBlockFilter
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract string Description { get; }

    /// <inheritdoc/>
    public RemovalKind Removes => RemovalKind.Code;

    /// <inheritdoc/>
    public void Apply(FilterContext context)
    {
        foreach (var residue in context.Residues)
            if (residue.Kind == kind && !context.IsVerbatim(residue.Range)) context.Cut(residue.Range, residue.Code, residue.Reason);
    }
}
