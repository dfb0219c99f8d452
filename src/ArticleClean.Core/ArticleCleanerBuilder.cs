using ArticleClean.Filters;

namespace ArticleClean;

/// <summary>
/// Puts an <see cref="ArticleCleaner"/> together. Starts with every filter of the catalogue in its order and the
/// default options. Refuses changes after <see cref="Build"/>. For one thread.
/// </summary>
public sealed class ArticleCleanerBuilder
{
    private readonly List<IBlockFilter> _filters = [.. FilterCatalog.All];
    private CleaningOptions _options = new();
    private bool _isBuilt;

    /// <summary>Sets limits and choices.</summary>
    /// <param name="options">The options; they replace those set before.</param>
    /// <exception cref="InvalidOperationException">The cleaner was built already.</exception>
    public ArticleCleanerBuilder WithOptions(CleaningOptions options)
    {
        ThrowIfBuilt();
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        return this;
    }

    /// <summary>Replaces the filters.</summary>
    /// <param name="filters">The filters, in the order in which they run.</param>
    /// <exception cref="InvalidOperationException">The cleaner was built already.</exception>
    public ArticleCleanerBuilder WithFilters(IEnumerable<IBlockFilter> filters)
    {
        ThrowIfBuilt();
        ArgumentNullException.ThrowIfNull(filters);
        _filters.Clear();
        _filters.AddRange(filters);
        return this;
    }

    /// <summary>Adds a filter after those there are.</summary>
    /// <param name="filter">The filter.</param>
    /// <exception cref="InvalidOperationException">The cleaner was built already.</exception>
    public ArticleCleanerBuilder AddFilter(IBlockFilter filter)
    {
        ThrowIfBuilt();
        ArgumentNullException.ThrowIfNull(filter);
        _filters.Add(filter);
        return this;
    }

    /// <summary>Makes the cleaner: immutable, and safe for many threads at once.</summary>
    /// <exception cref="InvalidOperationException">The cleaner was built already.</exception>
    public ArticleCleaner Build()
    {
        ThrowIfBuilt();
        _isBuilt = true;
        return new ArticleCleaner(_options, [.. _filters]);
    }

    private void ThrowIfBuilt()
    {
        if (_isBuilt) throw new InvalidOperationException("the cleaner was built already; use a new builder");
    }
}
