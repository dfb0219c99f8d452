using ArticleClean.Filters.Scanning;

namespace ArticleClean.Filters;

/// <summary>Cuts tags, comments, entities and template marks that stand as text; the text between them stays.</summary>
internal sealed class MarkupResidueFilter() : ResidueFilter(ResidueKind.Markup)
{
    /// <inheritdoc/>
    public override string Name => "markup";

    /// <inheritdoc/>
    public override string Description => "removes tags, comments, entities and template marks left as text";
}
