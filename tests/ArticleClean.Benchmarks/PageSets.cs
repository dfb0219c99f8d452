using System.IO.Compression;
using ArticleClean.Documents;

namespace ArticleClean.Benchmarks;

/// <summary>The documents that are measured: the repository's samples and, where the benchmark folder is there, a few real pages.</summary>
internal static class PageSets
{
    private const string Samples = "samples", Pages = "wcxb-dev";

    /// <summary>One page in so many is taken: about thirty of all kinds and sizes.</summary>
    private const int Every = 50;

    private static readonly string Repository = FindRepository();

    private static readonly string BenchmarkPages = Path.Combine(
        Environment.GetEnvironmentVariable("ARTICLECLEAN_BENCHMARKS") is { Length: > 0 } named ? named : Path.Combine(Repository, "..", "shared", "benchmarks"), Pages, "html");

    /// <summary>The names of the sets there are.</summary>
    public static IEnumerable<string> Names => Directory.Exists(BenchmarkPages) ? [Samples, Pages] : [Samples];

    /// <summary>The documents of a set.</summary>
    public static SourceDocument[] Read(string name) => name == Samples
        ? [.. Directory.GetFiles(Path.Combine(Repository, "samples"), "input.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => new SourceDocument(path, File.ReadAllBytes(path)))]
        : [.. Directory.GetFiles(BenchmarkPages, "*.html.gz").Order(StringComparer.Ordinal).Where((_, i) => i % Every == 0).Select(path => new SourceDocument(path, ReadGzip(path)))];

    private static byte[] ReadGzip(string path)
    {
        using var unzipped = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unzipped.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ArticleClean.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("ArticleClean.sln is in no folder around the program");
    }
}
