using ArticleClean.Filters.Scanning;

namespace ArticleClean.Filters;

/// <summary>Cuts CSS rules.</summary>
internal sealed class CssResidueFilter() : ResidueFilter(ResidueKind.Css)
{
    /// <inheritdoc/>
    public override string Name => "css";

    /// <inheritdoc/>
    public override string Description => "removes CSS rules";
}
