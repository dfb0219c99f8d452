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
    private (float[] OfPage, float[][] Rows)[] _rows = [];

    /// <summary>All of it: features, trees, the choice.</summary>
    [Benchmark(Baseline = true)]
    public void Classify()
    {
        foreach (var document in _documents) LearnedClassifier.Shipped.Classify(document, WorkBudget.Unlimited());
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
        var row = new float[BlockFeatures.OwnCount];
        foreach (var document in _documents)
        {
            var features = new BlockFeatures(PageAnalysis.Of(document, ContentModel.Shipped.Lexicon), ContentModel.Shipped.Lexicon);
            for (var i = 0; i < document.Blocks.Count; i++) features.WriteOwn(i, row);
        }
    }

    /// <summary>The trees alone, over the features of every block.</summary>
    [Benchmark]
    public float Trees()
    {
        var sum = 0f;
        foreach (var (ofPage, rows) in _rows)
        {
            using var batch = new TreeBatch(ContentModel.Shipped.Trees, BlockFeatures.OwnCount, ofPage);
            foreach (var row in rows)
            {
                batch.Add(row);
                if (batch.Count == TreeBatch.Size) sum += batch.Evaluate()[0];
            }

            if (batch.Count > 0) sum += batch.Evaluate()[0];
        }

        return sum;
    }

    private protected override void Prepare(SourceDocument[] sources)
    {
        _documents =
        [
            .. sources.Select(source => CharsetDecoder.Decode(source))
                .Where(decoded => FormatDetector.Detect(decoded, WorkBudget.Unlimited()) == HtmlFormat.FormatName)
                .Select(decoded => new HtmlFormat().Read(decoded, WorkBudget.Unlimited())).Where(document => document.Blocks.Count > 0),
        ];
        _rows = [.. _documents.Select(Rows)];
    }

    private static (float[] OfPage, float[][] Rows) Rows(ParsedDocument document)
    {
        var features = new BlockFeatures(PageAnalysis.Of(document, ContentModel.Shipped.Lexicon), ContentModel.Shipped.Lexicon);
        var rows = new float[document.Blocks.Count][];
        for (var i = 0; i < rows.Length; i++) features.WriteOwn(i, rows[i] = new float[BlockFeatures.OwnCount]);
        return (features.OfPage.ToArray(), rows);
    }
}
