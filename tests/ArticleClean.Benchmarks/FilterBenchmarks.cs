using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Filters;
using BenchmarkDotNet.Attributes;

namespace ArticleClean.Benchmarks;

/// <summary>Each filter alone, on documents that no other filter has seen: one that shares its work with others does all of it here.</summary>
public class FilterBenchmarks : PageBenchmark
{
    private ParsedDocument[] _documents = [];

    /// <summary>The names of the filters.</summary>
    public static IEnumerable<string> Names => FilterCatalog.All.Select(filter => filter.Name);

    /// <summary>The filter.</summary>
    [ParamsSource(nameof(Names))]
    public string Filter { get; set; } = "";

    /// <summary>Runs the filter.</summary>
    [Benchmark]
    public int Apply()
    {
        var filter = FilterCatalog.Find(Filter)!;
        var removals = 0;
        foreach (var document in _documents)
        {
            var context = new FilterContext(document);
            context.Run(filter);
            removals += context.Removals.Count;
        }

        return removals;
    }

    private protected override void Prepare(SourceDocument[] sources) =>
        _documents =
        [
            .. sources.Select(source => CharsetDecoder.Decode(source))
                .Select(decoded => FormatCatalog.Choose(null, decoded, WorkBudget.Unlimited()).Read(decoded, WorkBudget.Unlimited())),
        ];
}
