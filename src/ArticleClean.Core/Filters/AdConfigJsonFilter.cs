using ArticleClean.Filters.Scanning;

namespace ArticleClean.Filters;

/// <summary>Cuts JSON that configures a page: advertisements, page state, schema.org data.</summary>
internal sealed class AdConfigJsonFilter() : ResidueFilter(ResidueKind.Json)
{
    /// <inheritdoc/>
    public override string Name => "json";

    /// <inheritdoc/>
    public override string Description => "removes JSON of ad slots, page state and schema.org data";
}
