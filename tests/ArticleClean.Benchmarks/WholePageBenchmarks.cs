using ArticleClean.Documents;
using ArticleClean.Writers;
using BenchmarkDotNet.Attributes;

namespace ArticleClean.Benchmarks;

/// <summary>Bytes in, the article as text out.</summary>
public class WholePageBenchmarks : PageBenchmark
{
    private readonly ArticleCleaner _cleaner = new ArticleCleanerBuilder().Build();
    private SourceDocument[] _sources = [];

    /// <summary>All that the program does with a document but reading its file.</summary>
    [Benchmark]
    public void Clean()
    {
        foreach (var source in _sources) new PlainTextWriter().Write(_cleaner.Clean(source), Stream.Null);
    }

    private protected override void Prepare(SourceDocument[] sources) => _sources = sources;
}
