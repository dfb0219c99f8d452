namespace ArticleClean.Filters;

/// <summary>
/// Takes one kind of residue out of a document. A filter keeps no state between documents: one instance serves many
/// threads at once.
/// </summary>
public interface IBlockFilter
{
    /// <summary>The name users call it by: lower case, words joined by hyphens.</summary>
    string Name { get; }

    /// <summary>What it removes, in one line for a person.</summary>
    string Description { get; }

    /// <summary>The documents that it applies to; it is not run on others. All, unless it says otherwise.</summary>
    FilterScope Scope => FilterScope.All;

    /// <summary>What it removes: residue, unless it says otherwise.</summary>
    RemovalKind Removes => RemovalKind.Residue;

    /// <summary>Cuts what it is sure of. It may look at everything, and changes the document only by <see cref="FilterContext.Cut"/> and <see cref="FilterContext.Split"/>.</summary>
    /// <param name="context">The document, as the filters before this one left it.</param>
    /// <exception cref="OperationCanceledException">The caller has cancelled the work.</exception>
    /// <exception cref="Documents.WorkLimitException">The document takes more work than its limit allows.</exception>
    void Apply(FilterContext context);
}
