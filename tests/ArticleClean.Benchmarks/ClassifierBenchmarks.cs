using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Extraction;
using ArticleClean.Extraction.Features;
using ArticleClean.Extraction.Model;
using ArticleClean.Html;
using BenchmarkDotNet.Attributes;

namespace ArticleClean.Benchmarks;

/// <summary>The search for the main content of pages, and the parts of it.</summary>
public class ClassifierBenchmarks : PageBenchmark
{
    private ParsedDocument[] _documents = [];
    private float[][] _rows = [];

    /// <summary>All of it: features, trees, the choice.</summary>
    [Benchmark(Baseline = true)]
    public void Classify()
    {
        foreach (var document in _documents) LearnedClassifier.Shipped.Classify(document, default);
    }

    /// <summary>What the features are read from.</summary>
    [Benchmark]
    public void Analyse()
    {
        foreach (var document in _documents) PageAnalysis.Of(document, ContentModel.Shipped.Lexicon);
    }

    /// <summary>The analysis, and the features of every block.</summary>
    [Benchmark]
    public void Features()
    {
        var row = new float[BlockFeatures.Names.Length];
        foreach (var document in _documents)
        {
            var features = new BlockFeatures(PageAnalysis.Of(document, ContentModel.Shipped.Lexicon), ContentModel.Shipped.Lexicon);
            for (var i = 0; i < document.Blocks.Count; i++) features.Write(i, row);
        }
    }

    /// <summary>The trees alone, over the features of every block.</summary>
    [Benchmark]
    public float Trees()
    {
        var batch = new TreeBatch(ContentModel.Shipped.Trees);
        var sum = 0f;
        foreach (var row in _rows)
        {
            batch.Add(row);
            if (batch.Count == TreeBatch.Size) sum += batch.Evaluate()[0];
        }

        return batch.Count == 0 ? sum : sum + batch.Evaluate()[0];
    }

    private protected override void Prepare(SourceDocument[] sources)
    {
        _documents =
        [
            .. sources.Select(source => CharsetDecoder.Decode(source)).Where(decoded => FormatDetector.Detect(decoded) == HtmlFormat.FormatName)
                .Select(decoded => new HtmlFormat().Read(decoded, default)).Where(document => document.Blocks.Count > 0),
        ];
        _rows = [.. _documents.SelectMany(Rows)];
    }

    private static IEnumerable<float[]> Rows(ParsedDocument document)
    {
        var features = new BlockFeatures(PageAnalysis.Of(document, ContentModel.Shipped.Lexicon), ContentModel.Shipped.Lexicon);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var row = new float[BlockFeatures.Names.Length];
            features.Write(i, row);
            yield return row;
        }
    }
}
