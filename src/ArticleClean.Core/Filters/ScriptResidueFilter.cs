using ArticleClean.Filters.Scanning;

namespace ArticleClean.Filters;

/// <summary>Cuts JavaScript statements.</summary>
internal sealed class ScriptResidueFilter() : ResidueFilter(ResidueKind.Script)
{
    /// <inheritdoc/>
    public override string Name => "script";

    /// <inheritdoc/>
    public override string Description => "removes JavaScript statements";
}
