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

    /// <summary>Adds a filter right before a named one.</summary>
    /// <param name="name">The name of a filter that is there, such as <c>learned</c>.</param>
    /// <param name="filter">The filter.</param>
    /// <exception cref="ArgumentException">No filter has that name.</exception>
    /// <exception cref="InvalidOperationException">The cleaner was built already.</exception>
    public ArticleCleanerBuilder AddFilterBefore(string name, IBlockFilter filter) => Insert(name, 0, filter);

    /// <summary>Adds a filter right after a named one.</summary>
    /// <param name="name">The name of a filter that is there, such as <c>boundaries</c>.</param>
    /// <param name="filter">The filter.</param>
    /// <exception cref="ArgumentException">No filter has that name.</exception>
    /// <exception cref="InvalidOperationException">The cleaner was built already.</exception>
    public ArticleCleanerBuilder AddFilterAfter(string name, IBlockFilter filter) => Insert(name, 1, filter);

    /// <summary>Makes the cleaner: immutable, and safe for many threads at once.</summary>
    /// <exception cref="InvalidOperationException">The cleaner was built already.</exception>
    public ArticleCleaner Build()
    {
        ThrowIfBuilt();
        _isBuilt = true;
        return new ArticleCleaner(_options, [.. _filters]);
    }

    private ArticleCleanerBuilder Insert(string name, int offset, IBlockFilter filter)
    {
        ThrowIfBuilt();
        ArgumentNullException.ThrowIfNull(filter);
        var index = _filters.FindIndex(other => other.Name == name);
        var names = string.Join(", ", _filters.Select(other => other.Name));
        if (index < 0) throw new ArgumentException($"no filter is called {name}; there are {names}", nameof(name));
        _filters.Insert(index + offset, filter);
        return this;
    }

    private void ThrowIfBuilt()
    {
        if (_isBuilt) throw new InvalidOperationException("the cleaner was built already; use a new builder");
    }
}
