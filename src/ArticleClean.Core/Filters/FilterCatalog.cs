namespace ArticleClean.Filters;

/// <summary>
/// Every filter by name, in the order in which they run. Help, <c>--filter</c>, <c>articleclean filters</c> and the
/// benchmarks follow from this table: a new filter is one file and one line here.
/// </summary>
public static class FilterCatalog
{
    /// <summary>The filters, in their order.</summary>
    public static IReadOnlyList<IBlockFilter> All { get; } =
    [
        // On what the machine residue leaves: where paragraphs start is what captions and related links are judged by.
        new BoundariesFilter(),
        new CaptionsFilter(),
        new RelatedFilter(),
        new ShareFilter(),
    ];

    /// <summary>Finds a filter by its name.</summary>
    /// <param name="name">The name, in lower case.</param>
    /// <returns>The filter; <c>null</c> where none has that name.</returns>
    public static IBlockFilter? Find(string name) => All.FirstOrDefault(filter => filter.Name == name);
}
