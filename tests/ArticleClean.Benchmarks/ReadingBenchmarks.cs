using ArticleClean.Decoding;
using ArticleClean.Documents;
using ArticleClean.Html;
using BenchmarkDotNet.Attributes;
using HtmlAgilityPack;

namespace ArticleClean.Benchmarks;

/// <summary>The steps from bytes to blocks. Those after decoding take pages alone.</summary>
public class ReadingBenchmarks : PageBenchmark
{
    private SourceDocument[] _sources = [];
    private string[] _texts = [], _normalized = [];
    private HtmlDocument[] _pages = [];

    /// <summary>Bytes to characters.</summary>
    [Benchmark]
    public int Decode() => _sources.Sum(source => CharsetDecoder.Decode(source).Text.Length);

    /// <summary>Page to page that the parser reads as browsers do.</summary>
    [Benchmark]
    public int Normalize() => _texts.Sum(text => HtmlNormalizer.Normalize(text, WorkBudget.Unlimited(), out _).Length);

    /// <summary>Page to tree.</summary>
    [Benchmark]
    public int Parse() => _normalized.Sum(html => Load(html).DocumentNode.ChildNodes.Count);

    /// <summary>Tree to blocks.</summary>
    [Benchmark]
    public int Segment() => _pages.Sum(page => HtmlSegmenter.Segment(page, address: null, rule: null, WorkBudget.Unlimited()).Blocks.Count);

    private protected override void Prepare(SourceDocument[] sources)
    {
        _sources = sources;
        _texts = [.. sources.Select(source => CharsetDecoder.Decode(source)).Where(decoded => FormatDetector.Detect(decoded, WorkBudget.Unlimited()) == HtmlFormat.FormatName).Select(decoded => decoded.Text)];
        _normalized = [.. _texts.Select(text => HtmlNormalizer.Normalize(text, WorkBudget.Unlimited(), out _))];
        _pages = [.. _normalized.Select(Load)];
    }

    private static HtmlDocument Load(string html)
    {
        var page = HtmlFormat.NewPage();
        page.LoadHtml(html);
        return page;
    }
}
