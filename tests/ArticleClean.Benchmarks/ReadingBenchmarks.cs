using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Html;
using ArticleClean.Html.Reading;
using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;

namespace ArticleClean.Benchmarks;

/// <summary>The steps from bytes to blocks. Those after decoding take pages alone.</summary>
public class ReadingBenchmarks : PageBenchmark
{
    private SourceDocument[] _sources = [];
    private string[] _texts = [];

    /// <summary>Bytes to characters.</summary>
    [Benchmark]
    public int Decode()
    {
        var length = 0;
        foreach (var source in _sources)
        {
            using var decoded = CharsetDecoder.Decode(source);
            length += decoded.Text.Length;
        }

        return length;
    }

    /// <summary>Page to tree.</summary>
    [Benchmark]
    public int Read()
    {
        var nodes = 0;
        foreach (var text in _texts)
        {
            using var page = HtmlReader.Read(text.AsMemory(), isXml: false, WorkBudget.Unlimited());
            nodes += page.Count;
        }

        return nodes;
    }

    /// <summary>Page to tree, and tree to blocks.</summary>
    [Benchmark]
    public int ReadAndSegment()
    {
        var blocks = 0;
        foreach (var text in _texts)
        {
            using var page = HtmlReader.Read(text.AsMemory(), isXml: false, WorkBudget.Unlimited());
            blocks += HtmlSegmenter.Segment(page, address: null, rule: null, WorkBudget.Unlimited()).Blocks.Count;
        }

        return blocks;
    }

    /// <summary>Page to tree, as HtmlAgilityPack reads it with its default options: what the reader is measured against.</summary>
    [Benchmark(Baseline = true)]
    public int HtmlAgilityPackRead()
    {
        var nodes = 0;
        foreach (var text in _texts)
        {
            var page = new HtmlDocument();
            page.LoadHtml(text);
            nodes += page.DocumentNode.ChildNodes.Count;
        }

        return nodes;
    }

    private static bool IsPage(DecodedDocument decoded) => FormatDetector.Detect(decoded, WorkBudget.Unlimited()) == HtmlFormat.FormatName;

    private protected override void Prepare(SourceDocument[] sources)
    {
        _sources = sources;
        _texts = [.. sources.Select(source => CharsetDecoder.Decode(source)).Where(IsPage).Select(decoded => decoded.Text.ToString())];
    }
}
