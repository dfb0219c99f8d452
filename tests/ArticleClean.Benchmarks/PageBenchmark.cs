using ArticleClean.Documents;
using BenchmarkDotNet.Attributes;

namespace ArticleClean.Benchmarks;

/// <summary>A benchmark over all documents of a set. An operation is the whole set.</summary>
[MemoryDiagnoser]
public abstract class PageBenchmark
{
    /// <summary>The names of the sets there are.</summary>
    public static IEnumerable<string> Sets => PageSets.Names;

    /// <summary>The set.</summary>
    [ParamsSource(nameof(Sets))]
    public string Set { get; set; } = "";

    /// <summary>Reads the set, and makes of it what is measured.</summary>
    [GlobalSetup]
    public void Setup() => Prepare(PageSets.Read(Set));

    private protected abstract void Prepare(SourceDocument[] sources);
}
