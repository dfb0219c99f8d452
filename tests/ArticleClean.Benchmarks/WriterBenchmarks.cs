using ArticleClean.Documents;
using ArticleClean.Writers;
using BenchmarkDotNet.Attributes;

namespace ArticleClean.Benchmarks;

/// <summary>Each writer, on cleaned documents.</summary>
public class WriterBenchmarks : PageBenchmark
{
    private Article[] _articles = [];

    /// <summary>The names of the writers.</summary>
    public static IEnumerable<string> Names => WriterCatalog.Names;

    /// <summary>The writer.</summary>
    [ParamsSource(nameof(Names))]
    public string Writer { get; set; } = "";

    /// <summary>Writes every article.</summary>
    [Benchmark]
    public void Write()
    {
        foreach (var article in _articles) WriterCatalog.Create(Writer)!.Write(article, Stream.Null);
    }

    private protected override void Prepare(SourceDocument[] sources)
    {
        var cleaner = new ArticleCleanerBuilder().Build();
        _articles = [.. sources.Select(source => cleaner.Clean(source))];
    }
}
